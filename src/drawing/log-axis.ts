import { scaleLog } from 'd3-scale';
import type { Bounds } from '../core/inexact/bounds.ts';
import { secondsIn } from '../core/inexact/duration-units.ts';
import type { Tick } from './drawing-marks.ts';
import { familiarLengths } from './familiar-lengths.ts';

/** A logarithmic axis of lengths from 0 to 1, labelled with lengths people say. */
export interface LogAxis {
  /** Where seconds stand; what is shorter than the axis begins stands at its beginning, an open end at its end. */
  place: (seconds: number) => number;
  ticks: Tick[];
}

const { minute, day } = secondsIn;

/** An axis ends a little beyond the longest, so that its mark is drawn whole. */
const roomAtEnd = 1.1;

/** The part of an axis with a place for zero that lies left of one minute; and where in it zero stands. */
const zeroBand = 0.1;
const zeroAt = zeroBand / 3;

interface AxisWishes {
  /** The axis ends here or, where something is longer, beyond it, so that most drawings of a site share one axis. */
  atLeast: number;
  /** A place of its own, left of the axis, for zero and less, which have no logarithm. */
  hasZero?: boolean;
}

function axisOf(values: readonly Bounds[], { atLeast, hasZero = false }: AxisWishes): LogAxis {
  const finite = values.flatMap(({ low, high }) => [low, high]).filter(Number.isFinite);
  const longest = Math.max(atLeast, ...finite) * roomAtEnd;
  const begin = hasZero ? zeroBand : 0;
  const scale = scaleLog().domain([minute, longest]).range([begin, 1]).clamp(true);
  const place = (seconds: number): number => {
    if (seconds === Infinity) return 1;
    if (seconds <= 0) return hasZero ? zeroAt : 0;
    return scale(Math.max(minute, seconds));
  };
  const ticks = familiarLengths
    .filter(({ seconds }) => seconds <= longest)
    .map(({ seconds, label }) => ({ at: scale(seconds), label }));
  return { place, ticks: hasZero ? [{ at: zeroAt, label: '≤ 0' }, ...ticks] : ticks };
}

/** For lengths: from one minute to thirty days, longer where something lasted longer. */
export const lengthAxis = (values: readonly Bounds[]): LogAxis => axisOf(values, { atLeast: 30 * day });

/** For what may also be zero or negative, such as how late something was said: to one day, or longer. */
export const lagAxis = (values: readonly Bounds[]): LogAxis =>
  axisOf(values, { atLeast: day, hasZero: true });
