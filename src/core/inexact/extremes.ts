import type { RecordedTime } from '../../../schemas/record.ts';
import { nominalEnds } from './between.ts';
import { earliestOf, latestOf, toBound, toInstant } from './instants.ts';
import { timePrecisions } from './time-precisions.ts';

const coarser = (a: RecordedTime, b: RecordedTime): RecordedTime['precision'] =>
  timePrecisions.indexOf(a.precision) > timePrecisions.indexOf(b.precision) ? a.precision : b.precision;

const dayOf = (instant: number): string => new Date(instant).toISOString().slice(0, 10);

const isDayOrCoarser = ({ precision }: RecordedTime): boolean =>
  timePrecisions.indexOf(precision) >= timePrecisions.indexOf('day');

/** A time between bounds that come from two: known no finer than the coarser of them. */
function between(a: RecordedTime, b: RecordedTime, ends: Ends): RecordedTime {
  const [earliest, latest] = ends.sure;
  const qualifier = latest === Infinity ? 'at-least' : earliest === -Infinity ? 'at-most' : 'between';
  const time: RecordedTime = {
    known: true,
    text: `${a.text}..${b.text}`,
    written: ends.nominal.filter((instant) => Number.isFinite(instant)).map(toInstant),
    qualifier,
    precision: coarser(a, b),
    earliest: toBound(earliest),
    latest: toBound(latest),
  };
  if (qualifier !== 'between' || !isDayOrCoarser(time)) return time;
  const [first, last] = [dayOf(earliest), dayOf(latest - 1)];
  return first === last
    ? { ...time, text: first, written: time.written.slice(0, 1), qualifier: 'exact', precision: 'day' }
    : { ...time, text: `${first}..${last}` };
}

interface Ends {
  /** Surely enclose the truth. */
  sure: readonly [number, number];
  /** As written. */
  nominal: readonly [number, number];
}

/** The ends of what either of two times may be, by the smaller or the greater of each. */
function endsOf(a: RecordedTime, b: RecordedTime, pick: (one: number, other: number) => number): Ends {
  const [nominalA, nominalB] = [nominalEnds(a), nominalEnds(b)];
  return {
    sure: [pick(earliestOf(a), earliestOf(b)), pick(latestOf(a), latestOf(b))],
    nominal: [pick(nominalA[0], nominalB[0]), pick(nominalA[1], nominalB[1])],
  };
}

/** The earlier of two inexact times: one of them where it is that on every reading, else the range it lies in. */
export function earlierOf(a: RecordedTime, b: RecordedTime): RecordedTime {
  if (earliestOf(a) <= earliestOf(b) && latestOf(a) <= latestOf(b)) return a;
  if (earliestOf(b) <= earliestOf(a) && latestOf(b) <= latestOf(a)) return b;
  return between(a, b, endsOf(a, b, Math.min));
}

/** The later of two inexact times: one of them where it is that on every reading, else the range it lies in. */
export function laterOf(a: RecordedTime, b: RecordedTime): RecordedTime {
  if (earliestOf(a) >= earliestOf(b) && latestOf(a) >= latestOf(b)) return a;
  if (earliestOf(b) >= earliestOf(a) && latestOf(b) >= latestOf(a)) return b;
  return between(a, b, endsOf(a, b, Math.max));
}
