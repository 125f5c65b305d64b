import type { IncidentRecord } from '../../../../schemas/record.ts';
import type { Registry } from '../../../core/registry/registry.ts';
import { searchedFields } from './fields.ts';
import { indexWords } from './index-words.ts';
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

/** Makes the index of some records, in the form in which it is published. */
export function makeIndex(
  records: readonly IncidentRecord[],
  { registry, language, textOf }: SearchedTexts,
): { head: IndexHead; files: WordsFile[] } {
  const incidents = records.map((record) => ({
    id: record.id,
    fields: searchedFields(record, searchNames(record, registry), textOf(record.id)),
  }));
  return writeIndex(indexWords(incidents, { language, phrases: vocabularyPhrases }), longestFile);
}
