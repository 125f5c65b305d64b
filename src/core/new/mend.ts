import { parseDuration } from '../inexact/duration.ts';
import { parseCount } from '../inexact/quantity.ts';

const months = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const monthNames =
  'january february march april may june july august september october november december'.split(' ');

/** The number of a month from its English name or the usual short form of it; 0 for any other word. */
function monthNumber(word: string): number {
  const name = word.toLowerCase().replace(/\.$/, '');
  return Math.max(monthNames.indexOf(name), months.indexOf(name === 'sept' ? 'sep' : name)) + 1;
}

const written = (year = '', month: string | number = '', day = ''): string =>
  [year, String(month).padStart(2, '0'), day.padStart(2, '0')].join('-');

/**
 * A day that was written in another clear form, as `YYYY-MM-DD`; `undefined` where it is none. Days with the month in
 * figures behind or before the day ("04/10/2021") are not clear.
 */
export function mendDay(text: string): string | undefined {
  const inFigures = /^(\d{4})([/.])(\d{1,2})\2(\d{1,2})$/.exec(text);
  if (inFigures) return written(inFigures[1], inFigures[3], inFigures[4]);
  const [, dayFirst, nameSecond = '', yearThird] =
    /^(\d{1,2})(?:st|nd|rd|th)?[ -]([a-z]+\.?),?[ -](\d{4})$/i.exec(text) ?? [];
  if (monthNumber(nameSecond) > 0) return written(yearThird, monthNumber(nameSecond), dayFirst);
  const [, nameFirst = '', daySecond, year] =
    /^([a-z]+\.?) (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})$/i.exec(text) ?? [];
  return monthNumber(nameFirst) > 0 ? written(year, monthNumber(nameFirst), daySecond) : undefined;
}

/** A duration in words such as "2 hours" in its written form. */
export function mendDuration(text: string): string | undefined {
  if (text.startsWith('P')) return undefined;
  const read = parseDuration(text);
  return read.ok ? undefined : read.fault.write;
}

/** Nothing may stand beside the number: "5 million or more" says more than 5000000. */
const clearCount =
  /^\d{1,3}(?:[,'_ \u00a0\u202f]\d{3})+$|^\d+(?:\.\d{1,3})? ?(?:k|thousand|m|million|bn|billion)$/i;

/** A count with separators or in words such as "4,200" or "10.6 million" in its written form. */
export function mendCount(text: string): string | undefined {
  if (!clearCount.test(text)) return undefined;
  const read = parseCount(text);
  return read.ok ? undefined : read.fault.write;
}
