export interface LabelRequest {
  x: number;
  text: string;
}

export interface PlacedLabel {
  x: number;
  anchor: 'start' | 'end';
  row: number;
}

/**
 * Finds a row for each label so that no two overlap; the row nearest to the drawing that is free. A label that would
 * run out on the right stands to the left of its mark, and at the left edge where there is no room for it either.
 */
export function placeLabels(
  labels: readonly LabelRequest[],
  { width, characterWidth, gap = 10 }: { width: number; characterWidth: number; gap?: number },
): { placed: PlacedLabel[]; rows: number } {
  const taken: [number, number][][] = [];
  const placed = labels.map((label, index) => ({ label, index }));
  const result: PlacedLabel[] = [];
  // From right to left, so that the leaders of earlier marks do not cut through later labels.
  for (const { label, index } of placed.sort((a, b) => b.label.x - a.label.x || b.index - a.index)) {
    const length = label.text.length * characterWidth;
    const isBeyond = label.x + length > width;
    const anchor = isBeyond && label.x >= length ? 'end' : 'start';
    const x = isBeyond && anchor === 'start' ? 0 : label.x;
    const from = anchor === 'start' ? x : x - length;
    const to = from + length;
    const isFree = (row: number): boolean =>
      (taken[row] ?? []).every(([start, end]) => to + gap < start || from > end + gap);
    let row = 0;
    while (!isFree(row)) row += 1;
    (taken[row] ??= []).push([from, to]);
    result[index] = { x, anchor, row };
  }
  const rows = Math.max(taken.length, 1);
  return { placed: result.map((label) => ({ ...label, row: rows - 1 - label.row })), rows };
}

/** Ticks that stand far enough apart to be read, from the left. */
export function spacedTicks<Tick extends { at: number }>(
  ticks: readonly Tick[],
  x: (at: number) => number,
  gap: number,
): Tick[] {
  const kept: Tick[] = [];
  for (const tick of ticks) {
    const last = kept.at(-1);
    if (!last || x(tick.at) - x(last.at) >= gap) kept.push(tick);
  }
  return kept;
}
