import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fitTicks } from './fit-ticks.ts';
import { characterWidth, scaleTo } from './lay-labels.ts';

const labelsOf = (labels: readonly string[], width: number): string[] =>
  fitTicks(
    labels.map((label, index) => ({ label, at: index / Math.max(1, labels.length - 1) })),
    scaleTo(width),
  ).map(({ label }) => label);

describe('ticks of an axis', () => {
  const hours = ['0', '+2 h', '+4 h', '+6 h', '+8 h'];

  it('are all there where they have room', () => {
    expect(labelsOf(hours, 358)).toEqual(hours);
  });

  it('keep one step from each to the next where they have not', () => {
    expect(labelsOf(hours, 180)).toEqual(['0', '+4 h', '+8 h']);
  });

  it('keep the beginning of what is counted from there', () => {
    expect(labelsOf(['−1 min', '0', '+1 min', '+10 min', '+1 h'], 200)).toContain('0');
  });

  it('stand apart and within the drawing, wherever they are', () => {
    const tick = fc.record({
      at: fc.double({ min: 0, max: 1, noNaN: true }),
      label: fc.string({ minLength: 1, maxLength: 12 }),
    });
    fc.assert(
      fc.property(fc.array(tick, { maxLength: 12 }), fc.constantFrom(200, 358, 1080), (unordered, width) => {
        const fitted = fitTicks(
          [...unordered].sort((a, b) => a.at - b.at),
          scaleTo(width),
        );
        expect(fitted.length > 0).toBe(unordered.length > 0);
        let last = 0;
        for (const { x, anchor, label } of fitted) {
          const length = label.length * characterWidth;
          const from = x - { start: 0, middle: length / 2, end: length }[anchor];
          expect(from >= last && from + length <= width).toBe(true);
          last = from + length;
        }
      }),
    );
  });
});
