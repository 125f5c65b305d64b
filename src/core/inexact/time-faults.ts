import { Temporal } from 'temporal-polyfill';
import { timePattern } from '../../../schemas/patterns.ts';
import type { Fault } from '../problem.ts';
import { readDate } from './written-dates.ts';
import { readingOf, readOtherTime, type Reading } from './other-times.ts';

export const timeForms =
  'date, "T", time and zone, for example 2021-10-04T15:39Z or 2021-10-04T11:39-04:00; or only a date, month or year; ' +
  'then "~" for about, "+" for at or after, "-" for at or before; or A..B for somewhere between';
export const windowForms =
  'a time, or two times with "/" between them, for example 2021-10-04T15:39Z/2021-10-04T22:45Z';

export const dayForm = 'year, month and day, for example 2021-10-04';

const letters = /\d ?([A-Z]{2,5})[~+-]?$/;

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

/** The same for several times between separators, of which some may have the right form already. */
function readOtherForms(text: string, between: '..' | '/'): Reading | undefined {
  const parts = text
    .split(between)
    .map((part) => (between === '/' && part.includes('..') ? readOtherForms(part, '..') : readPart(part)));
  if (parts.length === 1) return parts[0];
  if (parts.length > 2 || !parts.every((part) => part?.isClear === true)) return undefined;
  return {
    isClear: true,
    write: parts.map(({ write }) => write).join(between),
    isSame: parts.every(({ isSame }) => isSame),
  };
}

const readPart = (part: string): Reading | undefined =>
  timePattern.test(part) ? { isClear: true, write: part, isSame: true } : readingOf(part);

const fixedOf = (text: string, { write, isSame }: Extract<Reading, { isClear: true }>): Partial<Fault> => ({
  write,
  replaces: isSame && write !== text ? text : undefined,
});

/** What is wrong with a date and a clock time that no zone follows; `undefined` for any other text. */
function explainZoneless(text: string): Fault | undefined {
  const time = readOtherTime(text);
  const [day, another] = time?.days ?? [];
  if (!time || day === undefined || time.clock === undefined || time.zone !== undefined) return undefined;
  return {
    message: `"${text}" has no time zone, so it could be any of 26 hours.`,
    allowed: timeForms,
    write: another === undefined ? candidates(`${day}T${time.clock}`, time.mark) : undefined,
  };
}

/** Says what is wrong with a text that has not the form of a time, and what it probably was meant to be. */
export function explainTime(text: string): Fault {
  const zoneless = explainZoneless(text);
  if (zoneless) return zoneless;
  const other = readOtherForms(text, '..');
  if (other?.isClear)
    return {
      message: `"${text}" is a clear time in another form.`,
      allowed: timeForms,
      ...fixedOf(text, other),
    };
  if (other) return { message: `"${text}" ${other.why}.`, allowed: timeForms, write: other.write };
  const abbreviated = readOtherTime(text)?.clock === undefined ? undefined : letters.exec(text);
  if (abbreviated)
    return {
      message: `"${text}" names its zone by the letters "${abbreviated[1] ?? ''}", which mean different offsets in different places and seasons.`,
      allowed: timeForms,
    };
  if (text.includes('/'))
    return { message: `"${text}" is a window; this field holds one time.`, allowed: timeForms };
  return { message: `"${text}" is not a time.`, allowed: timeForms };
}

/**
 * Says what is wrong with a text that has not the form of a day.
 *
 * @param isStart whether the field is the day of an incident, whose clock times stand in `times`.
 */
export function explainDay(text: string, isStart: boolean): Fault {
  const time = readOtherTime(text.replace(/^(\d{4}-\d{2}-\d{2}T\d{2})(?=Z|[+-])/, '$1:00'));
  const day = time?.days.length === 1 ? time.days[0] : undefined;
  if (time?.clock === undefined)
    return day !== undefined && time?.mark === ''
      ? { message: `"${text}" is a clear day in another form.`, allowed: dayForm, write: day, replaces: text }
      : {
          message: `"${text}" ${readDate(text)?.days.length === 0 ? 'does not exist in the calendar' : 'is not a day'}.`,
          allowed: dayForm,
          write: time && time.days.length > 1 ? `${time.days.join(' or ')}, whichever was meant` : day,
        };
  if (!isStart || day === undefined)
    return { message: `"${text}" is a day and a clock time.`, allowed: dayForm, write: day };
  const reading = timePattern.test(text) ? undefined : readingOf(text);
  const at = timePattern.test(text) ? text : reading?.isClear ? reading.write : undefined;
  return {
    message: `"${text}" is a day and a clock time, and a clock time belongs to "times": "started" for when the first user was hit, "declared" where it comes from a status page.`,
    allowed: dayForm,
    write: `date: ${day}\ntimes: { started: ${at ?? `${day}T${time.clock}…`} }${at === undefined ? ' (and the zone for "…": Z for UTC, or an offset such as +01:00)' : ''}`,
  };
}

/** The same for a field that holds a window: the fault is that of the first end that is no time. */
export function explainWindow(text: string): Fault {
  const ends = text.split('/');
  const wrong = ends.find((end) => !timePattern.test(end));
  if (ends.length !== 2 || wrong === undefined) {
    if (ends.length === 1 || readOtherTime(text)) return { ...explainTime(text), allowed: windowForms };
    return { message: `"${text}" has more than two ends.`, allowed: windowForms };
  }
  const fault = explainTime(wrong);
  const whole = fault.replaces === undefined ? undefined : readOtherForms(text, '/');
  if (whole?.isClear) return { ...fault, allowed: windowForms, ...fixedOf(text, whole) };
  return { ...fault, allowed: windowForms, replaces: undefined };
}
