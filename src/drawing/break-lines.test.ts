import { expect, it } from 'vitest';
import { breakLines } from './break-lines.ts';

it('breaks a text between words, into lines that are long enough for them', () => {
  expect(breakLines('When impact began is not known', 12)).toEqual(['When impact', 'began is not', 'known']);
  expect(breakLines('an uninterruptible word', 6)).toEqual(['an', 'uninterruptible', 'word']);
  expect(breakLines('', 12)).toEqual([]);
});
