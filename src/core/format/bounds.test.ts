import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { duration } from '../../../tests/builders/record.ts';
import { differenceBounds, durationBounds, formatBounds, formatLag } from './bounds.ts';

describe('the bounds of a length', () => {
  it('are what was written, where that is minutes', () => {
    expect(durationBounds(duration('PT7H11M'))).toEqual({ low: 25_860, high: 25_860 });
    expect(durationBounds(duration('PT10M..PT20M'))).toEqual({ low: 600, high: 1_200 });
    expect(durationBounds(duration('PT90M+'))).toEqual({ low: 5_400, high: Infinity });
    expect(durationBounds(duration('PT90M-'))).toEqual({ low: 0, high: 5_400 });
  });

  it('hold all that a coarser or rounder value may mean, rounded outward', () => {
    expect(durationBounds(duration('PT2H'))).toEqual({ low: 5_400, high: 9_000 });
    expect(durationBounds(duration('PT25M~'))).toEqual({ low: 1_320, high: 1_680 });
    expect(durationBounds(duration('P3D'))).toEqual({ low: 172_800, high: 345_600 });
  });
});

describe('the bounds of a difference', () => {
  const parts = { sure: { low: -1_000, high: 4_000 }, nominal: { low: 0, high: 3_000 } };

  it('are rounded outward, below zero too', () => {
    expect(differenceBounds({ ...parts, unit: 'minute' })).toEqual(parts.nominal);
    expect(differenceBounds({ ...parts, unit: 'hour' })).toEqual({ low: -1_800, high: 4_500 });
  });
});

describe('bounds in words', () => {
  it.each([
    [15_120, 15_120, '4 h 12 min'],
    [15_120, 15_130, '4 h 12 min'],
    [3_600, 7_200, '1 h to 2 h'],
    [3_600, Infinity, 'at least 1 h'],
    [0, 7_200, 'at most 2 h'],
  ])('%d to %d s is "%s"', (low, high, text) => {
    expect(formatBounds({ low, high })).toBe(text);
  });

  it('never run from one length to the same', () => {
    const second = fc.integer({ min: 0, max: 4_000_000 });
    fc.assert(
      fc.property(second, fc.integer({ min: 0, max: 5_000 }), (low, wide) => {
        expect(formatBounds({ low, high: low + wide })).not.toMatch(/^(.+) to \1$/);
      }),
    );
  });

  it.each([
    [0, 0, 'in the same minute'],
    [720, 720, '12 min after'],
    [-240, -240, '4 min before'],
    [-1_200, -240, '4 min to 20 min before'],
    [-240, 600, 'from 4 min before to 10 min after'],
    [0, 600, 'at most 10 min after'],
    [1_200, Infinity, 'at least 20 min after'],
    [-Infinity, 600, 'no later than 10 min after'],
    [-600, Infinity, 'no earlier than 10 min before'],
    [-Infinity, -600, 'at least 10 min before'],
  ])('%d to %d s is "%s"', (low, high, text) => {
    expect(formatLag({ low, high })).toBe(text);
  });
});
