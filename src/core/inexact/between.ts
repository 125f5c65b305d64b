import type { RecordedTime } from '../../../schemas/record.ts';
import { durationUnits, millisecondsIn, type DurationUnit, type InexactDuration } from './duration-units.ts';
import { earliestOf, latestOf } from './instants.ts';
import type { TimePrecision } from './time-precisions.ts';

/** A stretch of time of which one or both ends may be open. */
export interface Stretch {
  from: RecordedTime;
  to: RecordedTime;
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
export const coarsest = (times: readonly RecordedTime[]): DurationUnit =>
  durationUnits[Math.max(...times.map((time) => durationUnits.indexOf(unitOfPrecision[time.precision])))] ??
  'day';

type Interval = readonly [from: number, to: number];

/** Total length in milliseconds of the union of intervals; those that run backwards count as empty. */
function unionLength(intervals: readonly Interval[]): number {
  let total = 0;
  let reached = -Infinity;
  for (const [start, end] of [...intervals].sort((a, b) => a[0] - b[0])) {
    if (end <= reached) continue;
    total += Math.max(0, end - Math.max(start, reached));
    reached = Math.max(reached, end);
  }
  return total;
}

const { second, day } = millisecondsIn;

/**
 * The first and the last value as written, in milliseconds: what "~" gives either side counts, the width of the last
 * unit does not, save that a month or a year may be any of its days. Infinite where the time is open.
 */
export function nominalEnds(time: RecordedTime): [first: number, last: number] {
  const [earliest, latest] = [earliestOf(time), latestOf(time)];
  if (time.precision === 'month' || time.precision === 'year')
    return [earliest, Math.max(earliest, latest - day)];
  const written = time.written.map((instant) => Date.parse(instant));
  const tolerance = time.qualifier === 'about' ? Math.min(...written) - earliest : 0;
  return [earliest, Number.isFinite(latest) ? Math.max(...written) + tolerance : latest];
}

/**
 * How long the union of the stretches lasted, as a range: the shortest and the longest that the inexact ends allow.
 *
 * - `undefined` when there is no stretch, or when a start has no lower or an end no lower bound (nothing can be said).
 * - `max` is `undefined` when a start or an end is open on its far side.
 */
export function unionDuration(stretches: readonly Stretch[]): InexactDuration | undefined {
  if (stretches.length === 0) return undefined;
  const surely: Interval[] = [];
  const possibly: Interval[] = [];
  const nominalShort: Interval[] = [];
  const nominalLong: Interval[] = [];
  let isBounded = true;
  for (const { from, to } of stretches) {
    const sure = [latestOf(from), earliestOf(to)] as const;
    const possible = [earliestOf(from), latestOf(to)] as const;
    if (sure.every(Number.isFinite)) surely.push(sure);
    if (possible.every(Number.isFinite)) possibly.push(possible);
    else isBounded = false;
    const [a, b] = [nominalEnds(from), nominalEnds(to)];
    if ([...a, ...b].every(Number.isFinite)) {
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
export function isLater(a: RecordedTime, b: RecordedTime): 'surely' | 'possibly' | 'no' {
  if (earliestOf(a) >= latestOf(b)) return 'surely';
  const startsLater = earliestOf(a) > earliestOf(b);
  const endsLater = latestOf(a) > latestOf(b);
  return startsLater && endsLater ? 'possibly' : 'no';
}
