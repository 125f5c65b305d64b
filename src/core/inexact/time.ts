import { Temporal } from 'temporal-polyfill';
import type { RecordedTime, WindowOrAbsent } from '../../../schemas/record.ts';
import { dayPattern, timePattern, windowPattern } from '../../../schemas/patterns.ts';
import { millisecondsIn } from './duration-units.ts';
import { earliestOf, latestOf, toBound, toInstant } from './instants.ts';
import { dayForm, explainDay, explainTime, explainWindow, timeForms, windowForms } from './time-faults.ts';
import { timePrecisions, type TimePrecision } from './time-precisions.ts';
import { faulty, parsed, splitWritten, type Parsed, type Qualifier } from './written.ts';

/** A window from one inexact time to another; a single time is the window of its own width. */
export type RecordedWindow = Extract<WindowOrAbsent, { known: true }>;

/** In milliseconds since 1970-01-01T00:00Z; the bounds may be infinite. */
interface Interval {
  earliest: number;
  latest: number;
  written: number[];
  precision: TimePrecision;
}

/** The electric telegraph is the oldest service that could fail; no record tells of another century. */
const [firstYear, lastYear] = [1830, 2099];
const isSaneYear = (year: number): boolean => year >= firstYear && year <= lastYear;
const saneYears = `a year from ${String(firstYear)} to ${String(lastYear)}`;

const unitOf = (text: string): TimePrecision => {
  const clock = /T(\d{2})(:\d{2})?(:\d{2})?/.exec(text);
  if (clock) return clock[3] ? 'second' : clock[2] ? 'minute' : 'hour';
  return text.length === 4 ? 'year' : text.length === 7 ? 'month' : 'day';
};

const coarser = (a: TimePrecision, b: TimePrecision): TimePrecision =>
  timePrecisions.indexOf(a) > timePrecisions.indexOf(b) ? a : b;

/** The first instant and the one after the last of the written unit, on the calendar of its own zone. */
function intervalOf(text: string, zone: string): Interval {
  const precision = unitOf(text);
  if (precision === 'second' || precision === 'minute' || precision === 'hour') {
    const withMinutes = precision === 'hour' ? text.replace(/T(\d{2})/, 'T$1:00') : text;
    const start = Temporal.Instant.from(withMinutes).epochMilliseconds;
    return { earliest: start, latest: start + millisecondsIn[precision], written: [start], precision };
  }
  const first = Temporal.PlainDate.from(`${text}${'-01'.repeat({ day: 0, month: 1, year: 2 }[precision])}`);
  const next = first.add({ [`${precision}s`]: 1 });
  const midnight = (day: Temporal.PlainDate): number => day.toZonedDateTime(zone).epochMilliseconds;
  return { earliest: midnight(first), latest: midnight(next), written: [midnight(first)], precision };
}

/** How far "~" widens a time to the minute or second, either way. */
const aboutClock = 15 * millisecondsIn.minute;

/** The instant some units of the precision away, on the calendar of the zone: a day there may have 23 or 25 hours. */
function shifted(instant: number, precision: TimePrecision, units: number, zone: string): number {
  if (precision === 'second' || precision === 'minute') return instant + units * aboutClock;
  if (precision === 'hour') return instant + units * millisecondsIn.hour;
  const at = Temporal.Instant.fromEpochMilliseconds(instant).toZonedDateTimeISO(zone);
  return at.add({ [`${precision}s`]: units }).epochMilliseconds;
}

/** Throws RangeError where a part has the right form but names no real time, such as 2021-02-30. */
function intervalOfParts(parts: [string] | [string, string], qualifier: Qualifier, zone: string): Interval {
  const first = intervalOf(parts[0], zone);
  const { precision } = first;
  switch (qualifier) {
    case 'exact':
      return first;
    case 'about':
      return {
        ...first,
        earliest: shifted(first.earliest, precision, -1, zone),
        latest: shifted(first.latest, precision, 1, zone),
      };
    case 'at-least':
      return { ...first, latest: Infinity };
    case 'at-most':
      return { ...first, earliest: -Infinity };
    case 'between': {
      const second = intervalOf(parts[1] ?? parts[0], zone);
      return {
        earliest: first.earliest,
        latest: second.latest,
        written: [...first.written, ...second.written],
        precision: coarser(precision, second.precision),
      };
    }
  }
}

