import { formatDate } from '../../../core/format/date.ts';
import { gradeNames } from './comparable.ts';
import type { Comparison } from './comparison.ts';
import type { CellLine } from '../../../core/record/value-line.ts';

const oneLine = (text: string): string => text.replaceAll(/\s+/g, ' ').trim();

const cellText = (lines: readonly CellLine[], difference: string | undefined): string =>
  [
    ...lines.map(({ text, detail }) => (detail === undefined ? text : `${text} (${detail})`)),
    ...(difference === undefined ? [] : [difference]),
  ].join('; ');

/**
 * A comparison as plain cells: a head, then a line a row with its label, its grade, the reason and one cell an incident
 * in the order of the records. Every cell is one line of text.
 */
export function comparisonCells({ records, names, rows }: Comparison): string[][] {
  return [
    [
      'Row',
      'Comparable',
      'Why',
      ...records.map(({ date, title }, index) => `${names[index] ?? ''} (${formatDate(date)}): ${title}`),
    ],
    ...rows.map(({ label, comparability, notes, cells, differences }) => [
      label,
      gradeNames[comparability.grade],
      notes.join(' '),
      ...cells.map((lines, index) => cellText(lines, differences?.[index])),
    ]),
  ].map((line) => line.map(oneLine));
}

/** Text of a cell with every character escaped that would make Markdown of it, or end the cell. */
const escaped = (text: string): string =>
  text
    .replaceAll(/[\\`*_[\]<>|~&$@]/g, String.raw`\$&`)
    .replaceAll('://', String.raw`\://`)
    .replaceAll(/www\./gi, (found) => found.replace('.', String.raw`\.`));

/** Cells as a Markdown table; the first line is its head. */
export function toMarkdownTable(cells: readonly (readonly string[])[]): string {
  const [head = [], ...lines] = cells;
  const line = (texts: readonly string[]): string => `| ${texts.map(escaped).join(' | ')} |`;
  return [line(head), `|${' --- |'.repeat(head.length)}`, ...lines.map(line), ''].join('\n');
}
