import { expect, it } from 'vitest';
import { describeResult } from './search-view.ts';

it.each([
  [80, 80, '', 'All 80 incidents'],
  [3, 80, '', '3 of 80 incidents'],
  [80, 80, 'down', '80 of 80 incidents for “down”'],
  [0, 80, 'x', '0 of 80 incidents for “x”'],
])('%s of %s for "%s" reads "%s"', (count, total, query, words) => {
  expect(describeResult(count, total, query)).toBe(words);
});
