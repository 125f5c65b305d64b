import { Temporal } from 'temporal-polyfill';
import { formatOffset, offsetsIn, offsetsOn } from '../inexact/zone-offsets.ts';
import type { Found, OwnCheck } from './rule.ts';
import { writtenTimes, type WrittenTime } from './written-times.ts';

const withOffset =
  /(?<day>\d{4}-\d{2}-\d{2})T(?<clock>\d{2}(?::\d{2})?(?::\d{2})?)(?<offset>[+-]\d{2}:\d{2})/g;

/** Day, clock and offset of a time. */
type Groups = Partial<Record<'day' | 'clock' | 'offset', string>>;

interface WrongOffset {
  day: string;
  offset: string;
  right: string;
  wanted: string;
  note: string;
}

const minutesOf = (offset: string): number =>
  (offset.startsWith('-') ? -1 : 1) * (Number(offset.slice(1, 3)) * 60 + Number(offset.slice(4)));

/** The same instant on the clock of the zone, written as precisely as it was. */
function inZone({ day = '', clock = '', offset = '' }: Groups, zone: string): string {
  const [hour = '', minute = '00', second = '00'] = clock.split(':');
  const local = Temporal.Instant.from(`${day}T${hour}:${minute}:${second}${offset}`).toZonedDateTimeISO(zone);
  // An hour alone may fall on the half of an hour elsewhere.
  const length = clock.length === 2 && local.minute !== 0 ? 5 : clock.length;
  const clockThere = local.toPlainTime().toString({ smallestUnit: 'second' }).slice(0, length);
  return `${local.toPlainDate().toString()}T${clockThere}${local.offset}`;
}

function faultIn(groups: Groups, zone: string): WrongOffset | undefined {
  const { day = '', clock = '', offset = '' } = groups;
  const date = Temporal.PlainDate.from(day);
  const there = offsetsOn(date, zone);
  if (there.includes(minutesOf(offset))) return undefined;
  const right = there.map(formatOffset).join(' or ');
  const isOtherSeason = offsetsIn(date.year, zone).includes(minutesOf(offset));
  return {
    day,
    offset,
    right,
    wanted: isOtherSeason ? `${day}T${clock}${formatOffset(there[0] ?? 0)}` : inZone(groups, zone),
    note: isOtherSeason ? 'if the clock is right and only the offset is wrong' : 'the same instant',
  };
}

function faults({ text, at }: WrittenTime, zone: string): Found[] {
  const found: WrongOffset[] = [];
  const fixed = text.replace(withOffset, (whole, ...rest: unknown[]) => {
    const fault = faultIn(rest.at(-1) as Groups, zone);
    if (!fault) return whole;
    found.push(fault);
    return fault.wanted;
  });
  const [first] = found;
  if (!first) return [];
  return [
    {
      ...at,
      message: `"${text}" has the offset ${first.offset}, which ${zone} did not have on ${first.day}.`,
      allowed: `${first.right}, valid on that day; or the instant in UTC, with "Z"`,
      write: `${fixed} (${first.note})`,
    },
  ];
}

export const offsetNotInZone: OwnCheck = (incident) => {
  const { zone } = incident.file.frontMatter;
  return zone === undefined ? [] : writtenTimes(incident).flatMap((time) => faults(time, zone));
};
