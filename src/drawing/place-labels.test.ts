import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placeLabels } from './place-labels.ts';

const size = { width: 800, characterWidth: 7, gap: 10 };

/** From where to where a label runs. */
const reach = ({ x, anchor }: { x: number; anchor: 'start' | 'end' }, text: string): [number, number] =>
  anchor === 'start'
    ? [x, x + text.length * size.characterWidth]
    : [x - text.length * size.characterWidth, x];

describe('labels of a drawing', () => {
  it('stand in one row while they have room', () => {
    const { placed, rows } = placeLabels(
      [
        { x: 0, text: 'one' },
        { x: 400, text: 'two' },
      ],
      size,
    );
    expect(rows).toBe(1);
    expect(placed).toEqual([
      { x: 0, anchor: 'start', row: 0 },
      { x: 400, anchor: 'start', row: 0 },
    ]);
  });

  it('take another row where they would overlap', () => {
    const { placed, rows } = placeLabels(
      [
        { x: 100, text: 'a long label' },
        { x: 110, text: 'another' },
      ],
      size,
    );
    expect(rows).toBe(2);
    expect(new Set(placed.map(({ row }) => row)).size).toBe(2);
  });

  it('run to the left where they would leave the drawing on the right', () => {
    expect(placeLabels([{ x: 790, text: 'at the end' }], size).placed[0]!.anchor).toBe('end');
  });

  it('need one row even when there are none', () => {
    expect(placeLabels([], size)).toEqual({ placed: [], rows: 1 });
  });

  it('never overlap, wherever they are, and keep their order and places', () => {
    const label = fc.record({
      x: fc.integer({ min: 0, max: 800 }),
      text: fc.string({ minLength: 1, maxLength: 30 }),
    });
    fc.assert(
      fc.property(fc.array(label, { maxLength: 12 }), (labels) => {
        const { placed, rows } = placeLabels(labels, size);
        expect(placed.map(({ x }) => x)).toEqual(labels.map(({ x }) => x));
        for (const [index, one] of placed.entries()) {
          expect(one.row >= 0 && one.row < rows).toBe(true);
          for (const [offset, other] of placed.slice(index + 1).entries()) {
            if (other.row !== one.row) continue;
            const [from, to] = reach(one, labels[index]!.text);
            const [start, end] = reach(other, labels[index + 1 + offset]!.text);
            expect(to < start || from > end).toBe(true);
          }
        }
      }),
    );
  });
});
