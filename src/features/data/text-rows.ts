import { toCsvText } from '../../core/format/csv.ts';
import { cellText } from '../../core/columns/to-cells.ts';
import type { ColumnHead, Row, Value } from '../../core/columns/column.ts';

/** The first line of a table in CSV. */
export const csvHead = (columns: readonly ColumnHead[]): string =>
  toCsvText([columns.map(({ name }) => name)]);

/** Rows as lines of CSV, each ended; lists are JSON, and what is not known is empty. */
export const toCsvLines = (rows: readonly Row[]): string => toCsvText(rows.map((row) => row.map(cellText)));

/** Rows as JSON Lines: an object a line, with every column of the table. */
export const toJsonLines = (columns: readonly ColumnHead[], rows: readonly Row[]): string =>
  rows
    .map((row) => `${JSON.stringify(Object.fromEntries(columns.map(({ name }, at) => [name, row[at]])))}\n`)
    .join('');

/** The rows of lines that `toJsonLines` made. */
export const fromJsonLines = (lines: string): Row[] =>
  lines
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => Object.values(JSON.parse(line) as Record<string, Value>));
