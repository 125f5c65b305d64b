import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nearWords, slipsBetween } from './near-words.ts';

describe('slips of the keyboard', () => {
  it.each([
    ['kuberntes', 'kubernetes', 1],
    ['crowdstirke', 'crowdstrike', 1],
    ['kenesis', 'kinesis', 1],
    ['certficate', 'certificate', 1],
    ['rodgers', 'rogers', 1],
    ['ansible', 'reachable', 3],
  ])('%s is %s with %s', (a, b, slips) => {
    expect(slipsBetween(a, b, 2)).toBe(slips);
  });

  it('are as many from one word to another as back, and none between equals', () => {
    const words = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 7 });
    fc.assert(
      fc.property(words, words, fc.nat(3), (a, b, most) => {
        expect(slipsBetween(a, b, most)).toBe(slipsBetween(b, a, most));
        expect(slipsBetween(a, a, most)).toBe(0);
        expect(slipsBetween(a, b, most)).toBeLessThanOrEqual(most + 1);
      }),
    );
  });
});

describe('near words', () => {
  const words = [
    'kubernetes',
    'certificate',
    'certificates',
    'rogers',
    'band',
    'sand',
    '1.24.3',
    'as3356',
    'reachable',
  ];
  it.each([
    ['kuberntes', ['kubernetes']],
    ['certificat', ['certificate', 'certificates']],
    ['certifi', ['certificate']],
    ['hand', ['band', 'sand']],
    ['ansible', []],
    ['as3357', []],
    ['1.24.4', []],
    ['c#', []],
    ['xyz', []],
  ])('of %s are %j', (typed, near) => {
    expect(nearWords(typed, words)).toEqual(near);
  });
});
