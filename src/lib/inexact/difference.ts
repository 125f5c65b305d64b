import { coarsest, nominalBounds } from './between.ts';
import { isBounded, type Bounds } from './bounds.ts';
import type { DurationUnit } from './duration-units.ts';
import type { InexactTime } from './time.ts';

/** How long one time is after another, in seconds: negative where it is before. */
export interface Difference {
  /** Surely encloses the truth. */
  sure: Bounds;
  /** Between the values as written, without the width of their last unit. */
  nominal: Bounds;
  /** The coarser of the two written units. */
  unit: DurationUnit;
}

const second = 1_000;

/** How long `to` is after `from`; `undefined` where neither a least nor a greatest difference is known. */
export function differenceBetween(from: InexactTime, to: InexactTime): Difference | undefined {
  const sure = {
    low: ((to.earliest ?? -Infinity) - (from.latest ?? Infinity)) / second,
    high: ((to.latest ?? Infinity) - (from.earliest ?? -Infinity)) / second,
  };
  if (!isBounded(sure)) return undefined;
  const [a, b] = [nominalBounds(from), nominalBounds(to)];
  const nominal = a && b ? { low: (b[0] - a[1]) / second, high: (b[1] - a[0]) / second } : sure;
  return { sure, nominal, unit: coarsest([from, to]) };
}
