import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseCount, parseQuantity } from './quantity.ts';
import { writtenText } from '../../../tests/arbitraries/written-text.ts';
import { runs } from '../../../tests/setup/runs.ts';

describe('a count', () => {
  it.each([
    ['4200', 4200, 4200, 'exact'],
    ['0', 0, 0, 'exact'],
    ['4200~', 3780, 4620, 'about'],
    ['4200+', 4200, undefined, 'at-least'],
    ['4200-', undefined, 4200, 'at-most'],
    ['500..600', 500, 600, 'between'],
  ])('%s has its range', (text, min, max, qualifier) => {
    expect(parseCount(text)).toEqual({ ok: true, value: { text, min, max, qualifier } });
  });

  it.each([
    ['10,600,000', 'separators', '10600000'],
    ['10 600 000', 'separators', '10600000'],
    ["1'200", 'separators', '1200'],
    ['10.6 million', 'in words', '10600000'],
    ['10.6m', 'in words', '10600000'],
    ['300k', 'in words', '300000'],
    ['600..500', 'backwards', '500..600'],
    ['-4200', 'negative', undefined],
    ['4200.5', 'fraction', undefined],
    ['1e3', 'not a number', undefined],
    ['', 'not a number', undefined],
    ['10,60', 'not a number', undefined],
  ])('%s is refused, and what was meant is written out', (text, reason, write) => {
    const parsed = parseCount(text);
    if (parsed.ok) throw new Error('was read');
    expect(parsed.fault.message).toContain(reason);
    expect(parsed.fault.write).toBe(write);
    expect(parsed.fault.allowed).toContain('a whole number from 0');
  });
});

describe('a quantity', () => {
  it('may be negative or a fraction', () => {
    expect(parseQuantity('-4.9~')).toMatchObject({
      ok: true,
      value: { min: -5.390000000000001, max: -4.41 },
    });
    expect(parseQuantity('-5..-3')).toMatchObject({
      ok: true,
      value: { min: -5, max: -3, qualifier: 'between' },
    });
    expect(parseQuantity('-5-')).toMatchObject({ ok: true, value: { max: -5, qualifier: 'at-most' } });
  });

  it('refuses separators and money signs', () => {
    expect(parseQuantity('1,500.5')).toMatchObject({ ok: false, fault: { write: '1500.5' } });
    expect(parseQuantity('$5')).toMatchObject({ ok: false });
  });
});

describe('numbers', () => {
  it('are read without an exception from any text, the lower bound first', () => {
    fc.assert(
      fc.property(writtenText, (text) => {
        for (const parsed of [parseCount(text), parseQuantity(text)]) {
          if (!parsed.ok) continue;
          expect(parsed.value.min ?? -Infinity).toBeLessThanOrEqual(parsed.value.max ?? Infinity);
        }
      }),
      { numRuns: runs(2000) },
    );
  });

  it('a count that is read is never below 0', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => {
        const parsed = parseCount(String(value));
        if (parsed.ok) expect(parsed.value.min ?? 0).toBeGreaterThanOrEqual(0);
        else
          expect(Number.isInteger(value) && value >= 0 && value < 1e21 && !Object.is(value, -0)).toBe(false);
      }),
    );
  });
});
