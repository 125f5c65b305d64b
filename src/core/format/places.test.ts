import { expect, it } from 'vitest';
import { formatList, formatPlace, formatPlaces } from './places.ts';

it.each([
  ['US', 'United States'],
  ['GB', 'United Kingdom'],
  ['world', 'worldwide'],
  ['New South Wales', 'New South Wales'],
  ['ZZ', 'Unknown Region'],
])('shows the place %s as %s', (written, shown) => {
  expect(formatPlace(written)).toBe(shown);
});

it('joins words as people do', () => {
  expect([[], ['a'], ['a', 'b'], ['a', 'b', 'c']].map(formatList)).toEqual([
    '',
    'a',
    'a and b',
    'a, b and c',
  ]);
  expect(formatPlaces(['US', 'CA'])).toBe('United States and Canada');
});
