import { secondsIn } from '../../../core/inexact/duration-units.ts';
import { parseIsoDuration } from '../../../core/inexact/iso-duration.ts';

/**
 * A range that a reader asks for, both ends included; an end left out is open. Written `A..B`, `A..`, `..B` or `A`.
 */
export interface Range {
  min?: number;
  max?: number;
}

export const isOpen = ({ min, max }: Range): boolean => min === undefined && max === undefined;

interface Notation {
  /** `undefined` for what is no value. */
  parse: (text: string) => number | undefined;
  format: (value: number) => string;
}

/** Whole numbers from 0, in plain digits. */
export const wholeNumbers: Notation = {
  parse: (text) => (/^\d{1,15}$/.test(text) ? Number(text) : undefined),
  format: String,
};

/** Seconds as ISO 8601 durations of weeks, days, hours, minutes and seconds: `PT6H`, `P1DT12H`. */
export const durations: Notation = {
  parse: (text) => {
    const parts = parseIsoDuration(text);
    // Years and months are not always equally long.
    if (!parts || parts.years > 0 || parts.months > 0) return undefined;
    const days = parts.weeks * 7 + parts.days;
    const seconds = ((days * 24 + parts.hours) * 60 + parts.minutes) * 60 + parts.seconds;
    return Number.isSafeInteger(seconds) ? seconds : undefined;
  },
  format: (value) => {
    const part = (count: number, unit: string): string => (count === 0 ? '' : `${count}${unit}`);
    const date = part(Math.floor(value / secondsIn.day), 'D');
    const clock =
      part(Math.floor(value / secondsIn.hour) % 24, 'H') +
      part(Math.floor(value / secondsIn.minute) % 60, 'M') +
      part(value % 60, 'S');
    if (date + clock === '') return 'PT0S';
    return `P${date}${clock === '' ? '' : `T${clock}`}`;
  },
};

/** Reads a range; `undefined` for what is none. Ends in the wrong order change places, as the reader must have meant. */
export function parseRange(text: string, { parse }: Notation): Range | undefined {
  const [from = '', to = from, ...more] = text.split('..');
  if (more.length > 0) return undefined;
  const [min, max] = [from, to].map((end) => (end === '' ? undefined : parse(end)));
  if ((from !== '' && min === undefined) || (to !== '' && max === undefined)) return undefined;
  if (min === undefined && max === undefined) return undefined;
  if (min !== undefined && max !== undefined && min > max) return { min: max, max: min };
  return { min, max };
}

/** The one way to write a range; empty for one that is open on both sides. */
export function formatRange({ min, max }: Range, { format }: Notation): string {
  if (min === undefined && max === undefined) return '';
  if (min !== undefined && min === max) return format(min);
  return `${min === undefined ? '' : format(min)}..${max === undefined ? '' : format(max)}`;
}

/** What may be true of a value: its bounds, open where nothing bounds it. */
export interface Bounds {
  min: number | null;
  max: number | null;
}

/**
 * Whether a value may lie in a range: whether any part of what it may be does. A value that is known only within
 * bounds is thus kept in every range it could belong to, and lost from none.
 */
export const mayLieIn = (value: Bounds, range: Range): boolean =>
  (range.min === undefined || value.max === null || value.max >= range.min) &&
  (range.max === undefined || value.min === null || value.min <= range.max);

/** A range with one end set anew, or opened. An end beyond the other moves the other with it; the last choice wins. */
export function withEnd(range: Range, end: 'min' | 'max', value: number | undefined): Range {
  const other = end === 'min' ? 'max' : 'min';
  const kept = range[other];
  if (value === undefined) return kept === undefined ? {} : { [other]: kept };
  if (kept === undefined) return { [end]: value };
  const isCrossed = end === 'min' ? value > kept : value < kept;
  return { [end]: value, [other]: isCrossed ? value : kept };
}
