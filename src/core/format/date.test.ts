import { expect, it } from 'vitest';
import { formatDate, formatDayOfYear, yearOf } from './date.ts';

it.each([
  ['2021-10-04', '4 October 2021'],
  ['2021-10', 'October 2021'],
  ['2021', '2021'],
  ['2024-09-18T04:31Z', '18 September 2024'],
])('shows %s as %s', (written, shown) => {
  expect(formatDate(written)).toBe(shown);
});

it('leaves out the year beside a date that has it', () => {
  expect(formatDayOfYear('2021-10-05')).toBe('5 Oct');
  expect(yearOf('2021-10-05')).toBe('2021');
});
