import { characterWidth, padding, type Scale } from './lay-labels.ts';
import type { Tick } from './drawing-marks.ts';

/** A tick with its place in a drawing, and on which side of it its words run so that they stay inside. */
export interface FittedTick extends Tick {
  x: number;
  anchor: 'start' | 'middle' | 'end';
}

/** Least distance from one label to the next. */
const least = 12;

interface Placed {
  tick: FittedTick;
  from: number;
  to: number;
}

function place(tick: Tick, x: number, right: number): Placed {
  const length = tick.label.length * characterWidth;
  const anchor = x < length / 2 ? 'start' : x + length / 2 > right ? 'end' : 'middle';
  const from = x - { start: 0, middle: length / 2, end: length }[anchor];
  return { tick: { ...tick, x, anchor }, from, to: from + length };
}

const isApart = (placed: readonly Placed[]): boolean =>
  placed.every(({ from }, index) => index === 0 || from >= (placed[index - 1]?.to ?? 0) + least);

/**
 * Every tick, or as many steps between those that are kept as their words need to stand apart and within the drawing; the
 * beginning of an axis of elapsed time is always kept.
 */
export function fitTicks(ticks: readonly Tick[], x: Scale): FittedTick[] {
  const right = x(1) + padding;
  const placed = ticks.map((tick) => place(tick, x(tick.at), right));
  const origin = Math.max(
    0,
    ticks.findIndex(({ label }) => label === '0'),
  );
  for (let step = 1; step < ticks.length; step += 1) {
    const kept = placed.filter((_, index) => (index - origin) % step === 0);
    if (isApart(kept)) return kept.map(({ tick }) => tick);
  }
  return placed.slice(origin, origin + 1).map(({ tick }) => tick);
}

/** Ticks that stand far enough apart to be read, from the left. */
export function spacedTicks<SomeTick extends { at: number }>(
  ticks: readonly SomeTick[],
  x: Scale,
  apart: number,
): SomeTick[] {
  const kept: SomeTick[] = [];
  for (const tick of ticks) {
    const last = kept.at(-1);
    if (!last || x(tick.at) - x(last.at) >= apart) kept.push(tick);
  }
  return kept;
}
