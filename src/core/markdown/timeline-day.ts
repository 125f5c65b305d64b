import { readDate } from '../inexact/written-dates.ts';
import type { RecordDay } from './timeline-reader.ts';

/** The day that a heading, a stressed line or an item names, and nothing else; a day without its year is of the record's. */
export function dayAlone(text: string, record: RecordDay): string | undefined {
  const bare = text
    .replace(/^\*\*(.*)\*\*:?$/, '$1')
    .replace(/:$/, '')
    .trim();
  const date = readDate(bare);
  if (date) return date.rest === '' && date.days.length === 1 ? date.days[0] : undefined;
  const year = record.date === undefined || bare.length > 40 ? undefined : Number(record.date.slice(0, 4));
  if (year === undefined || !Number.isInteger(year)) return undefined;
  const near = [year - 1, year, year + 1].flatMap((one) => {
    const found = readDate(`${bare} ${one}`);
    const day = found?.rest === '' ? found.days[0] : undefined;
    const distance = Math.abs(Date.parse(day ?? '') - Date.parse(record.date ?? ''));
    return day !== undefined && distance < 60 * 86_400_000 ? [day] : [];
  });
  return near.length === 1 ? near[0] : undefined;
}
