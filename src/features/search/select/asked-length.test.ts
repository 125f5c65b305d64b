import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseAskedCount } from './asked-count.ts';
import { parseAskedLength } from './asked-length.ts';
import { formatExactly } from '../../../core/format/duration.ts';

describe('a length as a reader types it', () => {
  it.each([
    ['90 min', 5_400],
    ['6h', 21_600],
    ['1 h 30 min', 5_400],
    ['1.5 hours', 5_400],
    ['2 Days, 3 hrs', 183_600],
    [' 45 s ', 45],
    ['0 s', 0],
  ])('"%s" is read', (text, seconds) => {
    expect(parseAskedLength(text)).toBe(seconds);
  });

  it.each(['', '6', 'long', '6 parsecs', '-6 h', '6 h or so', '1:30', '6 hh', 'PT6H', '3 months'])(
    '"%s" is none',
    (text) => {
      expect(parseAskedLength(text)).toBeUndefined();
    },
  );

  it('comes back from its own words, to the second', () => {
    fc.assert(
      fc.property(fc.nat(99_999_999), (seconds) => {
        expect(parseAskedLength(formatExactly(seconds))).toBe(seconds);
      }),
    );
  });

  it('is written as people say it', () => {
    expect(formatExactly(131_400)).toBe('1 day 12 h 30 min');
    expect(formatExactly(0)).toBe('0 s');
  });
});

describe('a count as a reader types it', () => {
  it.each([
    ['5000', 5_000],
    ['1,000,000', 1_000_000],
    ['12 500', 12_500],
    [' 7 ', 7],
  ])('"%s" is read', (text, count) => {
    expect(parseAskedCount(text)).toBe(count);
  });

  it.each(['', 'many', '1.5', '1,00', '-3', '1e6', '9'.repeat(16)])('"%s" is none', (text) => {
    expect(parseAskedCount(text)).toBeUndefined();
  });
});
