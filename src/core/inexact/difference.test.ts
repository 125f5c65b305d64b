import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { RecordedTime } from '../../../schemas/record.ts';
import { differenceBetween } from './difference.ts';
import { parseTime } from './time.ts';

function time(text: string): RecordedTime {
  const read = parseTime(text);
  if (!read.ok) throw new Error(read.fault.message);
  return read.value;
}

const between = (from: string, to: string) => differenceBetween(time(from), time(to));

describe('the difference of two times', () => {
  it('is the printed difference as written, and surely within a minute of it', () => {
    expect(between('2024-09-18T04:00Z', '2024-09-18T04:31Z')).toEqual({
      nominal: { low: 1860, high: 1860 },
      sure: { low: 1800, high: 1920 },
      unit: 'minute',
    });
  });

  it('is negative for a time before the other', () => {
    expect(between('2024-09-18T04:00Z', '2024-09-18T03:50Z')?.nominal).toEqual({ low: -600, high: -600 });
  });

  it('is a range for inexact times and takes the coarser unit', () => {
    expect(between('2024-09-18T04:00Z', '2024-09-18T04:10Z..2024-09-18T04:20Z')?.nominal).toEqual({
      low: 600,
      high: 1200,
    });
    expect(between('2024-09-18T04:00Z', '2024-09-18')?.unit).toBe('day');
  });

  it('is open where a time is, and nothing where both sides are', () => {
    expect(between('2024-09-18T04:00Z', '2024-09-18T04:10Z+')?.sure).toEqual({ low: 540, high: Infinity });
    expect(between('2024-09-18T04:00Z', '2024-09-18T04:10Z-')?.sure.low).toBe(-Infinity);
    expect(between('2024-09-18T04:00Z+', '2024-09-18T04:10Z+')).toBeUndefined();
  });

  it('encloses the true difference however coarsely the times are written', () => {
    const start = Date.UTC(2020, 0);
    const instant = fc.integer({ min: 0, max: 40_000_000 }).map((seconds) => start + seconds * 1_000);
    const written = (at: number, length: number): string =>
      new Date(at).toISOString().slice(0, length) + (length > 10 ? 'Z' : '');
    const lengths = fc.constantFrom(19, 16, 13, 10, 7);
    fc.assert(
      fc.property(instant, instant, lengths, lengths, (a, b, ofA, ofB) => {
        const { sure, nominal } = between(written(a, ofA), written(b, ofB))!;
        expect(sure.low).toBeLessThanOrEqual((b - a) / 1_000);
        expect(sure.high).toBeGreaterThanOrEqual((b - a) / 1_000);
        expect(nominal.low >= sure.low && nominal.high <= sure.high).toBe(true);
      }),
    );
  });
});
