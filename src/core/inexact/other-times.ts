import { Temporal } from 'temporal-polyfill';
import { readDate } from './written-dates.ts';
import { zoneLabelOf, type ZoneLabel } from './zone-labels.ts';
import { formatOffset, isInForce, meantOffset, offsetsOn } from './zone-offsets.ts';

/** A date, and a clock time with or without a zone, as a text has them in a form that is not ours. */
interface OtherTime {
  days: string[];
  /** As `08:10`, `08:10:05` or, where a text gives the hour alone, `08`; parts of a second are left out. */
  clock: string | undefined;
  /** As written. */
  zone: string | undefined;
  /** `~`, `+`, `-` or nothing. */
  mark: string;
}

/** The one time that a text means; else why it is not clear, with the times that it may mean. */
export type Reading =
  | { isClear: true; write: string; isSame: boolean }
  | { isClear: false; why: string; write: string | undefined };

const offsetForm = String.raw`(?:UTC|GMT)? ?[+-]\d{1,2}(?::?\d{2})?`;
const zoneForm = String.raw`${offsetForm}|[A-Za-z]{1,5}|[A-Z][A-Za-z]+(?:\/[A-Z][A-Za-z_-]+){1,2}|[A-Z][a-z]+ (?:[A-Z][a-z]+ ){0,2}Time`;
const clockForm = new RegExp(
  String.raw`^(?:T|,? at |[T, ] {0,4})(?<hour>\d{1,2})(?::(?<minute>\d{2})(?::(?<second>\d{2})(?:[.,]\d{1,9})?)?)?` +
    String.raw`(?: ?(?<half>[ap])\.?m\.?(?![a-z]))?(?: ?[([]?(?<zone>${zoneForm})[)\]]?)?(?<mark>[~+-]?)$`,
  'i',
);

const padded = (part: string | number): string => String(part).padStart(2, '0');

/** The hour on 24 hours; `undefined` where a clock of twelve hours has none such. */
function hourOf(hour: string, half: string | undefined): string | undefined {
  if (half === undefined) return padded(hour);
  const ofTwelve = Number(hour);
  if (ofTwelve < 1 || ofTwelve > 12) return undefined;
  return padded((ofTwelve % 12) + (half.toLowerCase() === 'p' ? 12 : 0));
}

/** Takes a text apart that begins with a date in any clear form; `undefined` for any other. */
export function readOtherTime(text: string): OtherTime | undefined {
  const date = readDate(text);
  if (!date || date.days.length === 0) return undefined;
  const { days, rest } = date;
  if (/^[~+-]?$/.test(rest)) return { days, clock: undefined, zone: undefined, mark: rest };
  const { hour = '', minute, second, half, zone, mark = '' } = clockForm.exec(rest)?.groups ?? {};
  const ofDay = hourOf(hour, half);
  if (hour === '' || ofDay === undefined || (minute === undefined && half === undefined)) return undefined;
  const clock = [ofDay, ...(minute === undefined ? [] : [minute]), ...(second === undefined ? [] : [second])];
  return { days, clock: clock.join(':'), zone, mark };
}

function toLocal(day: string, clock: string): Temporal.PlainDateTime | undefined {
  try {
    return Temporal.PlainDateTime.from(`${day}T${clock}${clock.length === 2 ? ':00' : ''}`, {
      overflow: 'reject',
    });
  } catch {
    return undefined;
  }
}

/** The offsets in minutes with which the clocks of a zone showed a local time: two where they were put back, or none. */
function offsetsAt(local: Temporal.PlainDateTime, zone: string): number[] {
  const around = (['earlier', 'later'] as const).map((disambiguation) =>
    local.toZonedDateTime(zone, { disambiguation }),
  );
  const shown = around.filter((time) => time.toPlainDateTime().equals(local));
  return [...new Set(shown.map(({ offsetNanoseconds }) => offsetNanoseconds / 60e9))];
}

const london = 'Europe/London';

