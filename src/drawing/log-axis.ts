import { scaleLog } from 'd3-scale';
import type { Bounds } from '../core/inexact/bounds.ts';
import type { Tick } from './drawing-marks.ts';

/** A logarithmic axis of lengths from 0 to 1, labelled with lengths people say. */
export interface LogAxis {
  /** Where seconds stand; what is shorter than the axis begins stands at its beginning, an open end at its end. */
  place: (seconds: number) => number;
  ticks: Tick[];
}

const minute = 60;
const day = 24 * 60 * minute;
const labels: [number, string][] = [
  [minute, '1 min'],
  [10 * minute, '10 min'],
  [60 * minute, '1 h'],
  [6 * 60 * minute, '6 h'],
  [day, '1 day'],
  [7 * day, '1 week'],
  [30 * day, '30 days'],
  [365 * day, '1 year'],
];

/** The part of an axis with a place for zero that lies left of one minute. */
const zeroBand = 0.1;

interface AxisWishes {
  /** The axis ends here or, where something is longer, beyond it, so that most drawings of a site share one axis. */
  atLeast: number;
  /** A place of its own, left of the axis, for zero and less, which have no logarithm. */
  hasZero?: boolean;
}

function axisOf(values: readonly Bounds[], { atLeast, hasZero = false }: AxisWishes): LogAxis {
  const finite = values.flatMap(({ low, high }) => [low, high]).filter(Number.isFinite);
  const longest = Math.max(atLeast, ...finite) * 1.1;
  const begin = hasZero ? zeroBand : 0;
  const scale = scaleLog().domain([minute, longest]).range([begin, 1]).clamp(true);
  const place = (seconds: number): number => {
    if (seconds === Infinity) return 1;
    if (seconds <= 0) return hasZero ? zeroBand / 3 : 0;
    return scale(Math.max(minute, seconds));
  };
  const ticks = labels
    .filter(([seconds]) => seconds <= longest)
    .map(([seconds, label]) => ({ at: scale(seconds), label }));
  return { place, ticks: hasZero ? [{ at: zeroBand / 3, label: '≤ 0' }, ...ticks] : ticks };
}

/** For lengths: from one minute to thirty days, longer where something lasted longer. */
export const lengthAxis = (values: readonly Bounds[]): LogAxis => axisOf(values, { atLeast: 30 * day });

/** For what may also be zero or negative, such as how late something was said: to one day, or longer. */
export const lagAxis = (values: readonly Bounds[]): LogAxis =>
  axisOf(values, { atLeast: day, hasZero: true });
