/** A value of the data set: `null` where there is none, which is never the same as 0, "" or an empty list. */
export type Value = string | number | boolean | null | readonly string[];

/**
 * What the values of a column are.
 *
 * - `text`: any text that is not empty.
 * - `day`: a calendar day, YYYY-MM-DD.
 * - `instant`: ISO 8601 in UTC, to the second.
 * - `list`: texts in an order; JSON in CSV and SQLite.
 */
export type ColumnType = 'text' | 'day' | 'instant' | 'integer' | 'number' | 'boolean' | 'list';

/** Words that a column may hold, each with what it means. */
export type ColumnWords = Readonly<Record<string, { definition: string }>>;

/** A column as readers of a table need it: its name, its type and what it says. */
export interface ColumnHead {
  name: string;
  type: ColumnType;
  /** In one sentence. */
  description: string;
  unit?: 'seconds';
  /** All that it may hold, where that is known. */
  words?: ColumnWords;
}

/** A column with how its value is found in what a row tells of. */
export interface Column<Item> extends ColumnHead {
  value: (item: Item) => Value | undefined;
}

/** A text as a sentence begins. */
export const upperFirst = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** The values of one row, in the order of its columns. */
export type Row = readonly Value[];

const isNothing = (value: Value | undefined): value is undefined | null | '' =>
  value === undefined || value === null || value === '' || value === Infinity || value === -Infinity;

/** The row that tells of something. */
export const toRow = <Item>(columns: readonly Column<Item>[], item: Item): Row =>
  columns.map(({ value }) => {
    const found = value(item);
    return isNothing(found) ? null : found;
  });

/** Columns of a part of what a row tells of. */
export const columnsOf = <Item, Part>(
  columns: readonly Column<Part>[],
  partOf: (item: Item) => Part,
): Column<Item>[] =>
  columns.map(({ value, ...head }) => ({ ...head, value: (item: Item) => value(partOf(item)) }));
