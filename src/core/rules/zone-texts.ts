import { Temporal } from 'temporal-polyfill';
import type { IncidentRecord } from '../../../schemas/record.ts';
import type { Incident } from '../incident/incident.ts';
import { namedDays } from '../inexact/named-days.ts';
import { boundsOf } from '../inexact/instants.ts';
import { parseTime } from '../inexact/time.ts';
import { findColumnMention, findZoneMentions, type ZoneMention } from '../inexact/zone-mentions.ts';
import { treeOf } from '../markdown/body.ts';
import { ownWords, type Passage } from '../markdown/own-words.ts';
import { withoutQuotations } from '../markdown/quotations.ts';
import type { FieldPath, Place, Spot } from '../problem.ts';

/** A clock time with a zone in the words of a record, with all that says on which day it was meant. */
export interface DatedMention extends ZoneMention {
  at: Spot;
  /** The words around it. */
  context: string;
  /** The time that the text explains: that of a moment, of a timeline entry, the value of a claim. */
  about?: string;
  /** The zone stands in the heading of the clock time's column, and the place is that of the heading. */
  isColumn?: true;
}

/** The first instant of a written time; `undefined` for one that is open or no time. */
function startOf(text: string): number | undefined {
  const parsed = parseTime(text);
  return parsed.ok ? boundsOf(parsed.value)[0] : undefined;
}

const dayIn = (instant: number, zone: string): Temporal.PlainDate =>
  Temporal.Instant.fromEpochMilliseconds(instant).toZonedDateTimeISO(zone).toPlainDate();

/**
 * The days on which a mention may have been meant: that of the time it explains; else those that its text names and
 * those on which the record begins and ends. Never empty; the likeliest first.
 */
export function daysOf(mention: DatedMention, { date, times }: Incident): Temporal.PlainDate[] {
  const { zone } = mention.meaning;
  const explained = mention.about === undefined ? undefined : startOf(mention.about);
  if (explained !== undefined) return [dayIn(explained, zone)];
  const first = Temporal.PlainDate.from(date);
  const end = times.ended.at.known ? startOf(times.ended.at.text) : undefined;
  return [...namedDays(mention.context, first.year), first, ...(end === undefined ? [] : [dayIn(end, zone)])];
}

/** Zones that a text may mean besides the usual one of its letters: that of the record, and those it speaks of. */
export const otherZones = ({ meaning, context }: DatedMention, { file, title }: Incident): string[] => [
  ...(file.frontMatter.zone === undefined ? [] : [file.frontMatter.zone]),
  ...Object.entries(meaning.elsewhere ?? {})
    .filter(([, words]) => words.test(context) || words.test(title))
    .map(([zone]) => zone),
];

const inText = (text: string | undefined, path: FieldPath, about?: string): DatedMention[] => {
  if (text === undefined) return [];
  const context = withoutQuotations(text);
  return findZoneMentions(context).map((mention) => ({
    ...mention,
    at: { path },
    context,
    about,
  }));
};

const inPassage =
  (firstLine: number) =>
  (passage: Passage): DatedMention[] => {
    const { text, placeAt, lead, heading } = passage;
    const inColumn = heading && findColumnMention(heading.text, text);
    const mentions = findZoneMentions(text);
    const dated = (mention: ZoneMention, { line, column }: Place): DatedMention => ({
      ...mention,
      at: { line: line + firstLine - 1, column },
      context: text,
      about: lead,
    });
    return inColumn && mentions.length === 0
      ? [{ ...dated(inColumn, heading.placeAt(inColumn.index)), isColumn: true }]
      : mentions.map((mention) => dated(mention, placeAt(mention.index)));
  };

const momentEntries = (times: IncidentRecord['times']) =>
  Object.entries(times).map(([moment, { at, means }]) => ({
    moment,
    means,
    about: at.known ? at.text : undefined,
  }));

const known = new WeakMap<Incident, readonly DatedMention[]>();

/** All clock times with a zone in a record's own words: title, cause, moments, impact and body, without quotations. */
export function ownMentions(incident: Incident): readonly DatedMention[] {
  // Two rules ask for them.
  const mentions = known.get(incident) ?? findOwnMentions(incident);
  known.set(incident, mentions);
  return mentions;
}

const findOwnMentions = ({ title, cause, times, impact, body }: Incident): DatedMention[] => [
  ...inText(title, ['title']),
  ...inText(cause.text, ['cause', 'text']),
  ...momentEntries(times).flatMap(({ moment, means, about }) =>
    inText(means, ['times', moment, 'means'], about),
  ),
  ...impact.flatMap(({ extent, from }, index) =>
    inText(extent, ['impact', index, 'extent'], from.known ? from.text : undefined),
  ),
  ...ownWords(treeOf(body)).flatMap(inPassage(body.firstLine)),
];

/** The same in what others printed, a claim's words being a quotation already; with the claim's position. */
export const printedMentions = ({ claims }: Incident): (DatedMention & { claim: number })[] =>
  claims.flatMap(({ printed, values, status }, claim) =>
    status === 'mistaken' || printed === undefined
      ? []
      : findZoneMentions(printed).map((mention) => ({
          ...mention,
          claim,
          at: { path: ['claims', claim, 'printed'] },
          context: printed,
          about: values[0] !== undefined && startOf(values[0]) !== undefined ? values[0] : undefined,
        })),
  );
