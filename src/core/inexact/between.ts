import { durationUnits, secondsIn, type DurationUnit, type InexactDuration } from './duration-units.ts';
import type { InexactTime, TimePrecision } from './time.ts';

/** A stretch of time of which one or both ends may be open. */
export interface Stretch {
  from: InexactTime;
  to: InexactTime;
}

const unitOfPrecision: Record<TimePrecision, DurationUnit> = {
  second: 'second',
  minute: 'minute',
  hour: 'hour',
  day: 'day',
  month: 'day',
  year: 'day',
};

/** The coarsest unit that any of the times is written in: nothing that is reckoned from them is finer. */
export const coarsest = (times: readonly InexactTime[]): DurationUnit =>
  durationUnits[Math.max(...times.map((time) => durationUnits.indexOf(unitOfPrecision[time.precision])))] ??
  'day';

/** Total length in milliseconds of the union of intervals; those that run backwards count as empty. */
function unionLength(intervals: readonly (readonly [number, number])[]): number {
  let total = 0;
  let reached = -Infinity;
  for (const [start, end] of [...intervals].sort((a, b) => a[0] - b[0])) {
    if (end <= reached) continue;
    total += Math.max(0, end - Math.max(start, reached));
    reached = Math.max(reached, end);
  }
  return total;
}

const second = 1_000;

/** The first and the last written value of a time, without the width of its smallest unit; `undefined` where it is open. */
export function nominalEnds(time: InexactTime): [number | undefined, number | undefined] {
  const width = secondsIn[unitOfPrecision[time.precision]] * second;
  const { earliest, latest } = time;
  return [earliest, latest === undefined ? undefined : Math.max(earliest ?? -Infinity, latest - width)];
}

/** The same for a time with both ends: what `nominalMin` and `nominalMax` come from. */
function nominalBounds(time: InexactTime): [number, number] | undefined {
  const [first, last] = nominalEnds(time);
  return first === undefined || last === undefined ? undefined : [first, last];
}

/**
 * How long the union of the stretches lasted, as a range: the shortest and the longest that the inexact ends allow.
 *
 * - `undefined` when there is no stretch, or when a start has no lower or an end no lower bound (nothing can be said).
 * - `max` is `undefined` when a start or an end is open on its far side.
 */
export function unionDuration(stretches: readonly Stretch[]): InexactDuration | undefined {
  if (stretches.length === 0) return undefined;
  const surely: [number, number][] = [];
  const possibly: [number, number][] = [];
  const nominalShort: [number, number][] = [];
  const nominalLong: [number, number][] = [];
  let isBounded = true;
  for (const { from, to } of stretches) {
    if (from.latest !== undefined && to.earliest !== undefined) surely.push([from.latest, to.earliest]);
    if (from.earliest === undefined || to.latest === undefined) isBounded = false;
    else possibly.push([from.earliest, to.latest]);
    const a = nominalBounds(from);
    const b = nominalBounds(to);
    if (a && b) {
      nominalShort.push([a[1], b[0]]);
      nominalLong.push([a[0], b[1]]);
    }
  }
  if (surely.length === 0 && !isBounded) return undefined;
  const min = unionLength(surely) / second;
  const isNominal = nominalShort.length === stretches.length;
  const max = isBounded ? unionLength(possibly) / second : undefined;
  return {
    min,
    max,
    nominalMin: isNominal ? unionLength(nominalShort) / second : min,
    nominalMax: isNominal ? unionLength(nominalLong) / second : max,
    unit: coarsest(stretches.flatMap(({ from, to }) => [from, to])),
  };
}

/**
 * Whether `a` is later than `b`: `surely` for every reading of both, `possibly` where all of `a` lies to the right
 * of `b` though they overlap. A time inside a coarser one (15:39 in its own day) is neither.
 */
export function isLater(a: InexactTime, b: InexactTime): 'surely' | 'possibly' | 'no' {
  if (a.earliest !== undefined && b.latest !== undefined && a.earliest >= b.latest) return 'surely';
  const startsLater = (a.earliest ?? -Infinity) > (b.earliest ?? -Infinity);
  const endsLater = (a.latest ?? Infinity) > (b.latest ?? Infinity);
  return startsLater && endsLater ? 'possibly' : 'no';
}
