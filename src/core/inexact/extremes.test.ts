import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { time as read } from '../../../tests/builders/record.ts';
import { earlierOf, laterOf } from './extremes.ts';
import { earliestOf, latestOf } from './instants.ts';

const [early, late] = [read('2024-09-18T04:00Z'), read('2024-09-18T05:00Z')];
const [narrow, wide] = [
  read('2024-09-18T04:00Z..2024-09-18T05:00Z'),
  read('2024-09-18T03:00Z..2024-09-18T06:00Z'),
];

describe('the earlier and the later of two times', () => {
  it('are one of the two where no reading of them says otherwise', () => {
    expect(earlierOf(early, late)).toBe(early);
    expect(laterOf(early, late)).toBe(late);
    expect(earlierOf(read('2024-09-18T05:00Z-'), late)).toMatchObject({ qualifier: 'at-most' });
    expect(laterOf(read('2024-09-18T05:00Z+'), early)).toMatchObject({ qualifier: 'at-least' });
  });

  it('lie in a range where one lies within the other', () => {
    expect(earlierOf(narrow, wide)).toMatchObject({
      qualifier: 'between',
      written: ['2024-09-18T03:00:00Z', '2024-09-18T05:00:00Z'],
      earliest: '2024-09-18T03:00:00Z',
      latest: '2024-09-18T05:01:00Z',
    });
    expect(laterOf(narrow, wide).earliest).toBe('2024-09-18T04:00:00Z');
  });

  it('are a day where no more than the day is known', () => {
    expect(laterOf(read('2024-09-18'), read('2024-09-18T02:40Z'))).toMatchObject({
      text: '2024-09-18',
      qualifier: 'exact',
      precision: 'day',
    });
  });

  const minute = (count: number) =>
    new Date(Date.parse('2024-09-18T00:00Z') + count * 60_000).toISOString().slice(0, 16);
  const anyRange = fc
    .tuple(
      fc.integer({ min: 0, max: 600 }),
      fc.integer({ min: 1, max: 200 }),
      fc.double({ min: 0, max: 1, noNaN: true }),
    )
    .map(([from, width, share]) => ({
      range: read(`${minute(from)}Z..${minute(from + width)}Z`),
      truth: Date.parse(`${minute(from)}Z`) + width * 60_000 * share,
    }));

  it('hold what is true of any two times', () => {
    fc.assert(
      fc.property(anyRange, anyRange, (a, b) => {
        const [first, last] = [earlierOf(a.range, b.range), laterOf(a.range, b.range)];
        const isWithin = (time: typeof first, instant: number): boolean =>
          earliestOf(time) <= instant && instant < latestOf(time);
        expect(isWithin(first, Math.min(a.truth, b.truth))).toBe(true);
        expect(isWithin(last, Math.max(a.truth, b.truth))).toBe(true);
      }),
    );
  });
});
