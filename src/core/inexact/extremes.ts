import { timePrecisions } from './time-precisions.ts';
import type { InexactTime } from './time.ts';

const lowest = (time: InexactTime): number => time.earliest ?? -Infinity;
const highest = (time: InexactTime): number => time.latest ?? Infinity;
const finite = (instant: number): number | undefined => (Number.isFinite(instant) ? instant : undefined);

const coarser = (a: InexactTime, b: InexactTime): InexactTime['precision'] =>
  timePrecisions.indexOf(a.precision) > timePrecisions.indexOf(b.precision) ? a.precision : b.precision;

const dayOf = (instant: number): string => new Date(instant).toISOString().slice(0, 10);

const isDayOrCoarser = ({ precision }: InexactTime): boolean =>
  timePrecisions.indexOf(precision) >= timePrecisions.indexOf('day');

/** A time between bounds that come from two: known no finer than the coarser of them. */
function between(a: InexactTime, b: InexactTime, earliest: number, latest: number): InexactTime {
  const qualifier = latest === Infinity ? 'at-least' : earliest === -Infinity ? 'at-most' : 'between';
  const time: InexactTime = {
    text: `${a.text}..${b.text}`,
    qualifier,
    precision: coarser(a, b),
    earliest: finite(earliest),
    latest: finite(latest),
  };
  if (qualifier !== 'between' || !isDayOrCoarser(time)) return time;
  const [first, last] = [dayOf(earliest), dayOf(latest - 1)];
  return first === last
    ? { ...time, text: first, qualifier: 'exact', precision: 'day' }
    : { ...time, text: `${first}..${last}` };
}

/** The earlier of two inexact times: one of them where it is that on every reading, else the range it lies in. */
export function earlierOf(a: InexactTime, b: InexactTime): InexactTime {
  if (lowest(a) <= lowest(b) && highest(a) <= highest(b)) return a;
  if (lowest(b) <= lowest(a) && highest(b) <= highest(a)) return b;
  return between(a, b, Math.min(lowest(a), lowest(b)), Math.min(highest(a), highest(b)));
}

/** The later of two inexact times: one of them where it is that on every reading, else the range it lies in. */
export function laterOf(a: InexactTime, b: InexactTime): InexactTime {
  if (lowest(a) >= lowest(b) && highest(a) >= highest(b)) return a;
  if (lowest(b) >= lowest(a) && highest(b) >= highest(a)) return b;
  return between(a, b, Math.max(lowest(a), lowest(b)), Math.max(highest(a), highest(b)));
}
