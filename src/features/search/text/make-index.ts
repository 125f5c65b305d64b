import type { IncidentRecord } from '../../../../schemas/record.ts';
import type { Registry } from '../../../core/registry/registry.ts';
import { searchedFields } from './fields.ts';
import { indexWords, type SearchedIncident } from './index-words.ts';
import { searchNames } from './searched-names.ts';
import { vocabularyPhrases } from './vocabulary-phrases.ts';
import { writeIndex, type IndexHead, type WordsFile } from './word-index.ts';

/** What an index is made from. */
export interface SearchedTexts {
  registry: Pick<Registry, 'services' | 'organizations'>;
  /** Of the write-ups. */
  language: string;
  /** The write-up of a record as plain text. */
  textOf: (id: string) => string;
}

/** Longer files are begun anew: about as much as one answer over a slow line may fetch. */
const longestFile = 400_000;

/** All that some records are found by: plain texts, which another thread can be given. */
export const searchedIncidents = (
  records: readonly IncidentRecord[],
  { registry, textOf }: Pick<SearchedTexts, 'registry' | 'textOf'>,
): SearchedIncident[] =>
  records.map((record) => ({
    id: record.id,
    fields: searchedFields(record, searchNames(record, registry), textOf(record.id)),
  }));

/** An index in the form in which it is published. */
export interface MadeIndex {
  head: IndexHead;
  files: WordsFile[];
}

/** Makes the index of some incidents. */
export const indexSearched = (incidents: readonly SearchedIncident[], language: string): MadeIndex =>
  writeIndex(indexWords(incidents, { language, phrases: vocabularyPhrases }), longestFile);

/** Makes the index of some records. */
export const makeIndex = (records: readonly IncidentRecord[], texts: SearchedTexts): MadeIndex =>
  indexSearched(searchedIncidents(records, texts), texts.language);
