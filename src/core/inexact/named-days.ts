import { Temporal } from 'temporal-polyfill';
import { monthNames, monthNumber, shortMonth } from './months.ts';

const month = String.raw`(?<month>${monthNames.join('|')}|(?:Sept|${monthNames.map(shortMonth).join('|')})\b)`;
const named = new RegExp(
  [
    String.raw`(?<iso>\d{4}-\d{2}-\d{2})`,
    String.raw`(?:(?<before>\d{1,2})(?:st|nd|rd|th)?\s)?${month}\.?` +
      String.raw`(?:\s(?<after>\d{1,2})(?:st|nd|rd|th)?(?!\d|:))?(?:,?\s(?<year>\d{4}))?`,
  ].join('|'),
  'g',
);

/** A day of the calendar, or `undefined` for one that there is not. */
function toDay(year: number, monthOfYear: number, day: number): Temporal.PlainDate | undefined {
  try {
    return Temporal.PlainDate.from({ year, month: monthOfYear, day }, { overflow: 'reject' });
  } catch {
    return undefined;
  }
}

/**
 * The days that a text names: "4 October 2021", "October 4", "2021-10-04"; for a month alone its first and last day.
 *
 * @param year the year meant where the text names none.
 */
export function namedDays(text: string, year: number): Temporal.PlainDate[] {
  return [...text.matchAll(named)]
    .flatMap(({ groups = {} }) => daysOf(groups, year))
    .filter((day) => day !== undefined);
}

function daysOf(
  { iso, month: name = '', before, after, year: written }: Record<string, string | undefined>,
  year: number,
): (Temporal.PlainDate | undefined)[] {
  if (iso !== undefined) {
    const [isoYear = 0, isoMonth = 0, isoDay = 0] = iso.split('-').map(Number);
    return [toDay(isoYear, isoMonth, isoDay)];
  }
  const of = monthNumber(name);
  const inYear = written === undefined ? year : Number(written);
  const day = before ?? after;
  if (day !== undefined) return [toDay(inYear, of, Number(day))];
  const first = toDay(inYear, of, 1);
  return [first, first?.with({ day: first.daysInMonth })];
}
