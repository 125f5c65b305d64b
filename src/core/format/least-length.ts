import { secondsIn, type DurationUnit } from '../inexact/duration-units.ts';
import { formatSeconds, shownStep, unitWords } from './duration.ts';

/**
 * A length in words people say of which it is sure that the true one is no shorter: cut down to what is said and to what
 * is known. `undefined` where nothing would be left.
 *
 * @param seconds the least it may be, 0 or less where it may be nothing.
 * @param unit the coarsest that anything behind it is known to.
 * @example formatLeast(13_199, 'minute') // '3 h 39 min'
 * @example formatLeast(13_199, 'hour') // '3 h 30 min'
 */
export function formatLeast(seconds: number, unit: DurationUnit): string | undefined {
  const isLong = seconds >= 2 * secondsIn.day;
  const saidIn = isLong ? secondsIn.hour : seconds < secondsIn.minute ? secondsIn.second : secondsIn.minute;
  const step = Math.max(shownStep[unit], saidIn);
  const least = Math.floor(seconds / step) * step;
  if (least <= 0) return undefined;
  const days = least / secondsIn.day;
  return unit === 'day' ? `${days} ${unitWords.day[days === 1 ? 'one' : 'many']}` : formatSeconds(least);
}
