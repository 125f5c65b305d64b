import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { RecordedTime } from '../../../schemas/record.ts';
import { earliestOf, latestOf, toInstant } from './instants.ts';
import { isLater, nominalEnds, unionDuration, type Stretch } from './between.ts';
import { durationUnits } from './duration-units.ts';
import { parseTime } from './time.ts';
import { runs } from '../../../tests/setup/runs.ts';

const read = (text: string): RecordedTime => {
  const parsed = parseTime(text);
  if (!parsed.ok) throw new Error(parsed.fault.message);
  return parsed.value;
};

const stretch = (from: string, to: string): Stretch => ({ from: read(from), to: read(to) });

/** Ways to write a true instant less precisely than it is known. */
const writings: ((instant: string) => string)[] = [
  (instant) => instant,
  (instant) => `${instant.slice(0, 16)}Z`,
  (instant) => `${instant.slice(0, 13)}Z`,
  (instant) => instant.slice(0, 10),
  (instant) => instant.slice(0, 7),
];
const marks = ['', '~', '+', '-'] as const;

const iso = (second: number): string => `${new Date(second * 1000).toISOString().slice(0, 19)}Z`;
const first = Date.parse('2010-01-01T00:00:00Z') / 1000;
const second = fc.integer({ min: first, max: first + 20 * 365 * 86_400 });
const writing = fc.tuple(fc.constantFrom(...writings), fc.constantFrom('', '~'));

/** A true stretch of some seconds to some weeks, and one way to write it down. */
const written = fc
  .record({
    start: second,
    length: fc.oneof(fc.integer({ min: 0, max: 7200 }), fc.integer({ min: 0, max: 3_000_000 })),
    from: writing,
    to: writing,
  })
  .map(({ start, length, from, to }) => ({
    truth: [start, start + length] as const,
    stretch: stretch(from[0](iso(start)) + from[1], to[0](iso(start + length)) + to[1]),
  }));

/** Length of a union in seconds by counting at every end, unlike the code under test. */
function trueUnion(stretches: readonly (readonly [number, number])[]): number {
  const ends = [...new Set(stretches.flat())].sort((a, b) => a - b);
  return ends.slice(1).reduce((total, end, index) => {
    const begin = ends[index] ?? end;
    return stretches.some(([from, to]) => from <= begin && end <= to) ? total + end - begin : total;
  }, 0);
}

describe('a time that is written less precisely', () => {
  it('still holds the true instant', () => {
    fc.assert(
      fc.property(second, fc.constantFrom(...writings), fc.constantFrom(...marks), (instant, write, mark) => {
        const time = read(write(iso(instant)) + mark);
        expect(earliestOf(time)).toBeLessThanOrEqual(instant * 1000);
        expect(latestOf(time)).toBeGreaterThan(instant * 1000);
      }),
      { numRuns: runs(1000) },
    );
  });

  it('is widened, never narrowed, by every step', () => {
    fc.assert(
      fc.property(second, (instant) => {
        const widths = writings.map((write) => {
          const time = read(write(iso(instant)));
          return latestOf(time) - earliestOf(time);
        });
        expect(widths).toEqual([...widths].sort((a, b) => a - b));
      }),
    );
  });
});

