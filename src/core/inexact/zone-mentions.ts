import { labelPattern, zoneLabelOf, type ZoneLabel } from './zone-labels.ts';

/** A time of day, or what a text says of one. */
export interface Clock {
  hour: number;
  minute: number;
}

/** A clock time with its zone as a text names it, such as "11:40 am EST". */
export interface ZoneMention {
  /** The words as they stand. */
  text: string;
  index: number;
  clock: Clock;
  /** The label as it stands, and what it means. */
  label: string;
  meaning: ZoneLabel;
}

// Never more than two spaces: patterns that take any number of them can be made to run for minutes.
const half = String.raw`[aApP]\.?\s?[mM](?:\.|(?![\p{L}]))`;
const clockPattern = [
  String.raw`(?<hour>\d{1,2})[:.](?<minute>\d{2})(?:[:.]\d{2})?\s{0,2}(?<half>${half})?`,
  String.raw`(?<hourOnly>\d{1,2})\s{0,2}(?<halfOnly>${half})`,
  String.raw`(?<four>\d{4})\s{0,2}(?<fourUnit>h|hrs|hours|${half})?`,
  String.raw`(?:12\s{1,2})?(?<word>noon|midnight)`,
].join('|');

const mention = new RegExp(
  String.raw`(?<![\p{L}\d:.,/+-])(?:${clockPattern})\s{0,2}(?:noon\s{0,2}|local\stime,?\s{0,2})?[([]?\s{0,2}(?<label>${labelPattern})`,
  'gu',
);
const bareLabel = new RegExp(String.raw`(?<![\p{L}\d])${labelPattern}`, 'u');
const bareClock = new RegExp(String.raw`(?<![\p{L}\d:.,/+-])(?:${clockPattern})(?![\p{L}\d:])`, 'u');

const yearLike = /^(?:19|20)\d\d$/;

/** The clock of a match, on 24 hours; `undefined` where the digits are no time of day, or rather a year. */
function clockOf(groups: Record<string, string | undefined>): Clock | undefined {
  const { word, four, fourUnit } = groups;
  if (word !== undefined) return { hour: word === 'noon' ? 12 : 0, minute: 0 };
  if (four !== undefined && fourUnit === undefined && yearLike.test(four)) return undefined;
  const hour = Number(groups.hour ?? groups.hourOnly ?? four?.slice(0, 2));
  const minute = Number(groups.minute ?? four?.slice(2) ?? 0);
  const letter = (groups.half ?? groups.halfOnly ?? fourUnit)?.charAt(0).toLowerCase();
  const isTwelve = (letter === 'a' || letter === 'p') && hour >= 1 && hour <= 12;
  const ofDay = isTwelve ? (hour % 12) + (letter === 'p' ? 12 : 0) : hour;
  return ofDay < 24 && minute < 60 ? { hour: ofDay, minute } : undefined;
}

/** All clock times of a text that carry the name of a zone, in their order; UTC and GMT are no zone of a place. */
export function findZoneMentions(text: string): ZoneMention[] {
  return [...text.matchAll(mention)].flatMap((match) => {
    const { label = '', ...groups } = match.groups ?? {};
    const meaning = zoneLabelOf(label);
    const clock = clockOf(groups);
    return meaning && clock ? [{ text: match[0], index: match.index, clock, label, meaning }] : [];
  });
}

/** The zone that the heading of a column names, where it stands in that, and the first clock time of a cell below. */
export function findColumnMention(heading: string, cell: string): ZoneMention | undefined {
  const named = bareLabel.exec(heading);
  const label = named?.[0];
  const found = bareClock.exec(cell);
  const meaning = label === undefined ? undefined : zoneLabelOf(label);
  const clock = found ? clockOf(found.groups ?? {}) : undefined;
  if (!named || label === undefined || !found || !meaning || !clock) return undefined;
  return { text: `${found[0].trim()} ${label}`, index: named.index, clock, label, meaning };
}
