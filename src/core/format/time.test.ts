import { describe, expect, it } from 'vitest';
import { time } from '../../../tests/builders/record.ts';
import { drawnInstant, formatClock, formatTime, timePieces } from './time.ts';

const day = '2024-09-18';

describe('a time in words', () => {
  it.each([
    ['2024-09-18T04:00Z', '04:00 UTC'],
    ['2024-09-18T04:00:07Z', '04:00:07 UTC'],
    ['2024-09-18T10:40Z~', 'about 10:40 UTC'],
    ['2024-09-18T10:40Z+', 'at or after 10:40 UTC'],
    ['2024-09-18T10:40Z-', 'at or before 10:40 UTC'],
    ['2024-09-18T11:00Z..2024-09-18T11:20Z', 'between 11:00 and 11:20 UTC'],
    ['2024-09-18T23:50Z..2024-09-19T00:10Z', 'between 23:50 and 19 Sep, 00:10 UTC'],
    ['2024-09-18T14:00+10:00', '04:00 UTC'],
    ['2024-09-19T04:00Z', '19 Sep, 04:00 UTC'],
    ['2024-09-18T04Z', '04 h UTC'],
    ['2024-09-18', '18 September 2024'],
    ['2024-09', 'September 2024'],
    ['2024-09-18~', 'about 18 September 2024'],
    ['2024-09-18..2024-09-20', 'between 18 September 2024 and 20 September 2024'],
    ['2024', '2024'],
  ])('%s is "%s"', (written, words) => {
    expect(formatTime(time(written), day)).toBe(words);
  });

  it('has its date where the page does not give one', () => {
    expect(formatTime(time('2024-09-18T04:00Z'))).toBe('18 September 2024, 04:00 UTC');
  });

  it('keeps each instant apart, so that it can be shown in another zone', () => {
    const pieces = timePieces(time('2024-09-18T11:00Z..2024-09-18T11:20Z'), day);
    expect(pieces.filter((piece) => typeof piece !== 'string').map(({ instant }) => instant)).toEqual([
      '2024-09-18T11:00:00Z',
      '2024-09-18T11:20:00Z',
    ]);
    expect(timePieces(time('2024-09-18')).every((piece) => typeof piece === 'string')).toBe(true);
  });
});

describe('a time in a drawing', () => {
  it.each([
    ['2024-09-18T04:00Z', '04:00', '2024-09-18T04:00:00Z'],
    ['2024-09-18T10:40Z~', '≈10:40', '2024-09-18T10:40:00Z'],
    ['2024-09-18T10:40Z+', '≥10:40', '2024-09-18T10:40:00Z'],
    ['2024-09-18T10:40Z-', '≤10:40', '2024-09-18T10:40:00Z'],
    ['2024-09-18T11:00Z..2024-09-18T11:20Z', '11:00–11:20', '2024-09-18T11:10:00Z'],
    ['2024-09-18', '18 September 2024', '2024-09-18T00:00:00Z'],
  ])('%s is "%s" and stands at %s', (written, clock, instant) => {
    expect(formatClock(time(written))).toBe(clock);
    expect(drawnInstant(time(written))).toBe(Date.parse(instant));
  });
});
