import { expect, it } from 'vitest';
import { rowsOnPage, showRows, type RowObject } from './shown-rows.ts';

const view = { words: '', column: undefined, isDescending: false, page: 0 };
const rows: RowObject[] = [
  { id: 'b', count: 10, places: ['US', 'CA'] },
  { id: 'a', count: 9, places: [] },
  { id: 'c', count: null, places: ['US'] },
];
const idsOf = (changes: Partial<Parameters<typeof showRows>[1]>) =>
  showRows(rows, { ...view, ...changes }).shown.map(({ id }) => id);

it('keeps the order of the file until another is asked for', () => {
  expect(idsOf({})).toEqual(['b', 'a', 'c']);
});

it('orders numbers as numbers, and puts what has none last either way', () => {
  expect(idsOf({ column: 'count' })).toEqual(['a', 'b', 'c']);
  expect(idsOf({ column: 'count', isDescending: true })).toEqual(['b', 'a', 'c']);
});

it('finds rows with all words in any column, in any case', () => {
  expect(idsOf({ words: 'us  ca' })).toEqual(['b']);
  expect(idsOf({ words: 'nowhere' })).toEqual([]);
});

it('shows one page of many', () => {
  const many = Array.from({ length: rowsOnPage + 1 }, (_, id) => ({ id }));
  expect(showRows(many, view)).toMatchObject({ total: rowsOnPage + 1, pages: 2 });
  expect(showRows(many, { ...view, page: 1 }).shown).toEqual([{ id: rowsOnPage }]);
});
