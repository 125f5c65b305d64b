import type { Root } from 'mdast';
import { fieldLabels } from '../../../../schemas/labels.ts';
import type { OwnFields } from '../../../../schemas/own-field.ts';
import type { IncidentRecord } from '../../../../schemas/record.ts';
import { passagesOf, type Passage } from '../../../core/markdown/passages.ts';
import { ownColumns, ownLabel, ownText } from '../../../core/own/own-columns.ts';
import { codedKeys, codedParts, wordsOf } from '../../../core/record/coded-parts.ts';

/** What /incidents/<id>/passages.json holds. */
export interface IncidentPassages {
  /** What its record says of the cause, in a sentence. */
  cause?: string | undefined;
  passages: Passage[];
}

/** The words that a record is coded with, a line for each part: "Failure mode: Retry storm, Saturation". */
const codedLines = (record: IncidentRecord): string[] =>
  codedKeys.flatMap((key) => {
    const labels = [...new Set(wordsOf(record, key).map(({ label }) => label))];
    return labels.length === 0 ? [] : [`${codedParts[key].label}: ${labels.join(', ')}`];
  });

/** What the team has of its own, a line for each. */
const ownPassages = (record: IncidentRecord, fields: OwnFields): Passage[] =>
  ownColumns({ fields }, [record]).flatMap((column): Passage[] => {
    const value = ownText(record.extra[column.key]);
    if (value === '') return [];
    const text = `${column.label}: ${ownLabel(column, value)}`;
    return [
      column.isFact
        ? { anchor: 'facts', heading: 'The facts', text }
        : { anchor: 'recorded', heading: 'Also recorded', text },
    ];
  });

/**
 * What a search shows of an incident to say why it was found, in the order of its page; the cause stands by itself.
 *
 * @param fields that the settings declare.
 */
export const incidentPassages = (record: IncidentRecord, tree: Root, fields: OwnFields = {}): Passage[] => [
  ...codedLines(record).map((text) => ({ anchor: 'facts', heading: 'The facts', text })),
  ...ownPassages(record, fields),
  ...record.timeline.map(({ text }) => ({ anchor: 'timeline', heading: 'Timeline', text })),
  ...passagesOf(tree),
  ...record.followUps.entries.map(({ text }) => ({
    anchor: 'follow-ups',
    heading: fieldLabels.followUps,
    text,
  })),
];
