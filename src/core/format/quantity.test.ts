import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { quantity } from '../../../tests/builders/record.ts';
import { formatNumber, formatQuantity, formatWithUnit } from './quantity.ts';

describe('a number', () => {
  it.each([
    [10_600_000, '10.6 million'],
    [11_100_000, '11.1 million'],
    [761_000, '761,000'],
    [10_612_345, '10,612,345'],
    [2_500_000_000, '2.5 billion'],
    [-4.9, '−4.9'],
    [0, '0'],
  ])('%d is %s', (value, shown) => {
    expect(formatNumber(value)).toBe(shown);
  });

  it('loses no digit of a whole number', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 10_000_000_000 }), (value) => {
        const [digits = '', word] = formatNumber(value).replaceAll(',', '').split(' ');
        const scale = word === 'million' ? 1e6 : word === 'billion' ? 1e9 : 1;
        expect(Math.round(Number(digits) * scale)).toBe(value);
      }),
    );
  });
});

describe('a quantity', () => {
  it.each([
    ['10600000', '10.6 million'],
    ['761000+', 'at least 761,000'],
    ['545000~', 'about 545,000'],
    ['1200-', 'at most 1,200'],
    ['26000000..30000000', '26 million to 30 million'],
    ['-5..-3', '−5 to −3'],
  ])('%s is shown as "%s"', (written, shown) => {
    expect(formatQuantity(quantity(written))).toBe(shown);
  });

  it.each([
    ['545000~', 'USD', 'about US$545,000'],
    ['1500000..2500000', 'USD', 'US$1.5 million to US$2.5 million'],
    ['-100', 'GBP', '−£100'],
    ['-5..-3', 'USD', '−US$5 to −US$3'],
    ['-4.9', 'percent', '−4.9 %'],
    ['1200', 'customers', '1,200 customers'],
  ])('%s of %s is shown as "%s"', (written, unit, shown) => {
    expect(formatWithUnit(quantity(written), unit)).toBe(shown);
  });
});
