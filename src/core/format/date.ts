import { monthNames, shortMonth } from '../inexact/months.ts';

/** A written date, month or year for people: `2021-10-04` is "4 October 2021". */
export function formatDate(text: string): string {
  const [year = '', month, day] = text.slice(0, 10).split('-');
  const name = month === undefined ? undefined : monthNames[Number(month) - 1];
  if (name === undefined) return year;
  return day === undefined ? `${name} ${year}` : `${Number(day)} ${name} ${year}`;
}

/** Day and month only, for times beside a date that gives the year: "5 Oct". */
export function formatDayOfYear(date: string): string {
  const [, month = '1', day = '1'] = date.split('-');
  return `${Number(day)} ${shortMonth(monthNames[Number(month) - 1] ?? '')}`;
}

export const yearOf = (date: string): string => date.slice(0, 4);