/** A time whose zone is an offset, or UTC by one of its names; GMT is also what many write for the time of London. */
function withOffset(day: string, clock: string, zone: string): Reading | undefined {
  const [, sign, hours = '', minutes = '00'] = /([+-])(\d{1,2}):?(\d{2})?$/.exec(zone) ?? [];
  const offset = sign === undefined ? 'Z' : `${sign}${padded(hours)}:${minutes}`;
  const write = `${day}T${clock}${offset}`;
  try {
    Temporal.Instant.from(write.replace(/T(\d{2})(?!:)/, 'T$1:00'));
  } catch {
    return undefined;
  }
  const isLondons = /^gmt$/i.test(zone) && !offsetsOn(Temporal.PlainDate.from(day), london).includes(0);
  return { isClear: true, write, isSame: !isLondons };
}

const inWords = (zone: string): string => zone.replace(/^.*\//, '').replaceAll('_', ' ');

/** A time whose zone is named: its offset is that of the zone on the day. */
function withLabel(day: string, clock: string, label: string, meaning: ZoneLabel): Reading | undefined {
  const local = toLocal(day, clock);
  if (!local) return undefined;
  const { zone, season, elsewhere = {} } = meaning;
  const write = (minutes: number): string => `${day}T${clock}${formatOffset(minutes)}`;
  const place = inWords(zone);
  const shown = offsetsAt(local, zone);
  const meant = meantOffset(meaning, local.year);
  if (season && !isInForce(meaning, local.toPlainDate(), []))
    return {
      isClear: false,
      why: `names its zone by the letters "${label}", and on that day the clocks of ${place} were on ${meaning.other ?? 'other time'}`,
      write: [
        ...shown.map((minutes) => `${write(minutes)} (if the clock is right)`),
        ...(meant === undefined ? [] : [`${write(meant)} (if ${label} is right)`]),
      ].join(', '),
    };
  const offsets = season && meant !== undefined ? shown.filter((offset) => offset === meant) : shown;
  const [offset, another] = offsets;
  if (offset === undefined)
    return {
      isClear: false,
      why: `is no time that clocks of ${place} showed: they were put forward over it`,
      write: undefined,
    };
  if (another !== undefined)
    return {
      isClear: false,
      why: `is a time that clocks of ${place} showed twice: they were put back`,
      write: offsets.map(write).join(', '),
    };
  const others = Object.keys(elsewhere).flatMap((other) => {
    const [there] = offsetsAt(local, other);
    return there === undefined || there === offset ? [] : [`${write(there)} (${inWords(other)})`];
  });
  if (others.length === 0) return { isClear: true, write: write(offset), isSame: true };
  return {
    isClear: false,
    why: `names its zone by the letters "${label}", which mean different offsets in different places and seasons`,
    write: [`${write(offset)} (${place})`, ...others].join(', '),
  };
}

const isOffset = new RegExp(`^(?:z|utc|gmt|${offsetForm})$`, 'i');

/** The time on one day; `undefined` where it has no zone, an unknown one, or there is no such time. */
function readOn(day: string, { clock, zone }: OtherTime): Reading | undefined {
  if (clock === undefined) return { isClear: true, write: day, isSame: true };
  if (zone === undefined || !toLocal(day, clock)) return undefined;
  if (isOffset.test(zone)) return withOffset(day, clock, zone);
  const meaning = zoneLabelOf(zone);
  return meaning && withLabel(day, clock, zone, meaning);
}

/** What a text with a date, and a clock time with its zone, means; `undefined` for any other text. */
export function readingOf(text: string): Reading | undefined {
  const time = readOtherTime(text);
  if (!time) return undefined;
  const readings = time.days.map((day) => readOn(day, time)).filter((reading) => reading !== undefined);
  const [reading, another] = readings;
  if (!reading || readings.length < time.days.length) return undefined;
  if (another)
    return {
      isClear: false,
      why: 'could have its day first or its month first',
      write: [...new Set(readings.flatMap(({ write }) => write ?? []))]
        .map((write) => write + time.mark)
        .join(', '),
    };
  return reading.isClear ? { ...reading, write: reading.write + time.mark } : reading;
}
