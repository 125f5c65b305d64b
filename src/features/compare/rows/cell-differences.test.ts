import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { duration, record, times } from '../../../../tests/builders/record.ts';
import { shownStep } from '../../../core/format/duration.ts';
import { durationUnits, secondsIn, type DurationUnit } from '../../../core/inexact/duration-units.ts';
import {
  cellDifferences,
  mayBeEqual,
  measuredDuration,
  measuredSinceStart,
  type Measured,
} from './cell-differences.ts';

const lasting = (text: string): Measured => measuredDuration(duration(text))!;
const said = (...texts: string[]) =>
  cellDifferences(
    texts.map(lasting),
    texts.map((_, index) => `Outage ${index + 1}`),
    'longer',
  );

describe('the difference that a cell says', () => {
  it('is the least that it surely is', () => {
    expect(said('PT7H6M..PT7H11M', 'PT1H59M..PT3H0M')).toEqual(['longer by at least 4 h 5 min', undefined]);
    expect(said('PT2H11M', 'PT9H')).toEqual([undefined, 'longer by at least 6 h 15 min']);
  });

  it.each([
    ['overlap', 'PT7H', 'PT7H20M'],
    ['are equal', 'PT7H11M', 'PT7H11M'],
    ['are a minute apart, each known to the minute', 'PT7H11M', 'PT7H12M'],
    ['are open', 'PT7H+', 'PT9H'],
  ])('is none where the lengths %s', (_how, a, b) => {
    expect(said(a, b)).toEqual([undefined, undefined]);
    expect(mayBeEqual([lasting(a), lasting(b)])).toBe(true);
  });

  it('is said beyond an open end where that leaves no doubt', () => {
    expect(said('PT9H+', 'PT7H')[0]).toBe('longer by at least 1 h');
    expect(said('P3D', 'PT1H+')).toEqual([undefined, undefined]);
  });

  it('keeps to whole days where one is known to the day', () => {
    expect(said('P10D', 'PT1H30M')[0]).toBe('longer by at least 9 days');
  });

  it('names, of three or more, the least one', () => {
    expect(said('PT7H11M', 'PT1H10M', 'PT2H30M')).toEqual([
      'longer than Outage 2 by at least 6 h',
      undefined,
      'longer than Outage 2 by at least 1 h 19 min',
    ]);
  });

  it('counts times from the start of impact, before it too', () => {
    const noticed = (detected: string) =>
      measuredSinceStart(record({ times: times({ started: '2024-09-18T04:00Z', detected }) }), 'detected');
    const values = [noticed('2024-09-18T03:50Z'), noticed('2024-09-18T04:21Z')];
    expect(cellDifferences(values, ['A', 'B'], 'later')).toEqual([undefined, 'later by at least 29 min']);
    expect(measuredSinceStart(record({ times: times({}) }), 'detected')).toBeUndefined();
  });
});

const inWords: Record<string, number> = { s: 1, min: 60, h: 3_600, day: 86_400, days: 86_400 };

/** Seconds of a difference as printed: "longer by at least 2 days 3 h". */
const secondsOf = (text: string): number =>
  [...text.split('at least ')[1]!.matchAll(/\b(\d+) (days?|h|min|s)\b/g)].reduce(
    (sum, [, count, unit]) => sum + Number(count) * inWords[unit!]!,
    0,
  );

/** A true length, and bounds around it such as some unit and slack leave. */
const known = fc
  .record({
    truth: fc.integer({ min: 0, max: 40 * secondsIn.day }),
    before: fc.integer({ min: 0, max: 100_000 }),
    after: fc.integer({ min: 0, max: 100_000 }),
    isOpen: fc.boolean(),
    unit: fc.constantFrom(...durationUnits),
  })
  .map(({ truth, before, after, isOpen, unit }): { truth: number; value: Measured } => ({
    truth,
    value: { sure: { low: Math.max(0, truth - before), high: isOpen ? Infinity : truth + after }, unit },
  }));

const coarsestOf = (values: readonly Measured[]): DurationUnit =>
  durationUnits[Math.max(...values.map(({ unit }) => durationUnits.indexOf(unit)))]!;

describe('over inexact values', () => {
  it('no cell says more than is true, nor more precisely than both are known', () => {
    fc.assert(
      fc.property(known, known, (a, b) => {
        const values = [a.value, b.value];
        const [first, second] = cellDifferences(values, ['A', 'B'], 'longer');
        expect(first === undefined || second === undefined).toBe(true);
        for (const [text, difference] of [
          [first, a.truth - b.truth],
          [second, b.truth - a.truth],
        ] as const) {
          if (text === undefined) continue;
          expect(secondsOf(text)).toBeGreaterThan(0);
          expect(secondsOf(text)).toBeLessThanOrEqual(difference);
          expect(secondsOf(text) % shownStep[coarsestOf(values)]).toBe(0);
        }
      }),
    );
  });

  it('nothing depends on the order of the columns', () => {
    fc.assert(
      fc.property(known, known, (a, b) => {
        const there = cellDifferences([a.value, b.value], ['A', 'B'], 'longer');
        expect(cellDifferences([b.value, a.value], ['B', 'A'], 'longer').reverse()).toEqual(there);
      }),
    );
  });

  it('of several, what is said of each holds against the one that is named', () => {
    fc.assert(
      fc.property(fc.array(known, { minLength: 3, maxLength: 6 }), (all) => {
        const names = all.map((_, index) => `No. ${index}`);
        const texts = cellDifferences(
          all.map(({ value }) => value),
          names,
          'longer',
        );
        for (const [index, text] of texts.entries()) {
          if (text === undefined) continue;
          const other = all[Number(/No\. (\d)/.exec(text)![1])]!;
          expect(secondsOf(text)).toBeLessThanOrEqual(all[index]!.truth - other.truth);
        }
      }),
    );
  });
});
