import { expect, it } from 'vitest';
import { needsOtherLetters } from './other-letters.ts';

it.each([
  [undefined, false],
  ['en', false],
  ['pl', false],
  ['sr-Latn', false],
  ['sr', true],
  ['el-GR', true],
  ['uk', true],
  ['vi', true],
])('a site in %s is written with letters that are not Latin: %s', (language, isSo) => {
  expect(needsOtherLetters(language)).toBe(isSo);
});
