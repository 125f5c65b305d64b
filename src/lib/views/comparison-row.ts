import type { Comparability } from './comparable.ts';

/** One line of a cell: its words, the sources behind it, and whether it stands back (absent, or not adopted). */
export interface CellLine {
  text: string;
  detail?: string;
  sources: string[];
  isMuted?: boolean;
}

export interface ComparisonRow {
  id: string;
  label: string;
  group: string;
  /** One cell a record, in the order of the records. */
  cells: CellLine[][];
  comparability: Comparability;
  /** One sentence for the reader: what the row shows, or why it cannot be read across. */
  note: string;
  isEqual: boolean;
}

const textOf = (cell: readonly CellLine[]): string => cell.map(({ text }) => text).join('; ');

export function row(id: string, label: string, group: string, cells: CellLine[][], comparability: Comparability, note: string): ComparisonRow {
  return { id, label, group, cells, comparability, note, isEqual: new Set(cells.map(textOf)).size === 1 };
}

export const muted = (text: string): CellLine => ({ text, sources: [], isMuted: true });

