import * as z from 'zod';
import {
  timePattern,
  windowPattern,
  durationPattern,
  quantityPattern,
  countPattern,
  datePattern,
  dayPattern,
  idPattern,
  addressPattern,
  plainAddressPattern,
  secureAddressPattern,
  zonePattern,
} from './patterns.ts';

/**
 * The written forms of values in content files. Every scalar reaches a schema as the text the contributor
 * wrote; the patterns say which texts have the right form, and `src/core/inexact/` gives them a meaning.
 *
 * A pattern's message is the name of the written form: the reader of problems looks the explanation up by it.
 */
export type WrittenForm =
  | 'time'
  | 'window'
  | 'date'
  | 'day'
  | 'duration'
  | 'quantity'
  | 'count'
  | 'id'
  | 'address'
  | 'plain-address'
  | 'secure-address'
  | 'zone';

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
/** A day, a month or a year, as precise as it is known: `2021-10-04`, `2021-10` or `2021`. */
export const DateText = written('date', datePattern, 10);
/** A name in lower case with hyphens, as used in file names and addresses. */
export const IdText = written('id', idPattern, 80);
/** A web address with `https:` or `http:`. */
export const AddressText = written('address', addressPattern, 2000);
/** A web address that paths can be put after: without a query and a fragment. */
export const PlainAddressText = written('plain-address', plainAddressPattern, 2000);
/** A web address with `https:` alone. */
export const SecureAddressText = written('secure-address', secureAddressPattern, 2000);
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
