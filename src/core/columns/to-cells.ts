import { toRow, type Column, type Value } from './column.ts';

/** A value as a cell of text: a list is JSON, and what is not known is empty. */
export const cellText = (value: Value): string =>
  value === null ? '' : typeof value === 'object' ? JSON.stringify(value) : String(value);

/** A table as cells of text: a line of names, and one for each item. */
export const toCells = <Item>(columns: readonly Column<Item>[], items: readonly Item[]): string[][] => [
  columns.map(({ name }) => name),
  ...items.map((item) => toRow(columns, item).map(cellText)),
];
