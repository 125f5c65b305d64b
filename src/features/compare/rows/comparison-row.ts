import type { CellLine } from '../../../core/record/value-line.ts';
import type { Comparability } from './comparable.ts';

export interface ComparisonRow {
  id: string;
  label: string;
  group: string;
  /** One cell a record, in the order of the records. */
  cells: CellLine[][];
  /** By column, what its cell says of its difference, such as "longer by at least 4 h"; left out where the row computes none. */
  differences?: readonly (string | undefined)[];
  comparability: Comparability;
  /** Sentences for the reader: what the row shows, or why it cannot be read across. */
  notes: string[];
  isEqual: boolean;
}

const textOf = (cell: readonly CellLine[]): string =>
  JSON.stringify(cell.map(({ text, detail = '' }) => [text, detail]));

/** Completes a row by whether all its cells say the same, with what is said beside the value. */
export const row = (parts: Omit<ComparisonRow, 'isEqual'>): ComparisonRow => ({
  ...parts,
  isEqual: new Set(parts.cells.map(textOf)).size === 1,
});

/**
 * What a row of times or lengths says beside its cells: why it cannot be compared or is inexact, else or then what it
 * means.
 */
export function gradeNote({ grade, reasons }: Comparability, meaning: string): string {
  if (grade === 'not-comparable') return `Cannot be compared: ${reasons.join('; ')}.`;
  return grade === 'inexact' ? `Comparable, inexact: ${reasons.join('; ')}. ${meaning}` : meaning;
}

/** For rows that hold no figures, or only figures that are alike. */
export const exact: Comparability = { grade: 'exact', reasons: [] };
