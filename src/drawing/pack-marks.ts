import { bisector } from 'd3-array';

interface Extent {
  from: number;
  to: number;
}

/**
 * Finds a row for each mark, counted from the axis, so that no two touch: the lowest that is free. Short marks come
 * first, so that points lie on the axis and long lines above them.
 *
 * @param gap least distance of two marks in a row, in the unit of their ends.
 */
export function packMarks(marks: readonly Extent[], gap: number): number[] {
  const rows: Extent[][] = [];
  const found: number[] = [];
  // Rows below are taken for a mark that begins where a shorter one did before.
  const lowest = new Map<number, number>();
  const order = marks.map((mark, index) => ({ ...mark, index }));
  order.sort((a, b) => a.to - a.from - (b.to - b.from) || a.from - b.from || a.index - b.index);
  for (const { from, to, index } of order) {
    let row = lowest.get(from) ?? 0;
    let place = placeIn(rows[row], { from, to }, gap);
    while (place === undefined) place = placeIn(rows[(row += 1)], { from, to }, gap);
    (rows[row] ??= []).splice(place, 0, { from, to });
    lowest.set(from, row + 1);
    found[index] = row;
  }
  return found;
}

const startOf = bisector(({ from }: Extent) => from);

/** Where a mark goes among those of a row, which stand in their order; `undefined` where it would touch one of them. */
function placeIn(row: readonly Extent[] = [], { from, to }: Extent, gap: number): number | undefined {
  const place = startOf.right(row, from);
  const [before, after] = [row[place - 1], row[place]];
  const isFree = (!before || from >= before.to + gap) && (!after || to <= after.from - gap);
  return isFree ? place : undefined;
}
