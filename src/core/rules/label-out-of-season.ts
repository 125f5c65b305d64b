import type { Temporal } from 'temporal-polyfill';
import type { Incident } from '../incident/incident.ts';
import { formatOffset, isInForce, offsetsOn } from '../inexact/zone-offsets.ts';
import type { Clock } from '../inexact/zone-mentions.ts';
import type { Found, OwnCheck } from './rule.ts';
import { saidZoneOutOfSeason } from './said-zone-out-of-season.ts';
import { daysOf, otherZones, ownMentions, printedMentions, type DatedMention } from './zone-texts.ts';

/** The instant that the clocks of a zone showed a time of day, in UTC to the minute. */
const instantOf = (day: Temporal.PlainDate, { hour, minute }: Clock, zone: string): string => {
  const local = day.toPlainDateTime({ hour, minute }).toZonedDateTime(zone);
  return local.toInstant().toString({ smallestUnit: 'minute' });
};

function findingOf(mention: DatedMention, incident: Incident): Found[] {
  const { meaning, label, clock, text, at, isColumn } = mention;
  const { zone, other } = meaning;
  const days = daysOf(mention, incident);
  const [day] = days;
  if (!day || !other) return [];
  const elsewhere = otherZones(mention, incident);
  if (days.some((possible) => isInForce(meaning, possible, elsewhere))) return [];
  const offset = formatOffset(offsetsOn(day, zone)[0] ?? 0);
  return [
    {
      ...at,
      message: `${isColumn ? `"${label}" above "${text.slice(0, -label.length - 1)}"` : `"${text}"`}: on ${day.toString()} the clocks of ${zone} were not on ${label} but on ${other} (${offset}).`,
      allowed: `the label of that day, where the clock is right: then it was ${instantOf(day, clock, zone)}; where others printed it so, their words in quotation marks, or a claim with status mistaken`,
      write: isColumn ? other : `${text.replace(label, other)}${text.includes('(') ? ')' : ''}`,
    },
  ];
}

/** The heading of a column is wrong once, however many rows it has. */
function oncePerPlace(faults: readonly Found[]): Found[] {
  const seen = new Set<string>();
  return faults.filter((found) => {
    if ('path' in found) return true;
    const key = JSON.stringify([found.line, found.column]);
    return !seen.has(key) && seen.add(key);
  });
}

export const labelOutOfSeason: OwnCheck = (incident) => [
  ...saidZoneOutOfSeason(incident),
  ...oncePerPlace(ownMentions(incident).flatMap((mention) => findingOf(mention, incident))),
  // Other words of others may say what they like; those that the record confirms are taken for right.
  ...printedMentions(incident)
    .filter(({ claim }) => incident.claims[claim]?.status === 'confirmed')
    .flatMap((mention) => findingOf(mention, incident)),
];
