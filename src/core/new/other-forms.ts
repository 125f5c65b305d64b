import { parseDuration } from '../inexact/duration.ts';
import { parseCount } from '../inexact/quantity.ts';
import { readDate } from '../inexact/written-dates.ts';

/**
 * A day that was written in another clear form, as `YYYY-MM-DD`; `undefined` where it is none. Days with the month in
 * figures behind or before the day ("04/10/2021") are clear only where there is no thirteenth month.
 */
export function dayOf(text: string): string | undefined {
  const { days, rest } = readDate(text) ?? { days: [], rest: '' };
  return rest === '' && days.length === 1 ? days[0] : undefined;
}

/** A duration in words such as "2 hours" in its written form. */
export function durationOf(text: string): string | undefined {
  if (text.startsWith('P')) return undefined;
  const read = parseDuration(text);
  return read.ok ? undefined : read.fault.write;
}

/** Nothing may stand beside the number: "5 million or more" says more than 5000000. */
const clearCount =
  /^\d{1,3}(?:[,'_ \u00a0\u202f]\d{3})+$|^\d+(?:\.\d{1,3})? ?(?:k|thousand|m|million|bn|billion)$/i;

/** A count with separators or in words such as "4,200" or "10.6 million" in its written form. */
export function countOf(text: string): string | undefined {
  if (!clearCount.test(text)) return undefined;
  const read = parseCount(text);
  return read.ok ? undefined : read.fault.write;
}
