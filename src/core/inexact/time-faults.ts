import { Temporal } from 'temporal-polyfill';
import { timePattern } from '../../../schemas/patterns.ts';
import type { Fault } from '../problem.ts';

export const timeForms =
  'date, "T", time and zone, for example 2021-10-04T15:39Z or 2021-10-04T11:39-04:00; or only a date, month or year; ' +
  'then "~" for about, "+" for at or after, "-" for at or before; or A..B for somewhere between';
export const windowForms =
  'a time, or two times with "/" between them, for example 2021-10-04T15:39Z/2021-10-04T22:45Z';

export const dayForm = 'year, month and day, for example 2021-10-04';

const day = String.raw`(\d{4}-\d{2}-\d{2})`;
const clock = String.raw`(\d{1,2}):(\d{2})(:\d{2})?`;
const zoneless = new RegExp(`^${day}[T ]+${clock}([~+-]?)$`);
const spaced = new RegExp(`^${day}[T ]+${clock} ?(Z|UTC|GMT|[+-]\\d{2}:?\\d{2})([~+-]?)$`, 'i');
const named = new RegExp(`^${day}[T ]+${clock} ?([A-Z]{2,5})([~+-]?)$`);

/** Zones whose local times the press prints most; the instants are those of the day in question. */
const likelyZones = [
  ['New York', 'America/New_York'],
  ['London', 'Europe/London'],
  ['San Francisco', 'America/Los_Angeles'],
] as const;

/** The instants that a local time may mean, or `undefined` when no clock ever shows it. */
function candidates(local: string, mark: string): string | undefined {
  let time: Temporal.PlainDateTime;
  try {
    time = Temporal.PlainDateTime.from(local, { overflow: 'reject' });
  } catch {
    return undefined;
  }
  const inZones = likelyZones.map(
    ([place, zone]) => `${local}${time.toZonedDateTime(zone).offset}${mark} (${place})`,
  );
  return [`${local}Z${mark} (UTC)`, ...inZones].join(', ');
}

const padded = (hour: string): string => hour.padStart(2, '0');

interface OtherForm {
  write: string;
  /** Not for GMT, which many write in summer for the time of London. */
  isSame: boolean;
}

/** The one instant that a text with date, time and offset names in another form; `undefined` where it names none. */
function readOtherForm(text: string): OtherForm | undefined {
  const [whole, date = '', hour = '', minute = '', second = '', zone = '', mark = ''] =
    spaced.exec(text) ?? [];
  if (whole === undefined) return undefined;
  const offset = /^[+-]/.test(zone) ? zone.replace(/^(.\d{2}):?(\d{2})$/, '$1:$2') : 'Z';
  const write = `${date}T${padded(hour)}:${minute}${second}${offset}`;
  try {
    Temporal.Instant.from(write);
  } catch {
    return undefined;
  }
  return { write: `${write}${mark}`, isSame: !/gmt/i.test(zone) };
}

/** The same for several times between separators, of which some may have the right form already. */
function readOtherForms(text: string, between: '..' | '/'): OtherForm | undefined {
  const parts = text
    .split(between)
    .map((part) =>
      timePattern.test(part)
        ? { write: part, isSame: true }
        : between === '/' && part.includes('..')
          ? readOtherForms(part, '..')
          : readOtherForm(part),
    );
  if (parts.length > 2 || !parts.every((part) => part !== undefined)) return undefined;
  return {
    write: parts.map(({ write }) => write).join(between),
    isSame: parts.every(({ isSame }) => isSame),
  };
}

/** Says what is wrong with a text that has not the form of a time, and what it probably was meant to be. */
export function explainTime(text: string): Fault {
  const bare = zoneless.exec(text);
  if (bare) {
    const [, date, hour = '', minute, second = '', mark = ''] = bare;
    const local = `${date ?? ''}T${padded(hour)}:${minute ?? ''}${second}`;
    const write = candidates(local, mark);
    return {
      message: `"${text}" has no time zone, so it could be any of 26 hours.`,
      allowed: timeForms,
      write,
    };
  }
  const other = readOtherForms(text, '..');
  if (other && timePattern.test(other.write))
    return {
      message: `"${text}" is a clear time in another form.`,
      allowed: timeForms,
      write: other.write,
      replaces: other.isSame ? text : undefined,
    };
  const abbreviated = named.exec(text);
  if (abbreviated)
    return {
      message: `"${text}" names its zone by the letters "${abbreviated[5] ?? ''}", which mean different offsets in different places and seasons.`,
      allowed: timeForms,
    };
  if (text.includes('/'))
    return { message: `"${text}" is a window; this field holds one time.`, allowed: timeForms };
  return { message: `"${text}" is not a time.`, allowed: timeForms };
}

/** The same for a field that holds a window: the fault is that of the first end that is no time. */
export function explainWindow(text: string): Fault {
  const ends = text.split('/');
  const wrong = ends.find((end) => !timePattern.test(end));
  if (ends.length !== 2 || wrong === undefined)
    return {
      message: ends.length > 2 ? `"${text}" has more than two ends.` : explainTime(text).message,
      allowed: windowForms,
    };
  const fault = explainTime(wrong);
  const whole = fault.replaces === undefined ? undefined : readOtherForms(text, '/');
  if (whole)
    return {
      ...fault,
      allowed: windowForms,
      write: whole.write,
      replaces: whole.isSame ? text : undefined,
    };
  return { ...fault, allowed: windowForms, replaces: undefined };
}
