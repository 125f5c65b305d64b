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

const half = String.raw`[aApP]\.?\s?[mM](?:\.|(?![\p{L}]))`;
const clockPattern = [
  String.raw`(?<hour>\d{1,2})[:.](?<minute>\d{2})(?:[:.]\d{2})?\s*(?<half>${half})?`,
  String.raw`(?<hourOnly>\d{1,2})\s*(?<halfOnly>${half})`,
  String.raw`(?<four>\d{4})\s*(?<fourUnit>h|hrs|hours|${half})?`,
  String.raw`(?<word>noon|midnight)`,
].join('|');

const mention = new RegExp(
  String.raw`(?<![\p{L}\d:.,/+-])(?:${clockPattern})\s*(?:noon\s*|local\stime,?\s*)?[([]?\s*(?<label>${labelPattern})`,
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

/** The zone that the heading of a column names, and the first clock time of a cell below it. */
export function findColumnMention(heading: string, cell: string): ZoneMention | undefined {
  const [label] = bareLabel.exec(heading) ?? [];
  const found = bareClock.exec(cell);
  const meaning = label === undefined ? undefined : zoneLabelOf(label);
  const clock = found ? clockOf(found.groups ?? {}) : undefined;
  if (label === undefined || !found || !meaning || !clock) return undefined;
  return { text: `${found[0].trim()} ${label}`, index: found.index, clock, label, meaning };
}
