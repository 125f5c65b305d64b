import type { RecordedDuration } from '../../../schemas/record.ts';
import { isExact, type Bounds } from '../inexact/bounds.ts';
import type { Difference } from '../inexact/difference.ts';
import { formatSeconds, isFine, outward } from './duration.ts';

/**
 * The seconds between which a length may be shown and reckoned with: as written where it is known to the minute or
 * finer, else its sure bounds rounded outward. "About" counts with its whole reach.
 */
export function durationBounds({
  min,
  max,
  nominalMin,
  nominalMax,
  unit,
  qualifier,
}: RecordedDuration): Bounds {
  return isFine(unit) && qualifier !== 'about'
    ? { low: nominalMin, high: nominalMax ?? Infinity }
    : outward({ low: min, high: max ?? Infinity }, unit);
}

/** The same for the difference of two times, which may be negative. */
export const differenceBounds = ({ sure, nominal, unit }: Difference): Bounds =>
  isFine(unit) ? nominal : outward(sure, unit);

/** A length within bounds, in words: "4 h 12 min", "4 h to 5 h", "at least 4 h", "at most 5 h". */
export function formatBounds({ low, high }: Bounds): string {
  if (low === -Infinity && high === Infinity) return 'not known';
  const [from, to] = [low, high].map((seconds) => (Number.isFinite(seconds) ? formatSeconds(seconds) : ''));
  if (from === to) return from ?? '';
  if (high === Infinity) return `at least ${from ?? ''}`;
  if (low <= 0) return `at most ${to ?? ''}`;
  return `${from ?? ''} to ${to ?? ''}`;
}

const opposite = ({ low, high }: Bounds): Bounds => ({ low: -high, high: -low });

/** How long after something, or before it: "12 min after", "4 min before", "from 4 min before to 10 min after". */
export function formatLag(bounds: Bounds): string {
  const { low, high } = bounds;
  if (isExact(bounds) && low === 0) return 'in the same minute';
  if (low >= 0) return `${formatBounds(bounds)} after`;
  if (high <= 0) return `${formatBounds(opposite(bounds))} before`;
  if (low === -Infinity) return `no later than ${formatSeconds(high)} after`;
  if (high === Infinity) return `no earlier than ${formatSeconds(-low)} before`;
  return `from ${formatSeconds(-low)} before to ${formatSeconds(high)} after`;
}
