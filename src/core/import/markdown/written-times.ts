import { readDate } from '../../inexact/written-dates.ts';

const lead = String.raw`(?<lead>[ \t>|#-]*(?:\d{1,3}[.)] )?[*_\x60[(~]{0,4})`;
const yearless = new RegExp(
  String.raw`^${lead}(?<date>(?:[A-Z][a-z]{2,8}\.? \d{1,2}(?:st|nd|rd|th)?|\d{1,2}(?:st|nd|rd|th)? [A-Z][a-z]{2,8}))(?!\d|,? \d{4})(?<rest>,? (?:at |around |about |~)?\d{1,2}:\d{2}.*)$`,
);
/** A half of the day beside an hour that a clock of twelve hours does not have. */
const needlessHalf = /(?<![\d:])((?:0?0|1[3-9]|2[0-3]):\d{2}(?::\d{2})?) ?[ap]\.?m\b\.?/gi;
const halfLetter = /(?<![\d:])(\d{1,2}:\d{2})([ap])\b/gi;
const dotted = /(?<=\d{4}-\d{2}-\d{2} (?:at )?)(\d{1,2})\.(\d{2})(?!\d|\.\d)/g;

/** The same with a colon in its clock time, as in "2022-03-10 11.50". */
export const withColons = (text: string): string => text.replace(dotted, '$1:$2');

const near = 60 * 86_400_000;

/** The date with the year in which it lies next to a day. */
function withYear(date: string, day: string): string | undefined {
  const year = Number(day.slice(0, 4));
  const found = [year - 1, year, year + 1].flatMap((one) => {
    const [first] = readDate(`${date} ${one}`)?.days ?? [];
    return first !== undefined && Math.abs(Date.parse(first) - Date.parse(day)) < near ? [first] : [];
  });
  return found.length === 1 ? found[0] : undefined;
}

/** A line with the times at its beginning in forms that the reader of timelines knows; dates without a year get that of the day. */
export function withPlainTimes(line: string, day: string | undefined): { text: string; hasYear: boolean } {
  const text = withColons(line.replaceAll('\\~', '~'))
    .replace(halfLetter, '$1 $2m')
    .replace(needlessHalf, '$1');
  const { lead: before = '', date = '', rest = '' } = yearless.exec(text)?.groups ?? {};
  const dated = day === undefined || date === '' ? undefined : withYear(date.replace('.', ''), day);
  return dated === undefined ? { text, hasYear: false } : { text: `${before}${dated}${rest}`, hasYear: true };
}
