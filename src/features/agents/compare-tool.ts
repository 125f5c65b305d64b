import * as z from 'zod';
import type { IncidentRecord } from '../../../schemas/record.ts';
import { plural } from '../../core/format/plural.ts';
import { numbered } from '../../core/record/citations.ts';
import type { CellLine } from '../../core/record/value-line.ts';
import {
  compare,
  differences,
  gradeNames,
  maxCompared,
  minCompared,
  type Comparison,
  type ComparisonRow,
} from '../compare/index.ts';
import { allFacts, briefOf, othersBeside, othersOn, type Brief } from './brief.ts';
import { briefText, citing, onLine } from './brief-text.ts';
import { findRecord } from './find-record.ts';
import { QuestionError, type Answer, type Library } from './library.ts';
import { questionShape } from './question-shape.ts';

export const compareInput = questionShape({
  ids: z
    .array(z.string().min(1).max(300))
    .min(minCompared)
    .max(maxCompared)
    .describe(`Ids of ${minCompared} to ${maxCompared} incidents.`),
});

interface ComparedCell {
  incident: string;
  values: { text: string; detail?: string | undefined; sources: number[] }[];
  difference?: string | undefined;
}

interface ComparedRow {
  label: string;
  comparable: string;
  notes: string[];
  cells: ComparedCell[];
}

const numbersOf = (record: IncidentRecord, { sources }: CellLine): number[] =>
  numbered(record, sources).map(({ number }) => number);

const toRow = (records: readonly IncidentRecord[], row: ComparisonRow): ComparedRow => ({
  label: row.label,
  comparable: gradeNames[row.comparability.grade],
  notes: row.notes,
  cells: records.map((record, at) => ({
    incident: record.id,
    values: (row.cells[at] ?? []).map((line) => ({
      text: line.text,
      detail: line.detail,
      sources: numbersOf(record, line),
    })),
    difference: row.differences?.[at],
  })),
});

const cellText = (name: string, { values, difference }: ComparedCell): string =>
  `${name}: ${values
    .map(
      ({ text, detail, sources }) => `${text}${detail === undefined ? '' : ` (${detail})`}${citing(sources)}`,
    )
    .join('; ')}${difference === undefined ? '' : ` – ${difference}`}`;

const rowText = (names: readonly string[], { label, comparable, notes, cells }: ComparedRow): string =>
  [
    onLine(`### ${label} (${comparable})`),
    ...cells.map((cell, at) => `- ${onLine(cellText(names[at] ?? cell.incident, cell))}`),
    ...(notes.length === 0 ? [] : [onLine(notes.join(' '))]),
  ].join('\n');

const columnOf = (record: IncidentRecord, rows: readonly ComparedRow[], site: string): Brief =>
  briefOf(record, site, [], {
    others: [...othersOn(record, allFacts), ...othersBeside(record)],
    cited: rows
      .flatMap(({ cells }) => cells.filter(({ incident }) => incident === record.id))
      .flatMap(({ values }) => values.flatMap(({ sources }) => sources)),
  });

function textOf(
  { records, names }: Comparison,
  rows: readonly ComparedRow[],
  columns: readonly Brief[],
): string {
  const unlike = rows.filter(({ comparable }) => comparable === gradeNames['not-comparable']);
  return [
    `${plural(records.length, 'incident')} side by side, by date.`,
    onLine(differences(records).join(' ')),
    ...(unlike.length === 0
      ? []
      : [
          `Not comparable, so neither subtract, rank nor average: ${unlike.map(({ label }) => label).join(', ')}. Why stands at each row.`,
        ]),
    ...rows.map((row) => rowText(names, row)),
    ...columns.map((column) => briefText(column)),
  ].join('\n\n');
}

/** Lays incidents side by side as the site does, and says where values cannot be read against each other, and why. */
export async function compareAnswer(
  { ids }: z.infer<typeof compareInput>,
  library: Library,
): Promise<Answer> {
  const answers = await Promise.all(ids.map((id) => findRecord(id, library)));
  const chosen = [...new Map(answers.map(({ incident }) => [incident.id, incident])).values()];
  if (chosen.length < minCompared)
    throw new QuestionError(
      `These ids are one incident. Allowed: ${minCompared} to ${maxCompared} different ones.`,
    );
  const comparison = compare(chosen);
  const { records } = comparison;
  const { address } = library.site;
  const rows = comparison.rows.map((row) => toRow(records, row));
  const columns = records.map((record) => columnOf(record, rows, address));
  return {
    text: textOf(comparison, rows, columns),
    data: {
      address: `${address}compare/?ids=${records.map(({ id }) => id).join(',')}`,
      differences: differences(records),
      notComparable: rows
        .filter(({ comparable }) => comparable === gradeNames['not-comparable'])
        .map(({ label, notes }) => ({ label, why: notes.join(' ') })),
      rows,
      incidents: columns,
    },
  };
}
