import type { Root } from 'mdast';
import { fieldLabels } from '../../../../schemas/labels.ts';
import type { IncidentRecord } from '../../../../schemas/record.ts';
import { passagesOf, type Passage } from '../../../core/markdown/passages.ts';
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

/** What a search shows of an incident to say why it was found, in the order of its page; the cause stands by itself. */
export const incidentPassages = (record: IncidentRecord, tree: Root): Passage[] => [
  ...codedLines(record).map((text) => ({ anchor: 'facts', heading: 'The facts', text })),
  ...record.timeline.map(({ text }) => ({ anchor: 'timeline', heading: 'Timeline', text })),
  ...passagesOf(tree),
  ...record.followUps.entries.map(({ text }) => ({
    anchor: 'follow-ups',
    heading: fieldLabels.followUps,
    text,
  })),
];
