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
  const order = marks.map((mark, index) => ({ ...mark, index }));
  order.sort((a, b) => a.to - a.from - (b.to - b.from) || a.from - b.from || a.index - b.index);
  for (const { from, to, index } of order) {
    const isFree = (row: number): boolean =>
      (rows[row] ?? []).every((taken) => from >= taken.to + gap || to <= taken.from - gap);
    let row = 0;
    while (!isFree(row)) row += 1;
    (rows[row] ??= []).push({ from, to });
    found[index] = row;
  }
  return found;
}
