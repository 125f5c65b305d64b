import type { RecordedDuration } from '../../../schemas/record.ts';

const minute = 60;
const hour = 3_600;
const day = 86_400;

const plural = (count: number, unit: string): string => `${String(count)} ${unit}${count === 1 ? '' : 's'}`;

/** A plain number of seconds in words people say: "43 s", "27 min", "7 h 6 min", "3 days 2 h". */
export function formatSeconds(seconds: number): string {
  if (seconds < minute) return `${String(Math.round(seconds))} s`;
  const minutes = Math.round(seconds / minute);
  if (minutes < 60) return `${String(minutes)} min`;
  if (minutes < 48 * 60) {
    const rest = minutes % 60;
    return `${String(Math.floor(minutes / 60))} h${rest === 0 ? '' : ` ${String(rest)} min`}`;
  }
  const hours = Math.round(seconds / hour);
  const rest = hours % 24;
  return `${plural(Math.floor(hours / 24), 'day')}${rest === 0 ? '' : ` ${String(rest)} h`}`;
}

/** Bounds as they may be shown: what was written, or the sure bounds rounded outward where only hours or days are known. */
function shownBounds({ min, max, nominalMin, nominalMax, unit }: RecordedDuration): [number, number | null] {
  if (unit === 'second' || unit === 'minute') return [nominalMin, nominalMax];
  const step = unit === 'hour' ? 15 * minute : day;
  return [Math.floor(min / step) * step, max === null ? null : Math.ceil(max / step) * step];
}

const inDays = (seconds: number): string => plural(Math.round(seconds / day), 'day');

/**
 * A duration for people, never finer than it is known: "7 h 6 min to 7 h 11 min", "about 2 h", "1 to 3 days".
 *
 * @example formatDuration(record.duration.span)
 */
export function formatDuration(duration: RecordedDuration): string {
  const { nominalMin, nominalMax, unit, qualifier } = duration;
  const words = unit === 'day' ? inDays : formatSeconds;
  const isOneValue = nominalMin === nominalMax && nominalMin > 0;
  const isWritten =
    isOneValue &&
    (unit === 'second' || unit === 'minute' || nominalMin % (unit === 'hour' ? hour : day) === 0);
  if (qualifier === 'at-least' || nominalMax === null) return `at least ${words(nominalMin)}`;
  if (qualifier === 'at-most') return `at most ${words(nominalMax)}`;
  if (isWritten)
    return qualifier === 'about' || unit === 'hour' || unit === 'day'
      ? `about ${words(nominalMin)}`
      : words(nominalMin);
  const [low, high] = shownBounds(duration);
  if (high === null) return `at least ${words(low)}`;
  if (low === 0) return `at most ${words(high)}`;
  if (low === high) return words(low);
  if (unit === 'day') return `${String(Math.round(low / day))} to ${inDays(high)}`;
  return `${words(low)} to ${words(high)}`;
}

/** Middle of a duration in seconds, for sorting and drawing only; open ends count as their bound. */
export const middleOf = ({ nominalMin, nominalMax }: RecordedDuration): number =>
  (nominalMin + (nominalMax ?? nominalMin)) / 2;
