import type { RecordedTime } from '../../../schemas/record.ts';
import { boundsOf } from '../inexact/instants.ts';
import { formatDate, formatDayOfYear } from './date.ts';

/** A piece of a time for people: plain words, or an instant that a page may show in the reader's own zone. */
export type TimePiece = string | { instant: string; text: string };

const isClock = ({ precision }: RecordedTime): boolean => ['second', 'minute', 'hour'].includes(precision);

const lead = {
  exact: '',
  about: 'about ',
  'at-least': 'at or after ',
  'at-most': 'at or before ',
  between: 'between ',
};

function clock(instant: string, { precision }: RecordedTime, day: string | undefined): TimePiece {
  const text =
    precision === 'second'
      ? instant.slice(11, 19)
      : precision === 'hour'
        ? `${instant.slice(11, 13)} h`
        : instant.slice(11, 16);
  const isSameDay = day !== undefined && instant.startsWith(day);
  const date = isSameDay
    ? ''
    : day === undefined
      ? `${formatDate(instant)}, `
      : `${formatDayOfYear(instant.slice(0, 10))}, `;
  return { instant, text: date + text };
}

/**
 * A time in pieces, with its precision in words: "about 22:45 UTC", "between 22:45 and 22:50 UTC".
 *
 * @param day the day that the place of printing already names, `YYYY-MM-DD` in UTC; other days are printed.
 */
export function timePieces(time: RecordedTime, day?: string): TimePiece[] {
  if (!isClock(time)) {
    const [from = '', to] = time.text.replace(/[~+]$|(?<=\d)-$/, '').split('..');
    return [`${lead[time.qualifier]}${formatDate(from)}${to === undefined ? '' : ` and ${formatDate(to)}`}`];
  }
  const [from = '', to] = time.written;
  const first = clock(from, time, day);
  if (to === undefined) return [lead[time.qualifier], first, ' UTC'];
  const second = clock(to, time, day ?? from.slice(0, 10));
  return [lead.between, first, ' and ', second, ' UTC'];
}

/** The same as one text. */
export const formatTime = (time: RecordedTime, day?: string): string =>
  timePieces(time, day)
    .map((piece) => (typeof piece === 'string' ? piece : piece.text))
    .join('');

/** From one time to another: "04:00 UTC to 11:00 UTC"; one that says the same twice, such as a day, is said once. */
export function formatStretch(from: RecordedTime, to: RecordedTime, day?: string): string {
  const [first, last] = [formatTime(from, day), formatTime(to, day)];
  return first === last ? first : `${first} to ${last}`;
}

/** Only the clock, for a drawing: "15:39", "≈22:45", "22:45–22:50". */
export function formatClock(time: RecordedTime): string {
  if (!isClock(time)) return formatDate(time.text.replace(/[~+]$/, ''));
  const [from, to] = time.written.map((instant) => instant.slice(11, 16));
  const mark = { exact: '', about: '≈', 'at-least': '≥', 'at-most': '≤', between: '' }[time.qualifier];
  return `${mark}${from ?? ''}${to === undefined ? '' : `–${to}`}`;
}

/** The instants whose clock `formatClock` says, in their order; none for a day, a month or a year. */
export const clockInstants = (time: RecordedTime): readonly string[] => (isClock(time) ? time.written : []);

/** The instant a time is drawn at: the middle of what was written. */
export function drawnInstant(time: RecordedTime): number | undefined {
  const [known] = boundsOf(time);
  if (known === undefined || !isClock(time)) return known;
  const [from = NaN, to = from] = time.written.map((instant) => Date.parse(instant));
  return (from + to) / 2;
}
