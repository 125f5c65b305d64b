import { expect, it } from 'vitest';
import { keepTogether } from './keep-together.ts';

it.each([
  ['7 h 6 min to 3 days 2 h', '7_h 6_min to 3_days 2_h'],
  ['on 4 October 2021', 'on 4_October 2021'],
  ['4 services, 3 sides and 5 Mayday calls', '4 services, 3 sides and 5 Mayday calls'],
])('keeps numbers by their units: %s', (text, kept) => {
  expect(keepTogether(text).replaceAll('\u00A0', '_')).toBe(kept);
});
