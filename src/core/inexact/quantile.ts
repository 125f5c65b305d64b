import { quantile } from 'd3-array';
import type { Bounds } from './bounds.ts';

// Stands for an end that is open: far beyond every length, and finite, so that nothing times 0 becomes NaN.
const openEnd = 1e15;

function quantileOf(values: readonly number[], share: number): number {
  const finite = values.map((value) => Math.max(-openEnd, Math.min(openEnd, value)));
  const found = quantile(finite, share) ?? NaN;
  const known = values.filter(Number.isFinite);
  // Whatever was interpolated towards an open end is open itself.
  if (found > Math.max(...known, -openEnd)) return Infinity;
  return found < Math.min(...known, openEnd) ? -Infinity : found;
}

/**
 * The quantile of numbers that are known only within bounds, as bounds: that of the lower ends and that of the upper
 * ends. Quantiles are monotone, so whatever the true numbers are, their quantile lies between the two.
 *
 * Method: `quantile` of d3-array, which interpolates linearly between the two nearest values ("type 7").
 *
 * @param share from 0 to 1: 0.5 for the median, 0.9 for p90.
 * @returns `undefined` for an empty list.
 */
export function quantileBounds(values: readonly Bounds[], share: number): Bounds | undefined {
  if (values.length === 0) return undefined;
  return {
    low: quantileOf(
      values.map(({ low }) => low),
      share,
    ),
    high: quantileOf(
      values.map(({ high }) => high),
      share,
    ),
  };
}
