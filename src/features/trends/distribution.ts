import { isExact, type Bounds } from '../../core/inexact/bounds.ts';
import { quantileBounds } from '../../core/inexact/quantile.ts';
import type { Tick } from '../../drawing/drawing-marks.ts';
import type { LogAxis } from '../../drawing/log-axis.ts';

/** One incident with what was measured of it, in seconds; never more precise than it is known. */
export interface Observation {
  id: string;
  title: string;
  date: string;
  bounds: Bounds;
  /** The same in words. */
  text: string;
  /** Ids of the sources behind it, of its record. */
  sources: readonly string[];
}

/** Incidents that a measure does not fit, and why; they are counted and not drawn. */
interface LeftOut {
  reason: string;
  count: number;
}

/** What was measured of some incidents. Observations, missing and left out together are all of them. */
export interface Sample {
  observations: Observation[];
  /** Incidents of which it is not known. */
  missing: number;
  leftOut: LeftOut[];
}

/** One incident on the axis, from 0 to 1: a point, or a line between the least and the most it may be. */
export interface DistributionMark {
  id: string;
  title: string;
  date: string;
  from: number;
  to: number;
  /** Nothing is known about how long it was at most. */
  isOpen: boolean;
  /** What it is in seconds. */
  bounds: Bounds;
  text: string;
  sources: readonly string[];
}

export interface QuantileMark {
  name: 'median' | 'p90';
  from: number;
  to: number;
  text: string;
}

export interface Distribution {
  /** From the shortest to the longest. */
  marks: DistributionMark[];
  /** None below five observations, only the median below twenty. */
  quantiles: QuantileMark[];
  n: number;
  missing: number;
  leftOut: LeftOut[];
  total: number;
}

/** A distribution with an axis of its own. */
export interface DrawnDistribution extends Distribution {
  ticks: Tick[];
}

/** Below this number of observations there are points only: a median of four is one of two incidents. */
export const leastForMedian = 5;
/** Below this, the longest tenth is at most one or two incidents. */
export const leastForP90 = 20;

const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

const byLength = (a: Observation, b: Observation): number =>
  a.bounds.low - b.bounds.low || a.bounds.high - b.bounds.high || compareText(a.id, b.id);

type FormatBounds = (bounds: Bounds) => string;

function quantilesOf(
  observations: readonly Observation[],
  { place }: LogAxis,
  format: FormatBounds,
): QuantileMark[] {
  const wanted = [
    ['median', 0.5, leastForMedian],
    ['p90', 0.9, leastForP90],
  ] as const;
  return wanted.flatMap(([name, share, least]): QuantileMark[] => {
    const bounds = quantileBounds(
      observations.map((observation) => observation.bounds),
      share,
    );
    if (!bounds || observations.length < least) return [];
    return [{ name, from: place(bounds.low), to: place(bounds.high), text: format(bounds) }];
  });
}

/** Lays a sample on an axis, with its median and p90 where there is enough for them. Their order plays no part. */
export function distribute(sample: Sample, axis: LogAxis, format: FormatBounds): Distribution {
  const { observations, missing, leftOut } = sample;
  const marks = [...observations].sort(byLength).map(({ bounds, ...rest }): DistributionMark => ({
    ...rest,
    bounds,
    from: axis.place(bounds.low),
    to: isExact(bounds) ? axis.place(bounds.low) : axis.place(bounds.high),
    isOpen: bounds.high === Infinity,
  }));
  const n = observations.length;
  return {
    marks,
    quantiles: quantilesOf(observations, axis, format),
    n,
    missing,
    leftOut,
    total: n + missing + leftOut.reduce((sum, { count }) => sum + count, 0),
  };
}
