import * as z from 'zod';

/**
 * The written forms of values in content files. Every scalar reaches a schema as the text the contributor
 * wrote; the patterns here say which texts have the right form, and `src/lib/inexact/` gives them a meaning.
 *
 * A pattern's message is the name of the written form: the reader of problems looks the explanation up by it.
 */
export const writtenForms = [
  'time',
  'window',
  'day',
  'duration',
  'quantity',
  'count',
  'id',
  'address',
  'zone',
] as const;
export type WrittenForm = (typeof writtenForms)[number];

const clock = String.raw`T\d{2}(?::\d{2}(?::\d{2})?)?(?:Z|[+-]\d{2}:\d{2})`;
const moment = String.raw`\d{4}(?:-\d{2}(?:-\d{2}(?:${clock})?)?)?`;
const span = String.raw`P(?=\d|T\d)(?:\d+Y)?(?:\d+M)?(?:\d+W)?(?:\d+D)?(?:T(?=\d)(?:\d+H)?(?:\d+M)?(?:\d+S)?)?`;
const number = String.raw`-?\d+(?:\.\d+)?`;
const inexact = (form: string): string => String.raw`${form}(?:[~+-]|\.\.${form})?`;

export const timePattern = new RegExp(`^${inexact(moment)}$`);
export const windowPattern = new RegExp(`^${inexact(moment)}(?:/${inexact(moment)})?$`);
export const durationPattern = new RegExp(`^${inexact(span)}$`);
export const quantityPattern = new RegExp(`^${inexact(number)}$`);
export const countPattern = new RegExp(String.raw`^\d+(?:[~+-]|\.\.\d+)?$`);
/** How many of something a setting asks for. */
export const howManyPattern = /^(?:0|[1-9]\d{0,3})$/;
export const dayPattern = /^\d{4}-\d{2}-\d{2}$/;
export const idPattern = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
// No name before an @, which reads like the host; no letters outside ASCII in the host, which can look like others.
export const addressPattern =
  /^https?:\/\/[A-Za-z0-9](?:[A-Za-z0-9.-]*[A-Za-z0-9])?(?::\d{1,5})?(?:[/?#][^\s<>"'`\\]*)?$/;
export const zonePattern = /^(?:UTC|[A-Z][A-Za-z_]+(?:\/[A-Z][A-Za-z_-]+){1,2})$/;

const written = (form: WrittenForm, pattern: RegExp, maxLength: number) =>
  z.string().max(maxLength).regex(pattern, form);

/** An inexact time: ISO 8601 with `Z` or an offset, down to its own precision, with `~`, `+`, `-` or `A..B`. */
export const TimeText = written('time', timePattern, 80);
/** A time, or a window `A/B` from one time to another. */
export const WindowText = written('window', windowPattern, 160);
/** An ISO 8601 duration such as `PT7H11M`, with `~`, `+`, `-` or `A..B`. */
export const DurationText = written('duration', durationPattern, 80);
/** A decimal number without thousands separators, with `~`, `+`, `-` or `A..B`. */
export const QuantityText = written('quantity', quantityPattern, 60);
/** A whole number from 0, without thousands separators, with `~`, `+`, `-` or `A..B`. */
export const CountText = written('count', countPattern, 60);
/** A calendar day, `YYYY-MM-DD`. */
export const DayText = written('day', dayPattern, 10);
/** A name in lower case with hyphens, as used in file names and addresses. */
export const IdText = written('id', idPattern, 80);
/** A web address with `https:` or `http:`. */
export const AddressText = written('address', addressPattern, 2000);
/** An IANA time zone name. */
export const ZoneText = written('zone', zonePattern, 60);

/** Prose of 1 to `max` characters. */
export const prose = (max: number) => z.string().min(1).max(max);

/** One of the words of a vocabulary list; the list's keys are its only definition. Editors show what each means. */
export const wordOf = <Words extends Record<string, unknown>>(words: Words) =>
  z
    .enum(Object.keys(words) as [keyof Words & string, ...(keyof Words & string)[]])
    .meta({ enumDescriptions: Object.values(words).map(definitionOf) });

const definitionOf = (word: unknown): string =>
  typeof word === 'object' && word !== null && 'definition' in word ? String(word.definition) : '';

/** A list without doubles; `maxItems` keeps one field from drowning a page. */
export const listOf = <Item extends z.ZodType>(item: Item, maxItems: number) =>
  z.array(item).min(1).max(maxItems);
