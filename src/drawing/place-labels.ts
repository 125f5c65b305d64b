export interface LabelRequest {
  /** From where to where its leader reaches; the same twice for a line. */
  from: number;
  to: number;
  /** How long its text is. */
  length: number;
}

export interface PlacedLabel {
  /** Where the text begins or, for `end`, ends: beside its leader. */
  x: number;
  anchor: 'start' | 'end';
  /** Counted from the drawing. */
  row: number;
}

/** From a leader to its text. */
const fromLeader = 4;

/** Leaders nearer to one another than this are seen as one. */
const oneLeader = 1;

/** Least distance of two labels in a row. */
const gap = 10;

/** A label on one side of its leader. */
interface Flag {
  leader: { from: number; to: number };
  from: number;
  to: number;
  anchor: 'start' | 'end';
}

function flagOf({ from, to, length }: LabelRequest, anchor: Flag['anchor']): Flag {
  const reach = fromLeader + length;
  return {
    leader: { from, to },
    from: anchor === 'start' ? from : from - reach,
    to: anchor === 'start' ? to + reach : to,
    anchor,
  };
}

/** Whether the leader of `other` would run through the text of `flag`, were it to go up as high. */
const isInTheWay = ({ leader }: Flag, flag: Flag): boolean =>
  flag.anchor === 'start'
    ? leader.to > flag.leader.to + oneLeader && leader.from < flag.to + fromLeader
    : leader.from < flag.leader.from - oneLeader && leader.to > flag.from - fromLeader;

/**
 * Rows of flags, counted from the drawing: a label lies above the ends of all leaders that would run through it. It has
 * the lowest row that is free. `undefined` where two labels would each have to lie above the other.
 */
function rowsOf(flags: readonly Flag[]): number[] | undefined {
  const rows: (number | undefined)[] = flags.map(() => undefined);
  const below = flags.map((flag) =>
    flags.flatMap((other, index) => (other !== flag && isInTheWay(other, flag) ? index : [])),
  );
  for (let left = flags.length; left > 0; left -= 1) {
    const next = flags.findLastIndex(
      (_, index) => rows[index] === undefined && below[index]?.every((other) => rows[other] !== undefined),
    );
    const flag = flags[next];
    if (!flag) return undefined;
    let row = Math.max(-1, ...(below[next] ?? []).map((other) => rows[other] ?? 0)) + 1;
    const isTaken = (): boolean =>
      flags.some(
        (other, index) => rows[index] === row && other.from < flag.to + gap && other.to > flag.from - gap,
      );
    while (isTaken()) row += 1;
    rows[next] = row;
  }
  return rows.map((row) => row ?? 0);
}

/**
 * Finds a row and a side of its leader for each label, so that no label lies on another or on a leader: those in the
 * middle to the right of theirs, and of the first and the last as many to the left as make the fewest rows.
 *
 * @returns `undefined` where there is no such way: the labels are too long for so narrow a drawing.
 */
export function placeLabels(
  labels: readonly LabelRequest[],
  width: number,
): { placed: PlacedLabel[]; rows: number } | undefined {
  if (labels.length === 0) return { placed: [], rows: 0 };
  const order = labels.map((label, index) => ({ label, index })).sort((a, b) => a.label.from - b.label.from);
  const count = order.length;
  let best: { flags: Flag[]; rows: number[]; height: number } | undefined;
  // By how many are to the left, so that of equal heights the one with the fewest stays.
  for (let left = 0; left <= count; left += 1)
    for (let first = 0; first <= left; first += 1) {
      const last = left - first;
      const flags = order.map(({ label }, place) =>
        flagOf(label, place < first || place >= count - last ? 'end' : 'start'),
      );
      if (flags.some(({ from, to }) => from < 0 || to > width)) continue;
      const rows = rowsOf(flags);
      const height = rows && Math.max(...rows) + 1;
      if (rows && height !== undefined && height < (best?.height ?? Infinity)) best = { flags, rows, height };
    }
  if (!best) return undefined;
  const placed: PlacedLabel[] = [];
  for (const [place, { leader, anchor }] of best.flags.entries())
    placed[order[place]?.index ?? 0] = {
      x: anchor === 'start' ? leader.to + fromLeader : leader.from - fromLeader,
      anchor,
      row: best.rows[place] ?? 0,
    };
  return { placed, rows: best.height };
}