describe('unionDuration', () => {
  it('measures one stretch between two minutes', () => {
    expect(unionDuration([stretch('2021-10-04T15:39Z', '2021-10-04T22:45Z')])).toEqual({
      min: 7 * 3600 + 5 * 60,
      max: 7 * 3600 + 7 * 60,
      nominalMin: 7 * 3600 + 6 * 60,
      nominalMax: 7 * 3600 + 6 * 60,
      unit: 'minute',
    });
  });

  it('counts windows and not what lies between them', () => {
    const duration = unionDuration([
      stretch('2025-02-11T09:00:00Z', '2025-02-11T10:00:00Z'),
      stretch('2025-02-11T14:00:00Z', '2025-02-11T15:00:00Z'),
    ]);
    expect(duration).toMatchObject({ nominalMin: 7200, nominalMax: 7200, unit: 'second' });
  });

  it('counts what overlaps once', () => {
    const duration = unionDuration([
      stretch('2025-02-11T09:00:00Z', '2025-02-11T10:00:00Z'),
      stretch('2025-02-11T09:30:00Z', '2025-02-11T10:30:00Z'),
      stretch('2025-02-11T09:10:00Z', '2025-02-11T09:20:00Z'),
    ]);
    expect(duration).toMatchObject({ nominalMin: 5400, nominalMax: 5400 });
  });

  it('knows only a lower bound where an end is open', () => {
    expect(unionDuration([stretch('2021-10-04T15:00Z', '2021-10-04T16:00Z+')])).toEqual({
      min: 3540,
      max: undefined,
      nominalMin: 3540,
      nominalMax: undefined,
      unit: 'minute',
    });
  });

  it('says nothing where nothing can be said', () => {
    expect(unionDuration([])).toBeUndefined();
    expect(unionDuration([stretch('2021-10-04T15:00Z+', '2021-10-04T16:00Z+')])).toBeUndefined();
  });

  it('encloses the true length of one or several stretches', () => {
    fc.assert(
      fc.property(fc.array(written, { minLength: 1, maxLength: 6 }), (list) => {
        const truth = trueUnion(list.map((entry) => entry.truth));
        const duration = unionDuration(list.map((entry) => entry.stretch));
        expect(duration?.min).toBeLessThanOrEqual(truth);
        // A stretch is known to the second at best, so its last second may be true as well.
        expect(duration?.max).toBeGreaterThanOrEqual(truth);
      }),
      { numRuns: runs(1000) },
    );
  });

  it('keeps what was written between its bounds', () => {
    fc.assert(
      fc.property(fc.array(written, { minLength: 1, maxLength: 6 }), (list) => {
        const {
          min = 0,
          max = 0,
          nominalMin = 0,
          nominalMax = 0,
        } = unionDuration(list.map((entry) => entry.stretch)) ?? {};
        expect([min, nominalMin, nominalMax, max]).toEqual(
          [min, nominalMin, nominalMax, max].sort((a, b) => a - b),
        );
      }),
      { numRuns: runs(1000) },
    );
  });

  it('is never finer than the coarsest end', () => {
    fc.assert(
      fc.property(
        written,
        fc.constantFrom('2015-06-01', '2015-06', '2015', '2015-06-01~'),
        fc.boolean(),
        (entry, date, atStart) => {
          const { from, to } = entry.stretch;
          const duration = unionDuration([atStart ? { from: read(date), to } : { from, to: read(date) }]);
          expect(duration?.unit).toBe('day');
        },
      ),
    );
    expect(durationUnits.at(-1)).toBe('day');
    expect(unionDuration([stretch('2021-10-04T15Z', '2021-10-04T16:00:00Z')])?.unit).toBe('hour');
  });
});

describe('isLater', () => {
  it('tells sure from possible', () => {
    expect(isLater(read('2021-10-04T16:00Z'), read('2021-10-04T15:00Z'))).toBe('surely');
    expect(isLater(read('2021-10-04T16:00Z'), read('2021-10-04T15:59Z'))).toBe('surely');
    expect(isLater(read('2021-10-04T16:00Z~'), read('2021-10-04T15:50Z~'))).toBe('possibly');
    expect(isLater(read('2021-10-04T15:00Z'), read('2021-10-04T16:00Z'))).toBe('no');
    expect(isLater(read('2021-10-04T15:39Z'), read('2021-10-04'))).toBe('no');
    expect(isLater(read('2021-10-04'), read('2021-10-04T15:39Z'))).toBe('no');
    expect(isLater(read('2021-10-05+'), read('2021-10-04-'))).toBe('surely');
  });

  it('is never true both ways', () => {
    const marked = fc
      .tuple(second, fc.constantFrom(...writings), fc.constantFrom(...marks))
      .map(([instant, write, mark]) => read(write(iso(instant)) + mark));
    const range = fc
      .tuple(second, fc.nat({ max: 3_000_000 }))
      .map(([start, length]) => read(`${iso(start)}..${iso(start + 1 + length)}`));
    const time = fc.oneof(marked, range);
    fc.assert(
      fc.property(time, time, (a, b) => {
        const forth = isLater(a, b);
        const back = isLater(b, a);
        if (forth !== 'no') expect(back).toBe('no');
        expect(isLater(a, a)).toBe('no');
      }),
      { numRuns: runs(1000) },
    );
  });
});

describe('nominalEnds', () => {
  const ends = (text: string) =>
    nominalEnds(read(text)).map((instant) => (Number.isFinite(instant) ? toInstant(instant) : undefined));

  it.each([
    ['2021-10-04T15:39Z', '2021-10-04T15:39:00Z', '2021-10-04T15:39:00Z'],
    ['2021-10-04T15:39Z~', '2021-10-04T15:24:00Z', '2021-10-04T15:54:00Z'],
    ['2021-10-04T15:39Z+', '2021-10-04T15:39:00Z', undefined],
    ['2021-10-04T15:39Z-', undefined, '2021-10-04T15:39:00Z'],
    ['2021-10-04T22:45Z..2021-10-04T22:50:10Z', '2021-10-04T22:45:00Z', '2021-10-04T22:50:10Z'],
    ['2021-10-04', '2021-10-04T00:00:00Z', '2021-10-04T00:00:00Z'],
    ['2021-10', '2021-10-01T00:00:00Z', '2021-10-31T00:00:00Z'],
  ])('of %s leave out the width of its last unit', (text, first, last) => {
    expect(ends(text)).toEqual([first, last]);
  });
});
