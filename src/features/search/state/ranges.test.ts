import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { durations, formatRange, mayLieIn, parseRange, wholeNumbers, type Range, withEnd } from './ranges.ts';

const anyRange = fc
  .tuple(fc.option(fc.nat(9_999_999), { nil: undefined }), fc.option(fc.nat(9_999_999), { nil: undefined }))
  .map(([a, b]): Range => {
    const [min, max] = a !== undefined && b !== undefined && a > b ? [b, a] : [a, b];
    return { ...(min === undefined ? {} : { min }), ...(max === undefined ? {} : { max }) };
  });

describe('a range in an address', () => {
  it.each([
    ['2019..2021', { min: 2019, max: 2021 }],
    ['2021..2019', { min: 2019, max: 2021 }],
    ['2019..', { min: 2019 }],
    ['..2021', { max: 2021 }],
    ['2019', { min: 2019, max: 2019 }],
    ['0', { min: 0, max: 0 }],
  ])('%s is read', (text, range) => {
    expect(parseRange(text, wholeNumbers)).toEqual(range);
  });

  it.each(['', '..', 'x', '1..2..3', '1..x', '-5', '1.5', '1e3', '٣', ' 7', '9'.repeat(16)])(
    '"%s" is none',
    (text) => {
      expect(parseRange(text, wholeNumbers)).toBeUndefined();
    },
  );

  it.each([
    ['PT6H..', { min: 21_600 }],
    ['PT90M..P1DT12H', { min: 5_400, max: 129_600 }],
    ['..PT0S', { max: 0 }],
  ])('%s is read as lengths', (text, range) => {
    expect(parseRange(text, durations)).toEqual(range);
  });

  it.each(['P', 'PT', 'P1DT', '6h', 'PT1H30', 'P1Y', 'pt1h'])('"%s" is no length', (text) => {
    expect(parseRange(text, durations)).toBeUndefined();
  });

  it.each([
    ['numbers', wholeNumbers],
    ['lengths', durations],
  ])('of %s comes back from its own text', (_name, notation) => {
    fc.assert(
      fc.property(anyRange, (range) => {
        expect(parseRange(formatRange(range, notation), notation) ?? {}).toEqual(range);
      }),
    );
  });
});

describe('an inexact value', () => {
  it('is kept by a range if and only if some value between its bounds lies there', () => {
    const small = fc.integer({ min: 0, max: 12 });
    fc.assert(
      fc.property(small, small, small, small, (a, b, c, d) => {
        const value = { min: Math.min(a, b), max: Math.max(a, b) };
        const range = { min: Math.min(c, d), max: Math.max(c, d) };
        const isAnyInside = Array.from(
          { length: value.max - value.min + 1 },
          (_, step) => value.min + step,
        ).some((one) => one >= range.min && one <= range.max);
        expect(mayLieIn(value, range)).toBe(isAnyInside);
      }),
    );
  });

  it('without an upper bound reaches into every range above', () => {
    expect(mayLieIn({ min: 60, max: null }, { min: 3_600 })).toBe(true);
    expect(mayLieIn({ min: 60, max: null }, { max: 59 })).toBe(false);
    expect(mayLieIn({ min: null, max: 60 }, { max: 30 })).toBe(true);
    expect(mayLieIn({ min: 60, max: 90 }, {})).toBe(true);
  });
});

describe('a range with one end set anew', () => {
  it.each([
    [{}, 'min', 5, { min: 5 }],
    [{ min: 5 }, 'max', 9, { min: 5, max: 9 }],
    [{ min: 5, max: 9 }, 'min', undefined, { max: 9 }],
    [{ min: 5 }, 'min', undefined, {}],
    [{ min: 5, max: 9 }, 'min', 12, { min: 12, max: 12 }],
    [{ min: 5, max: 9 }, 'max', 2, { min: 2, max: 2 }],
  ] as const)('%j with its %s at %s is %j', (range, end, value, wanted) => {
    expect(withEnd(range, end, value)).toEqual(wanted);
  });

  it('never leaves a range whose ends are in the wrong order', () => {
    const end = fc.option(fc.nat(20), { nil: undefined });
    fc.assert(
      fc.property(end, end, fc.constantFrom('min', 'max'), fc.nat(20), (a, b, which, value) => {
        const start = withEnd(withEnd({}, 'min', a), 'max', b);
        const { min = 0, max = 99 } = withEnd(start, which, value);
        expect(min).toBeLessThanOrEqual(max);
      }),
    );
  });
});
