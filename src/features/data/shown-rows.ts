import type { Value } from '../../core/columns/column.ts';

/** A row as JSON Lines hold it. */
export type RowObject = Readonly<Record<string, Value>>;

/** How rows are looked at: which words they hold, in what order, and which page of them. */
export interface RowView {
  words: string;
  /** The column they are in the order of; that of the file where there is none. */
  column: string | undefined;
  isDescending: boolean;
  page: number;
}

export const rowsOnPage = 50;

/** A value as a cell shows it. */
export const cellOf = (value: Value | undefined): string =>
  value === null || value === undefined ? '' : typeof value === 'object' ? value.join(', ') : String(value);

function compareValues(a: Value | undefined, b: Value | undefined): number {
  if (typeof a === 'number' && typeof b === 'number') return a - b;
  const [one, other] = [cellOf(a), cellOf(b)];
  return one < other ? -1 : one > other ? 1 : 0;
}

/** The rows of one page, and how many there are in all. Rows without a value in the column come last. */
export function showRows(
  rows: readonly RowObject[],
  { words, column, isDescending, page }: RowView,
): { shown: RowObject[]; total: number; pages: number } {
  const wanted = words.toLowerCase().split(/\s+/).filter(Boolean);
  const found = rows.filter((row) => {
    const text = Object.values(row).map(cellOf).join('\n').toLowerCase();
    return wanted.every((word) => text.includes(word));
  });
  const direction = isDescending ? -1 : 1;
  const isEmpty = (row: RowObject): boolean => column !== undefined && cellOf(row[column]) === '';
  const ordered =
    column === undefined
      ? found
      : found.toSorted(
          (a, b) =>
            Number(isEmpty(a)) - Number(isEmpty(b)) || direction * compareValues(a[column], b[column]),
        );
  return {
    shown: ordered.slice(page * rowsOnPage, (page + 1) * rowsOnPage),
    total: found.length,
    pages: Math.max(1, Math.ceil(found.length / rowsOnPage)),
  };
}
