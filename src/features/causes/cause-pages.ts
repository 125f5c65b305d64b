import type { CauseWord, IncidentRecord } from '../../../schemas/record.ts';
import { codedWords, type CodedKey, type Word } from '../../../schemas/vocabulary.ts';
import type { CodedPart } from '../../core/record/coded-part.ts';
import { codedKeys, codedParts, wordsOf } from '../../core/record/coded-parts.ts';

/** A part of an incident that is told in words, with its words. */
export interface CauseList extends CodedPart {
  key: CodedKey;
  words: Record<string, Word>;
}

export const causeLists: readonly CauseList[] = codedKeys.map((key) => ({
  key,
  words: codedWords[key],
  ...codedParts[key],
}));

/** Every word once: `unknown` and `undisclosed` are words of every list and share one page. */
export const allCauseWords = (): string[] => [
  ...new Set(causeLists.flatMap(({ words }) => Object.keys(words))),
];

export interface WordUse {
  list: CauseList;
  word: Word;
  incidents: { record: IncidentRecord; status?: CauseWord['status'] }[];
}

/** What a word means in each list that has it, and the incidents that carry it there. */
export function wordUses(records: readonly IncidentRecord[], is: string): WordUse[] {
  return causeLists.flatMap((list) => {
    const word = list.words[is];
    if (!word) return [];
    const incidents = records.flatMap((record) => {
      const used = wordsOf(record, list.key).find((entry) => entry.is === is);
      return used ? [{ record, ...(used.status ? { status: used.status } : {}) }] : [];
    });
    return [{ list, word, incidents }];
  });
}

/** How many incidents carry each word of a list. */
export function wordCounts(
  records: readonly IncidentRecord[],
  { key, words }: CauseList,
): { is: string; word: Word; count: number }[] {
  return Object.entries(words).map(([is, word]) => ({
    is,
    word,
    count: records.filter((record) => wordsOf(record, key).some((entry) => entry.is === is)).length,
  }));
}
