import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { packMarks } from './pack-marks.ts';

type Mark = Parameters<typeof packMarks>[0][number];

const point = (at: number) => ({ from: at, to: at });

describe('the rows of marks', () => {
  it('are one where nothing touches, and pile up where it does', () => {
    expect(packMarks([point(0), point(20), point(40)], 10)).toEqual([0, 0, 0]);
    expect(packMarks([point(0), point(1), point(2)], 10)).toEqual([0, 1, 2]);
  });

  it('have long lines above points', () => {
    expect(packMarks([{ from: 0, to: 50 }, point(10), point(30)], 10)).toEqual([1, 0, 0]);
  });

  const mark = fc
    .tuple(fc.integer({ min: 0, max: 300 }), fc.integer({ min: 0, max: 100 }))
    .map(([from, width]) => ({ from, to: from + width }));
  const isApart = (a: Mark, b: Mark): boolean => a.from >= b.to + 9 || b.from >= a.to + 9;

  it('hold no two marks that touch', () => {
    fc.assert(
      fc.property(fc.array(mark, { maxLength: 40 }), (marks) => {
        const rows = packMarks(marks, 9);
        marks.forEach((a, i) => {
          marks.slice(i + 1).forEach((b, j) => {
            if (rows[i] === rows[i + 1 + j]) expect(isApart(a, b)).toBe(true);
          });
        });
      }),
    );
  });

  it('are the lowest in which no shorter mark is touched', () => {
    const length = ({ from, to }: Mark): number => to - from;
    const dense = fc.tuple(fc.integer({ max: 30, min: 0 }), fc.integer({ min: 0, max: 3 }));
    const denseMark = dense.map(([from, width]) => ({ from, to: from + width }));
    fc.assert(
      fc.property(fc.array(fc.oneof(mark, denseMark), { maxLength: 40 }), (marks) => {
        const rows = packMarks(marks, 9);
        marks.forEach((one, i) => {
          const isBefore = (other: Mark, j: number): boolean =>
            (length(other) - length(one) || other.from - one.from || j - i) < 0;
          const earlier = [...marks.keys()].filter((j) => isBefore(marks[j] ?? one, j));
          for (let row = 0; row < (rows[i] ?? 0); row += 1)
            expect(earlier.some((j) => rows[j] === row && !isApart(marks[j] ?? one, one))).toBe(true);
        });
      }),
    );
  });
});
