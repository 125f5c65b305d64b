import { expect, it } from 'vitest';
import { shorten } from './shorten.ts';

it.each([
  ['one two three', 13, 'one two three'],
  ['one two three', 12, 'one two …'],
  ['one two three', 9, 'one …'],
  ['oneword', 5, 'one …'],
])('%j in %i characters', (text, most, short) => {
  expect(shorten(text, most)).toBe(short);
  expect(short.length).toBeLessThanOrEqual(most);
});
