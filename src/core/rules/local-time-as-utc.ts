import { Temporal } from 'temporal-polyfill';
import type { Incident } from '../incident/incident.ts';
import { formatOffset, offsetsIn, offsetsOn } from '../inexact/zone-offsets.ts';
import { millisecondsIn } from '../inexact/duration-units.ts';
import { earliestOf, latestOf } from '../inexact/instants.ts';
import { parseTime } from '../inexact/time.ts';
import type { Found, OwnCheck } from './rule.ts';
import { bodyTimes, momentTimes, type WrittenTime } from './written-times.ts';
import { otherZones, ownMentions, printedMentions, type DatedMention } from './zone-texts.ts';

const twoDigits = (value: number): string => String(value).padStart(2, '0');
const clockText = ({ clock: { hour, minute } }: DatedMention): string =>
  `${twoDigits(hour)}:${twoDigits(minute)}`;

/** The instants at which a clock of the zone may have shown the time, by any offset it had in that year. */
function readings(day: Temporal.PlainDate, { clock }: DatedMention, zone: string): number[] {
  const asUtc = day.toPlainDateTime(clock).toZonedDateTime('UTC').epochMilliseconds;
  return offsetsIn(day.year, zone).map((offset) => asUtc - offset * millisecondsIn.minute);
}

/** Whether a written time holds one of the readings of the mention, on its day or the ones beside it. */
function agrees({ text }: WrittenTime, mention: DatedMention, incident: Incident): boolean {
  const parsed = parseTime(text);
  if (!parsed.ok) return false;
  const [earliest, latest] = [earliestOf(parsed.value), latestOf(parsed.value)];
  if (!Number.isFinite(earliest + latest)) return false;
  const day = Temporal.Instant.fromEpochMilliseconds(earliest).toZonedDateTimeISO('UTC').toPlainDate();
  return [mention.meaning.zone, ...otherZones(mention, incident)].some((zone) =>
    [-1, 0, 1].some((days) =>
      readings(day.add({ days }), mention, zone).some((instant) => earliest <= instant && instant < latest),
    ),
  );
}

const inUtc = /(\d{4}-\d{2}-\d{2})T(\d{2}:\d{2})(:\d{2})?Z/g;

/** What a written time says in UTC with the clock of the mention; `undefined` when it says no such thing. */
const foundAsUtc = (mention: DatedMention, { text }: WrittenTime): RegExpExecArray | undefined =>
  [...text.matchAll(inUtc)].find(([, , clock]) => clock === clockText(mention));

function findingOf(mention: DatedMention, time: WrittenTime): Found[] {
  const found = foundAsUtc(mention, time);
  if (!found) return [];
  const [text, date = '', clock = '', seconds = ''] = found;
  const day = Temporal.PlainDate.from(date);
  const { zone } = mention.meaning;
  const [offset = 0] = offsetsOn(day, zone);
  // In a winter of London local time is UTC.
  if (offset === 0) return [];
  const instant = day.toPlainDateTime(mention.clock).toZonedDateTime(zone).toInstant();
  return [
    {
      ...time.at,
      message: `"${time.text}" has the clock of "${mention.text}" in this record, but as UTC; by the clocks of ${zone} that was ${instant.toString({ smallestUnit: 'minute' })}.`,
      allowed:
        'the instant, in UTC or with the offset of the place; where the likeness is chance, an exception',
      write: time.text.replace(text, `${date}T${clock}${seconds}${formatOffset(offset)}`),
    },
  ];
}

/** One finding a time: several mentions of one clock say the same. */
function inRecord(incident: Incident): Found[] {
  const mentions = ownMentions(incident);
  if (mentions.length === 0) return [];
  const times = [...momentTimes(incident), ...bodyTimes(incident)];
  const wrong = mentions.filter(
    (mention) =>
      times.some((time) => foundAsUtc(mention, time)) &&
      !times.some((time) => agrees(time, mention, incident)),
  );
  return times.flatMap((time) => wrong.flatMap((mention) => findingOf(mention, time)).slice(0, 1));
}

const inClaims = (incident: Incident): Found[] =>
  printedMentions(incident).flatMap((mention) => {
    const at = { path: ['claims', mention.claim, 'value'] };
    const values = (incident.claims[mention.claim]?.values ?? []).map((text) => ({ text, at }));
    return values.some((value) => agrees(value, mention, incident))
      ? []
      : values.flatMap((value) => findingOf(mention, value));
  });

export const localTimeAsUtc: OwnCheck = (incident) => [...inRecord(incident), ...inClaims(incident)];
