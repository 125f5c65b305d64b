import type { RecordedDuration } from '../../../schemas/record.ts';
import type { Bounds } from '../inexact/bounds.ts';
import { durationUnits, secondsIn, type DurationUnit } from '../inexact/duration-units.ts';

/** How pages write one of a unit and several. */
export const unitWords: Record<DurationUnit, { one: string; many: string }> = {
  second: { one: 's', many: 's' },
  minute: { one: 'min', many: 'min' },
  hour: { one: 'h', many: 'h' },
  day: { one: 'day', many: 'days' },
};

const countOf = (count: number, unit: DurationUnit): string =>
  `${count} ${unitWords[unit][count === 1 ? 'one' : 'many']}`;

/** Seconds in whole units, the largest first, without those of which there are none: "7 h 6 min". */
function inUnits(seconds: number, largest: DurationUnit, smallest: DurationUnit): string {
  let rest = Math.round(seconds / secondsIn[smallest]) * secondsIn[smallest];
  const units = durationUnits.slice(durationUnits.indexOf(smallest), durationUnits.indexOf(largest) + 1);
  const parts = units.reverse().flatMap((unit) => {
    const count = Math.floor(rest / secondsIn[unit]);
    rest -= count * secondsIn[unit];
    return count === 0 ? [] : countOf(count, unit);
  });
  return parts.join(' ') || countOf(0, smallest);
}

/** Whole seconds to the last of them: "1 day 12 h 30 min", "2 days". */
export const formatExactly = (seconds: number): string => inUnits(seconds, 'day', 'second');

/** From here on hours are said in days. */
const fewestDays = 2;

/** A plain number of seconds in words people say, in one unit or two: "43 s", "27 min", "7 h 6 min", "3 days 2 h". */
export function formatSeconds(seconds: number): string {
  if (seconds < secondsIn.minute) return inUnits(seconds, 'second', 'second');
  const minutes = Math.round(seconds / secondsIn.minute) * secondsIn.minute;
  return minutes < fewestDays * secondsIn.day
    ? inUnits(minutes, 'hour', 'minute')
    : inUnits(seconds, 'day', 'hour');
}

/** Sure bounds are rounded outward to these steps, so that none looks finer than what it comes from. */
export const shownStep: Record<DurationUnit, number> = { ...secondsIn, hour: 15 * secondsIn.minute };

export const outward = ({ low, high }: Bounds, unit: DurationUnit): Bounds => ({
  low: Math.floor(low / shownStep[unit]) * shownStep[unit],
  high: Math.ceil(high / shownStep[unit]) * shownStep[unit],
});

/** Whether values are shown as written; where only hours or days are known, their sure bounds are shown. */
export const isFine = (unit: DurationUnit): boolean => unit === 'second' || unit === 'minute';

const inDays = (seconds: number): string => inUnits(seconds, 'day', 'day');

/** A duration for people: its length, and the word that keeps it from being taken for exact, where there is one. */
export interface DurationWords {
  hedge: '' | 'about' | 'at least' | 'at most';
  length: string;
}

/** A duration in words that are never finer than it is known. */
export function durationWords(duration: RecordedDuration): DurationWords {
  const { min, max, nominalMin, nominalMax, unit, qualifier } = duration;
  const words = unit === 'day' ? inDays : formatSeconds;
  if (qualifier === 'at-least' || nominalMax === null)
    return { hedge: 'at least', length: words(nominalMin) };
  if (qualifier === 'at-most') return { hedge: 'at most', length: words(nominalMax) };
  const isOneValue = nominalMin === nominalMax && nominalMin > 0;
  if (isOneValue && (isFine(unit) || nominalMin % secondsIn[unit] === 0))
    return { hedge: qualifier === 'about' || !isFine(unit) ? 'about' : '', length: words(nominalMin) };
  const { low, high } = isFine(unit)
    ? { low: nominalMin, high: nominalMax }
    : outward({ low: min, high: max ?? Infinity }, unit);
  if (high === Infinity) return { hedge: 'at least', length: words(low) };
  if (low === 0) return { hedge: 'at most', length: words(high) };
  // Two values of one form are not a range that anyone could read.
  if (words(low) === words(high)) return { hedge: low === high ? '' : 'about', length: words(low) };
  const from = unit === 'day' ? String(Math.round(low / secondsIn.day)) : words(low);
  return { hedge: '', length: `${from} to ${words(high)}` };
}

/**
 * The same as one text: "7 h 6 min to 7 h 11 min", "about 2 h", "1 to 3 days".
 *
 * @example formatDuration(record.duration.span)
 */
export function formatDuration(duration: RecordedDuration): string {
  const { hedge, length } = durationWords(duration);
  return hedge === '' ? length : `${hedge} ${length}`;
}

/** Middle of a duration in seconds, for sorting and drawing only; open ends count as their bound. */
export const middleOf = ({ nominalMin, nominalMax }: RecordedDuration): number =>
  (nominalMin + (nominalMax ?? nominalMin)) / 2;
