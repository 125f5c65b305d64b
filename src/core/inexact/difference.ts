import { coarsest, nominalEnds } from './between.ts';
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

type Ends = readonly [number | undefined, number | undefined];

const boundsOf = ([first, last]: Ends, [otherFirst, otherLast]: Ends): Bounds => ({
  low: ((otherFirst ?? -Infinity) - (last ?? Infinity)) / second,
  high: ((otherLast ?? Infinity) - (first ?? -Infinity)) / second,
});

/** How long `to` is after `from`; `undefined` where neither a least nor a greatest difference is known. */
export function differenceBetween(from: InexactTime, to: InexactTime): Difference | undefined {
  const sure = boundsOf([from.earliest, from.latest], [to.earliest, to.latest]);
  if (!isBounded(sure)) return undefined;
  return { sure, nominal: boundsOf(nominalEnds(from), nominalEnds(to)), unit: coarsest([from, to]) };
}
