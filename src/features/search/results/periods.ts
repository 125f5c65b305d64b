import { oncePer } from '../../../core/once-per.ts';
import { formatDate, yearOf } from '../../../core/format/date.ts';

/** A page lists at most so many incidents; a longer list is divided by years, and a year of more by months. */
export const mostListed = 500;

/** A year or a month that a list has incidents of. */
export interface Period {
  /** `2021` or `2021-11`. */
  period: string;
  /** "2021", "November 2021". */
  label: string;
  count: number;
}

const monthOf = (date: string): string => date.slice(0, 7);

function countBy(dates: readonly string[], periodOf: (date: string) => string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const date of dates) counts.set(periodOf(date), (counts.get(periodOf(date)) ?? 0) + 1);
  return counts;
}

/** The periods that a list of incidents of these dates is divided into, newest first; none where one page holds it. */
export function periodsOf(dates: readonly string[]): Period[] {
  if (dates.length <= mostListed) return [];
  const years = countBy(dates, yearOf);
  const counts = countBy(dates, (date) =>
    (years.get(yearOf(date)) ?? 0) > mostListed ? monthOf(date) : yearOf(date),
  );
  return [...counts]
    .map(([period, count]) => ({ period, label: formatDate(period), count }))
    .sort((a, b) => (a.period < b.period ? 1 : -1));
}

/** One page of a list that is divided. */
export interface PeriodView<Dated> {
  own: Period;
  newer: Period | undefined;
  older: Period | undefined;
  shown: Dated[];
}

const divide = <Dated extends { date: string }>(list: readonly Dated[]) => {
  const periods = periodsOf(list.map(({ date }) => date));
  const shown = new Map(periods.map(({ period }) => [period, [] as Dated[]]));
  for (const one of list)
    (shown.get(one.date) ?? shown.get(monthOf(one.date)) ?? shown.get(yearOf(one.date)))?.push(one);
  return { periods, shown };
};

/** Each part of a list is asked for by itself. */
const divided = oncePer((list: readonly { date: string }[]) => divide(list));

/** What of a list lies in a period; `undefined` where the list is not divided into it. */
export function periodView<Dated extends { date: string }>(
  list: readonly Dated[],
  period: string,
): PeriodView<Dated> | undefined {
  const { periods, shown } = divided(list) as ReturnType<typeof divide<Dated>>;
  const at = periods.findIndex((one) => one.period === period);
  const own = periods[at];
  if (!own) return undefined;
  return { own, newer: periods[at - 1], older: periods[at + 1], shown: shown.get(period) ?? [] };
}
