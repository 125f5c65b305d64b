import { Temporal } from 'temporal-polyfill';
import { monthNames, monthNumber, shortMonth } from './months.ts';

/** A date at the beginning of a text: the days that it may mean, and what follows it. */
interface WrittenDate {
  /** As `2026-02-03`; two where day and month could be either way round, none where there is no such day. */
  days: string[];
  rest: string;
}

const month = String.raw`(?<month>(?:${monthNames.map(shortMonth).join('|')})[a-z]{0,6})\.?`;
const weekday = String.raw`(?:(?:mon|tue|wed|thu|fri|sat|sun)[a-z]{0,6},? )?`;
const dayOfMonth = String.raw`(?<day>\d{1,2})(?:st|nd|rd|th)?`;
const end = String.raw`(?!\d)(?<rest>.*)$`;

const yearFirst = new RegExp(
  String.raw`^${weekday}(?<year>\d{4})(?<part>[-/.])(?<month>\d{1,2})\k<part>(?<day>\d{1,2})${end}`,
  'i',
);
const dayNamed = new RegExp(String.raw`^${weekday}${dayOfMonth}[ -]${month},?[ -](?<year>\d{4})${end}`, 'i');
const monthNamed = new RegExp(String.raw`^${weekday}${month} ${dayOfMonth},? (?<year>\d{4})${end}`, 'i');
const yearLast = new RegExp(
  String.raw`^${weekday}(?<first>\d{1,2})(?<part>[-/.])(?<second>\d{1,2})\k<part>(?<year>\d{4})${end}`,
  'i',
);

function toDay(year: number, monthOfYear: number, day: number): string[] {
  try {
    return [Temporal.PlainDate.from({ year, month: monthOfYear, day }, { overflow: 'reject' }).toString()];
  } catch {
    return [];
  }
}

/**
 * Reads the date with which a text begins, in any of the forms that people and programs write. `undefined` where there
 * is none.
 *
 * @example readDate('3 Feb 2026, 08:10') // { days: ['2026-02-03'], rest: ', 08:10' }
 */
export function readDate(text: string): WrittenDate | undefined {
  const inOrder = yearFirst.exec(text)?.groups;
  if (inOrder)
    return {
      days: toDay(Number(inOrder.year), Number(inOrder.month), Number(inOrder.day)),
      rest: inOrder.rest ?? '',
    };
  const named = (dayNamed.exec(text) ?? monthNamed.exec(text))?.groups;
  if (named)
    return {
      days: toDay(Number(named.year), monthNumber(named.month ?? ''), Number(named.day)),
      rest: named.rest ?? '',
    };
  const last = yearLast.exec(text)?.groups;
  if (!last) return undefined;
  const [year, first, second] = [Number(last.year), Number(last.first), Number(last.second)];
  return {
    days: [...new Set([...toDay(year, second, first), ...toDay(year, first, second)])],
    rest: last.rest ?? '',
  };
}