/**
 * Reads one inexact time: somewhere in the half-open interval from `earliest` to `latest`.
 *
 * - The smallest unit written is the precision: `2021-10-04T15:39Z` is the minute that begins then.
 * - `X~` widens by 15 minutes either way for seconds and minutes, else by one unit of its precision.
 * - `X+` and `X-` have no bound on one side.
 *
 * @param zone IANA zone in which days, months and years without a clock time begin; UTC when left out.
 * @example parseTime('2021-10-04T22:45Z..2021-10-04T22:50Z')
 */
export function parseTime(text: string, zone = 'UTC'): Parsed<RecordedTime> {
  const key = `${zone} ${text}`;
  const known = lately.get(key);
  const time = known ?? readTime(text, zone);
  if (!known) {
    if (lately.size === maxLately) lately.clear();
    lately.set(key, time);
  }
  return time.ok ? parsed({ ...time.value, written: [...time.value.written] }) : time;
}

/** A record states the same few times in many places, and calendars are slow. */
const lately = new Map<string, Parsed<RecordedTime>>();
const maxLately = 1000;

function readTime(text: string, zone: string): Parsed<RecordedTime> {
  if (!timePattern.test(text)) return { ok: false, fault: explainTime(text) };
  const { parts, qualifier } = splitWritten(text);
  const absurd = parts.find((part) => !isSaneYear(Number(part.slice(0, 4))));
  if (absurd !== undefined) return faulty(`"${absurd}" lies in the year ${absurd.slice(0, 4)}.`, saneYears);
  try {
    const { earliest, latest, written, precision } = intervalOfParts(parts, qualifier, zone);
    if (earliest >= latest)
      return faulty(
        `"${text}" runs backwards: the first time is later than the second.`,
        timeForms,
        reversed(parts),
      );
    return parsed({
      known: true,
      text,
      written: written.map(toInstant),
      qualifier,
      precision,
      earliest: toBound(earliest),
      latest: toBound(latest),
    });
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return faulty(
      `"${text}" is in the right format, but does not exist: a day, hour or minute is out of range.`,
      timeForms,
    );
  }
}

const reversed = (parts: [string] | [string, string]): string => `${parts[1] ?? ''}..${parts[0]}`;

/** Reads a calendar day such as `2021-10-04`. Errors as for `parseTime`. */
export function parseDay(text: string): Parsed<string> {
  if (!dayPattern.test(text)) return { ok: false, fault: explainDay(text, false) };
  if (!isSaneYear(Number(text.slice(0, 4))))
    return faulty(`"${text}" lies in the year ${text.slice(0, 4)}.`, saneYears);
  return parseTime(text).ok ? parsed(text) : faulty(`"${text}" does not exist in the calendar.`, dayForm);
}

/** Reads `A/B`, or a single time as the window of its own width. Errors as for `parseTime`. */
export function parseWindow(text: string, zone = 'UTC'): Parsed<RecordedWindow> {
  if (!windowPattern.test(text)) return { ok: false, fault: explainWindow(text) };
  const [fromText = text, toText = fromText] = text.split('/');
  const from = parseTime(fromText, zone);
  if (!from.ok) return from;
  const to = parseTime(toText, zone);
  if (!to.ok) return to;
  if (earliestOf(from.value) >= latestOf(to.value))
    return faulty(`The window "${text}" ends before it begins.`, windowForms, `${toText}/${fromText}`);
  return parsed({ known: true, text, from: from.value, to: to.value });
}
