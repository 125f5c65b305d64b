import type { RecordedTime } from '../../../schemas/record.ts';
import { formatDate, formatDayOfYear } from './date.ts';

/** A piece of a time for people: plain words, or an instant that a page may show in the reader's own zone. */
export type TimePiece = string | { instant: string; text: string };

const minute = 60_000;
const isClock = ({ precision }: RecordedTime): boolean => ['second', 'minute', 'hour'].includes(precision);
const toIso = (instant: number): string => `${new Date(instant).toISOString().slice(0, 19)}Z`;

/** Half-width of `~` and width of the written unit, for the precisions that have a clock time. */
const tolerance: Record<string, number> = { second: 15 * minute, minute: 15 * minute, hour: 60 * minute };
const width: Record<string, number> = { second: 1_000, minute, hour: 60 * minute };

/** The instants as they were written, without the width that `~` or the last unit gives them. */
function writtenInstants(time: RecordedTime): [number] | [number, number] {
  const earliest = Date.parse(time.earliest ?? '');
  const latest = Date.parse(time.latest ?? '');
  switch (time.qualifier) {
    case 'about':
      return [earliest + (tolerance[time.precision] ?? 0)];
    case 'at-most':
      return [latest - (width[time.precision] ?? 0)];
    case 'between':
      return [earliest, latest - (width[time.precision] ?? 0)];
    default:
      return [earliest];
  }
}

const lead = {
  exact: '',
  about: 'about ',
  'at-least': 'at or after ',
  'at-most': 'at or before ',
  between: 'between ',
};

function clock(instant: number, { precision }: RecordedTime, day: string | undefined): TimePiece {
  const iso = toIso(instant);
  const text =
    precision === 'second'
      ? iso.slice(11, 19)
      : precision === 'hour'
        ? `${iso.slice(11, 13)} h`
        : iso.slice(11, 16);
  const isSameDay = day !== undefined && iso.startsWith(day);
  const date = isSameDay
    ? ''
    : day === undefined
      ? `${formatDate(iso)}, `
      : `${formatDayOfYear(iso.slice(0, 10))}, `;
  return { instant: iso, text: date + text };
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
  const [from, to] = writtenInstants(time);
  const first = clock(from, time, day);
  if (to === undefined) return [lead[time.qualifier], first, ' UTC'];
  const firstDay = toIso(from).slice(0, 10);
  const second = clock(to, time, day ?? firstDay);
  return [lead.between, first, ' and ', second, ' UTC'];
}

/** The same as one text. */
export const formatTime = (time: RecordedTime, day?: string): string =>
  timePieces(time, day)
    .map((piece) => (typeof piece === 'string' ? piece : piece.text))
    .join('');

/** Only the clock, for a drawing: "15:39", "≈22:45", "22:45–22:50". */
export function formatClock(time: RecordedTime): string {
  if (!isClock(time)) return formatDate(time.text.replace(/[~+]$/, ''));
  const [from, to] = writtenInstants(time).map((instant) => toIso(instant).slice(11, 16));
  const mark = { exact: '', about: '≈', 'at-least': '≥', 'at-most': '≤', between: '' }[time.qualifier];
  return `${mark}${from ?? ''}${to === undefined ? '' : `–${to}`}`;
}

/** The instant a time is drawn at: the middle of what was written. */
export function drawnInstant(time: RecordedTime): number | undefined {
  if (time.earliest === null && time.latest === null) return undefined;
  if (!isClock(time))
    return time.earliest === null ? Date.parse(time.latest ?? '') : Date.parse(time.earliest);
  const [from, to = from] = writtenInstants(time);
  return (from + to) / 2;
}
