import { expect, it } from 'vitest';
import { leadWords, withoutWords } from './answer-search.ts';
import { emptySearch } from './state/search-state.ts';

const answered = (words: string) => ({ ...withoutWords(emptySearch()), words });

it.each([
  ['words alone', 'payroll', 'payroll', 0, 'payroll'],
  ['words beside a filter', 'payroll', 'payroll in 2021', 3, 'payroll'],
  ['filters that found incidents', '', 'longer than 24 hours', 3, ''],
  ['filters that found none', '', '28 March 2019', 0, '28 March 2019'],
])('leads are asked for %s', (_what, words, query, rowCount, expected) => {
  expect(leadWords(answered(words), query, rowCount)).toBe(expected);
});
