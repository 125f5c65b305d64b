import { expect, it } from 'vitest';
import { headingText } from './heading-text.ts';

it.each([
  ['## Timeline', 'Timeline'],
  ['#\t Root  cause \t##', 'Root  cause'],
  ['### Why C#', 'Why C#'],
  ['## ##', ''],
  ['##', undefined],
  ['##Timeline', undefined],
  ['####### Seven', undefined],
  [' ## Set in', undefined],
])('reads "%s"', (line, text) => {
  expect(headingText(line)).toBe(text);
});
