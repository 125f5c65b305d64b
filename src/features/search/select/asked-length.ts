import { durationUnits, secondsIn } from '../../../core/inexact/duration-units.ts';

const words =
  /(\d{1,6}(?:\.\d{1,3})?)\s*(days?|d|hours?|hrs?|hr|h|minutes?|mins?|min|m|seconds?|secs?|sec|s)(?=$|[\s\d,])/g;

/** What a reader may write for a length, in words for a hint. */
export const lengthForms = 'such as 90 min, 6 h or 2 days';

/**
 * A length as a reader types it, in whole seconds; `undefined` for what is none, a number without its unit included.
 * `formatExactly` is the way back.
 *
 * @example parseAskedLength('1 h 30 min') // 5400
 */
export function parseAskedLength(text: string): number | undefined {
  const plain = text.toLowerCase().trim();
  const parts = [...plain.matchAll(words)];
  if (parts.length === 0 || plain.replaceAll(words, '').replaceAll(/[\s,]/g, '') !== '') return undefined;
  return Math.round(
    parts.reduce((sum, [, count, word = '']) => {
      const unit = durationUnits.find((name) => name.startsWith(word.charAt(0))) ?? 'second';
      return sum + Number(count) * secondsIn[unit];
    }, 0),
  );
}
