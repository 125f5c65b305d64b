import fc from 'fast-check';
import { expect, it } from 'vitest';
import { withEnd } from './range-changes.ts';

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
