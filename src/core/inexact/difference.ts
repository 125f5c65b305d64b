import type { RecordedTime } from '../../../schemas/record.ts';
import { coarsest, nominalEnds } from './between.ts';
import { isBounded, type Bounds } from './bounds.ts';
import { millisecondsIn, type DurationUnit } from './duration-units.ts';
import { earliestOf, latestOf } from './instants.ts';

/** How long one time is after another, in seconds: negative where it is before. */
export interface Difference {
  /** Surely encloses the truth. */
  sure: Bounds;
  /** Between the values as written, without the width of their last unit. */
  nominal: Bounds;
  /** The coarser of the two written units. */
  unit: DurationUnit;
}

const { second } = millisecondsIn;

type Ends = readonly [first: number, last: number];

const boundsBetween = ([first, last]: Ends, [otherFirst, otherLast]: Ends): Bounds => ({
  low: (otherFirst - last) / second,
  high: (otherLast - first) / second,
});

const ends = (time: RecordedTime): Ends => [earliestOf(time), latestOf(time)];

/** How long `to` is after `from`; `undefined` where neither a least nor a greatest difference is known. */
export function differenceBetween(from: RecordedTime, to: RecordedTime): Difference | undefined {
  const sure = boundsBetween(ends(from), ends(to));
  if (!isBounded(sure)) return undefined;
  return { sure, nominal: boundsBetween(nominalEnds(from), nominalEnds(to)), unit: coarsest([from, to]) };
}
