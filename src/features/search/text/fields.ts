import type { IncidentRecord } from '../../../../schemas/record.ts';
import { codedWords, kinds } from '../../../../schemas/vocabulary.ts';
import { codedKeys, wordsOf } from '../../../core/record/coded-parts.ts';
import { ownFilterValues, ownText } from '../../../core/own/own-columns.ts';
import type { SearchNames } from './searched-names.ts';

/** A text that an incident is found by. */
export interface SearchedField {
  text: string;
  /** How much one of its words counts, where a word of the write-up counts 1. */
  weight: number;
  /** Whether a word counts once, however often it stands there: names have many forms with the same words. */
  isList: boolean;
}

/** How much a word counts by where it stands, the parts of an incident that count most first. */
export const searchedWeights = {
  title: 10,
  names: 6,
  cause: 5,
  labels: 5,
  summary: 3,
  affected: 2,
  text: 1,
  /** The words of a definition are those of everybody who writes of such things. */
  definitions: 0.3,
  sources: 0.3,
} as const;

/** A part of an incident that words are looked for in. */
export type SearchedPart = keyof typeof searchedWeights;

/** A word that says that something is not known says nothing of the incident. */
const isTelling = (is: string): boolean =>
  !['unknown', 'undisclosed', 'none-identified', 'none'].includes(is);

/** The words that a record is coded with: what they are called, and what they mean. */
function codedTexts(record: IncidentRecord): { labels: string; definitions: string } {
  const words = codedKeys.flatMap((key) =>
    wordsOf(record, key)
      .filter(({ is }) => isTelling(is))
      .map(({ is, label }) => ({
        is,
        label,
        ...(codedWords[key] as Record<string, { definition: string }>)[is],
      })),
  );
  return {
    labels: words.map(({ is, label }) => `${label}, ${is}`).join('. '),
    definitions: words.map(({ definition = '' }) => definition).join(' '),
  };
}

/** What a team has of its own, its keys too: "ticket OPS-4711" is asked as it stands in the file. */
const ownTexts = ({ extra }: IncidentRecord): string[] =>
  Object.entries(extra).map(
    ([key, value]) =>
      `${key}: ${Array.isArray(value) ? ownFilterValues(value.map(ownText)).join(', ') : ownText(value)}`,
  );

/**
 * Everything that an incident is found by, part by part; a part is empty where it has none.
 *
 * @param text its write-up as plain text.
 */
export function searchedTexts(
  record: IncidentRecord,
  names: SearchNames,
  text: string,
): Record<SearchedPart, string> {
  const { response, timeline, followUps, sources, impact, figures } = record;
  const { labels, definitions } = codedTexts(record);
  const told = [
    response.text ?? '',
    ...response.actions.map((action) => action.text ?? ''),
    ...timeline.map((entry) => entry.text),
    ...followUps.entries.map((entry) => entry.text),
    ...Object.values(record.times).map(({ means = '' }) => means),
    ...impact.flatMap(({ extent = '', places, regions }) => [extent, ...places, ...regions]),
    ...figures.flatMap(({ by = '', method = '' }) => [by, method]),
    ...ownTexts(record),
  ];
  return {
    title: `${record.title}. ${record.id}`,
    names: names.own.join('. '),
    cause: record.cause.text ?? '',
    labels: `${labels}. ${record.kind.map((kind) => kinds[kind].label).join('. ')}`,
    summary: record.summary,
    affected: names.affected.join('. '),
    text: [text, ...told].join('\n'),
    definitions,
    sources: sources.map(({ title, publisher = '' }) => `${title}. ${publisher}`).join('. '),
  };
}

/** Parts in which a word counts by how often it stands there. */
const isRunning = (part: string): boolean => part === 'title' || part === 'text';

/** The same with how much each part counts; those that say nothing are left out. */
export const searchedFields = (record: IncidentRecord, names: SearchNames, text: string): SearchedField[] =>
  Object.entries(searchedTexts(record, names, text))
    .map(([part, content]) => ({
      text: content,
      weight: searchedWeights[part as SearchedPart],
      isList: !isRunning(part),
    }))
    .filter(({ text: content }) => content !== '');
