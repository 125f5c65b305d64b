import fc from 'fast-check';
import { expect, it } from 'vitest';
import { parseRange } from './byte-range.ts';

it.each([
  ['bytes=0-0', { start: 0, end: 0 }],
  ['bytes=0-', { start: 0, end: 9 }],
  ['bytes=3-5', { start: 3, end: 5 }],
  ['Bytes=3-99999999999999999999999', { start: 3, end: 9 }],
  ['bytes=-3', { start: 7, end: 9 }],
  ['bytes=-300', { start: 0, end: 9 }],
])('reads %s', (header, range) => {
  expect(parseRange(header, 10)).toEqual(range);
});

it.each(['bytes=10-', 'bytes=10-12', 'bytes=99999999999999999999999-', 'bytes=-0'])(
  'finds nothing at %s of ten bytes',
  (header) => {
    expect(parseRange(header, 10)).toBe('unsatisfiable');
  },
);

it.each([
  '',
  'bytes',
  'bytes=',
  'bytes=-',
  'bytes=x-',
  'bytes=5-2',
  'bytes=0-1,3-4',
  'lines=0-1',
  'bytes=1.5-2',
])('asks for the whole by %j', (header) => {
  expect(parseRange(header, 10)).toBeUndefined();
});

it('asks for the whole without a header, and of an empty file for its last bytes', () => {
  expect([parseRange(undefined, 10), parseRange('bytes=-5', 0)]).toEqual([undefined, undefined]);
  expect(parseRange('bytes=0-', 0)).toBe('unsatisfiable');
});

it('never leaves the file, whatever is asked', () => {
  const part = fc.constantFrom('bytes', '=', '-', ',', '0', '7', '99', ' ', 'x', '1e9');
  fc.assert(
    fc.property(fc.array(part, { maxLength: 8 }), fc.nat(20), (parts, size) => {
      const range = parseRange(`bytes=${parts.join('')}`, size);
      if (range === undefined || range === 'unsatisfiable') return;
      expect(range.start).toBeGreaterThanOrEqual(0);
      expect(range.end).toBeGreaterThanOrEqual(range.start);
      expect(range.end).toBeLessThan(size);
    }),
  );
});
