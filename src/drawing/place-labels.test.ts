import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placeLabels, type LabelRequest, type PlacedLabel } from './place-labels.ts';

const width = 800;

const at = (x: number, length: number): LabelRequest => ({ from: x, to: x, length });

/** From where to where a text runs. */
const reach = ({ x, anchor }: PlacedLabel, { length }: LabelRequest): [number, number] =>
  anchor === 'start' ? [x, x + length] : [x - length, x];

describe('labels of a drawing', () => {
  it('stand in one row while they have room', () => {
    expect(placeLabels([at(0, 21), at(400, 21)], width)).toEqual({
      rows: 1,
      placed: [
        { x: 4, anchor: 'start', row: 0 },
        { x: 404, anchor: 'start', row: 0 },
      ],
    });
  });

  it('lie above the leader that would run through them', () => {
    const { placed, rows } = placeLabels([at(300, 350), at(310, 350)], width)!;
    expect(rows).toBe(2);
    expect(placed.map(({ row }) => row)).toEqual([1, 0]);
  });

  it('share a leader where two marks have the same place', () => {
    expect(placeLabels([at(300, 450), at(300, 450)], width)!.placed.map(({ row }) => row)).toEqual([1, 0]);
  });

  it('run to the left where they would leave the drawing on the right', () => {
    expect(placeLabels([at(790, 70)], width)!.placed[0]).toEqual({ x: 786, anchor: 'end', row: 0 });
  });

  it('stand on either side of two leaders in one row', () => {
    expect(placeLabels([at(300, 80), at(310, 80)], width)).toMatchObject({
      rows: 1,
      placed: [{ anchor: 'end' }, { anchor: 'start' }],
    });
  });

  it('are nowhere where two would each have to lie above the other', () => {
    expect(placeLabels([at(395, 400), at(405, 400)], width)).toBeUndefined();
  });

  it('need no row where there are none', () => {
    expect(placeLabels([], width)).toEqual({ placed: [], rows: 0 });
  });
});

describe('for any marks, labels', () => {
  const request = fc
    .record({
      from: fc.integer({ min: 0, max: width }),
      wide: fc.constantFrom(0, 0, 0, 40),
      length: fc.integer({ min: 7, max: 200 }),
    })
    .map(({ from, wide, length }) => ({ from, to: Math.min(width, from + wide), length }));

  it('lie on no other label, on no leader, and within the drawing', () => {
    fc.assert(
      fc.property(fc.array(request, { maxLength: 9 }), (labels) => {
        const found = placeLabels(labels, width);
        if (!found) return;
        for (const [index, label] of found.placed.entries()) {
          const [from, to] = reach(label, labels[index]!);
          expect(from >= 0 && to <= width && label.row < found.rows).toBe(true);
          for (const [other, { row, ...placed }] of found.placed.entries()) {
            if (other === index) continue;
            const [start, end] = reach({ row, ...placed }, labels[other]!);
            if (row === label.row) expect(to < start || from > end).toBe(true);
            if (row >= label.row) expect(labels[other]!.to <= from || labels[other]!.from >= to).toBe(true);
          }
        }
      }),
    );
  });

  it('always find a place where the last of them has room to its right', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 500 }), { maxLength: 9 }), (places) => {
        expect(
          placeLabels(
            places.map((x) => at(x, 200)),
            width,
          ),
        ).toBeDefined();
      }),
    );
  });
});
