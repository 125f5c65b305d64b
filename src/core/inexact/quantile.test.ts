import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Bounds } from './bounds.ts';
import { quantileBounds } from './quantile.ts';

const exact = (value: number): Bounds => ({ low: value, high: value });

/** A true number with bounds that hold it; now and then one of them is open. */
const held = fc
  .record({
    truth: fc.integer({ min: -100_000, max: 10_000_000 }),
    below: fc.option(fc.integer({ min: 0, max: 1_000_000 }), { nil: Infinity }),
    above: fc.option(fc.integer({ min: 0, max: 1_000_000 }), { nil: Infinity }),
  })
  .map(({ truth, below, above }) => ({ truth, bounds: { low: truth - below, high: truth + above } }));
const some = fc.array(held, { minLength: 1, maxLength: 40 });
const share = fc.double({ min: 0, max: 1, noNaN: true });

// Interpolation rounds in the last places.
const slack = 1e-3;

describe('the quantile of inexact numbers', () => {
  it('is the one of d3-array for exact numbers: linear between the two nearest', () => {
    expect(quantileBounds([1, 2, 3, 10].map(exact), 0.5)).toEqual(exact(2.5));
    expect(quantileBounds([10, 1, 3].map(exact), 0.5)).toEqual(exact(3));
    expect(quantileBounds([0, 10].map(exact), 0.9)).toEqual(exact(9));
  });

  it('is a range where the numbers in its middle are', () => {
    expect(quantileBounds([exact(1), { low: 2, high: 8 }, exact(20)], 0.5)).toEqual({ low: 2, high: 8 });
    expect(quantileBounds([exact(1), exact(5), { low: 20, high: 80 }], 0.5)).toEqual(exact(5));
  });

  it('is open above only as far as an open end can reach it', () => {
    const open = { low: 7, high: Infinity };
    expect(quantileBounds([exact(1), exact(2), open], 0.5)).toEqual(exact(2));
    expect(quantileBounds([exact(1), open], 0.5)).toEqual({ low: 4, high: Infinity });
    expect(quantileBounds([open, open, open], 0.5)).toEqual({ low: 7, high: Infinity });
    expect(quantileBounds([{ low: -Infinity, high: 7 }], 0.5)).toEqual({ low: -Infinity, high: 7 });
  });

  it('does not exist for nothing', () => {
    expect(quantileBounds([], 0.5)).toBeUndefined();
  });

  it('holds the quantile of the true numbers, whatever they are', () => {
    fc.assert(
      fc.property(some, share, (values, at) => {
        const truth = quantileBounds(
          values.map((value) => exact(value.truth)),
          at,
        )!.low;
        const found = quantileBounds(
          values.map(({ bounds }) => bounds),
          at,
        )!;
        expect(found.low).toBeLessThanOrEqual(truth + slack);
        expect(found.high).toBeGreaterThanOrEqual(truth - slack);
      }),
    );
  });

  it('never shrinks when a number becomes less well known', () => {
    fc.assert(
      fc.property(some, fc.nat(), fc.nat(1_000_000), share, (values, index, width, at) => {
        const bounds = values.map((value) => value.bounds);
        const chosen = index % bounds.length;
        const wider = bounds.map((own, place) =>
          place === chosen ? { low: own.low - width, high: own.high + width } : own,
        );
        const before = quantileBounds(bounds, at)!;
        const after = quantileBounds(wider, at)!;
        expect(after.low).toBeLessThanOrEqual(before.low + slack);
        expect(after.high).toBeGreaterThanOrEqual(before.high - slack);
      }),
    );
  });

  it('lies within the numbers and does not depend on their order', () => {
    fc.assert(
      fc.property(some, share, (values, at) => {
        const bounds = values.map((value) => value.bounds);
        const found = quantileBounds(bounds, at)!;
        expect(found.low).toBeGreaterThanOrEqual(Math.min(...bounds.map(({ low }) => low)));
        expect(found.high).toBeLessThanOrEqual(Math.max(...bounds.map(({ high }) => high)));
        expect(quantileBounds([...bounds].reverse(), at)).toEqual(found);
      }),
    );
  });
});
