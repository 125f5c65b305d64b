import { ascent, characterWidth } from './lay-labels.ts';

interface Point {
  x: number;
  y: number;
}

interface Box {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** A name beside its point, or as a flag on a leader that goes straight up or down from it. */
export interface PlacedName {
  x: number;
  /** What its letters stand on. */
  y: number;
  anchor: 'start' | 'end';
  /** Where its leader ends; `undefined` where it stands beside its point. */
  leaderTo: number | undefined;
}

export interface Scatter {
  points: readonly Point[];
  radius: number;
  /** Lines straight up and down, which a name does not cross. */
  lines: readonly { x: number; from: number; to: number }[];
  /** Where names may stand. */
  area: Box;
}

/** Below the line that letters stand on. */
const descent = 4;

/** From a point or a leader to a name, and between names. */
const apart = 4;

const leaderStep = 6;
const longestLeader = 180;

/** A leader through a point counts as much as one that is longer by so many pixels. */
const crossingCost = 40;

const overlap = (a: Box, b: Box): boolean =>
  a.left < b.right && a.right > b.left && a.top < b.bottom && a.bottom > b.top;

const lineBox = (x: number, from: number, to: number): Box => ({
  left: x - 1,
  right: x + 1,
  top: Math.min(from, to),
  bottom: Math.max(from, to),
});

interface Candidate {
  name: PlacedName;
  box: Box;
  leader: Box | undefined;
  cost: number;
}

function candidatesAt({ x, y }: Point, text: string, radius: number): Candidate[] {
  const length = text.length * characterWidth;
  const sides = ['start', 'end'] as const;
  const found: Candidate[] = [];
  const add = (baseline: number, away: number, leaderTo: number | undefined): void => {
    for (const anchor of sides) {
      const at = x + (anchor === 'start' ? away : -away);
      const left = anchor === 'start' ? at : at - length;
      found.push({
        name: { x: at, y: baseline, anchor, leaderTo },
        box: { left, right: left + length, top: baseline - ascent - 1, bottom: baseline + descent },
        leader: leaderTo === undefined ? undefined : lineBox(x, y, leaderTo),
        cost: leaderTo === undefined ? 0 : Math.abs(leaderTo - y),
      });
    }
  };
  add(y + descent, radius + apart, undefined);
  for (let reach = 3 * leaderStep; reach <= longestLeader; reach += leaderStep) {
    add(y - reach + ascent, apart, y - reach);
    add(y + reach, apart, y + reach);
  }
  return found;
}

/**
 * Finds a place for the names of some points of a scatter, so that no name lies on a point, a line, a leader or another
 * name. Leaders are short, and go round other points where they can.
 *
 * @param names by the index of their point.
 * @returns in the order of the names; `undefined` for one that has no place.
 */
export function placeNames(
  names: ReadonlyMap<number, string>,
  { points, radius, lines, area }: Scatter,
): Map<number, PlacedName> {
  const dots = points.map(({ x, y }): Box => {
    const room = radius + apart / 2;
    return { left: x - room, right: x + room, top: y - room, bottom: y + room };
  });
  const marks = [...dots, ...lines.map(({ x, from, to }) => lineBox(x, from, to))];
  const taken: Box[] = [];
  const placed = new Map<number, PlacedName>();
  for (const [index, text] of names) {
    const point = points[index];
    if (!point) continue;
    const isFree = ({ box, leader }: Candidate): boolean =>
      box.left >= area.left &&
      box.right <= area.right &&
      box.top >= area.top &&
      box.bottom <= area.bottom &&
      !marks.some((mark) => overlap(mark, box)) &&
      !taken.some((other) => overlap(other, box) || (leader !== undefined && overlap(other, leader)));
    const costOf = ({ leader, cost }: Candidate): number =>
      cost +
      (leader
        ? crossingCost * dots.filter((dot, other) => other !== index && overlap(dot, leader)).length
        : 0);
    const [best] = candidatesAt(point, text, radius)
      .filter(isFree)
      .map((candidate) => ({ candidate, cost: costOf(candidate) }))
      .sort((a, b) => a.cost - b.cost);
    if (!best) continue;
    const { name, box, leader } = best.candidate;
    taken.push({ ...box, left: box.left - apart, right: box.right + apart }, ...(leader ? [leader] : []));
    placed.set(index, name);
  }
  return placed;
}
