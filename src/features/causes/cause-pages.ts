import type { CauseWord, IncidentRecord } from '../../../schemas/record.ts';
import {
  causeWords,
  codedWords,
  responseWords,
  type CodedKey,
  type Word,
} from '../../../schemas/vocabulary.ts';
import type { CodedPart } from '../../core/record/coded-part.ts';
import { oncePer } from '../../core/once-per.ts';
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

/** The lists under the headings of their page. */
export const causeGroups: readonly { id: string; title: string; lists: CauseList[] }[] = [
  { id: 'why', title: 'Why it happened', lists: causeLists.filter(({ key }) => key in causeWords) },
  { id: 'done', title: 'What was done', lists: causeLists.filter(({ key }) => key in responseWords) },
];

/** Every word once: `unknown` and `undisclosed` are words of every list and share one page. */
export const allCauseWords = (): string[] => [
  ...new Set(causeLists.flatMap(({ words }) => Object.keys(words))),
];

export interface WordUse {
  list: CauseList;
  word: Word;
  incidents: { record: IncidentRecord; status?: CauseWord['status'] }[];
}

const placeOf = (key: CodedKey, is: string): string => `${key} ${is}`;

/** The incidents that carry each word, by the list and the word. */
const usesOf = oncePer((records: readonly IncidentRecord[]) => {
  const uses = new Map<string, WordUse['incidents']>();
  for (const record of records)
    for (const { key } of causeLists)
      for (const { is, status } of new Map(
        wordsOf(record, key)
          .toReversed()
          .map((word) => [word.is, word]),
      ).values()) {
        const place = placeOf(key, is);
        const list = uses.get(place) ?? [];
        uses.set(place, list);
        list.push({ record, status });
      }
  return uses;
});

const incidentsAt = (records: readonly IncidentRecord[], key: CodedKey, is: string): WordUse['incidents'] =>
  usesOf(records).get(placeOf(key, is)) ?? [];

/**
 * What a word means in each list that has it, and the incidents that carry it there.
 *
 * @param records the listed ones, the same list each time, since an index over it is kept.
 */
export const wordUses = (records: readonly IncidentRecord[], is: string): WordUse[] =>
  causeLists.flatMap((list) => {
    const word = list.words[is];
    return word ? [{ list, word, incidents: incidentsAt(records, list.key, is) }] : [];
  });

/** By word, those that carry it in any list, in their order: one list each time, since more is kept by it. */
const carriersOf = oncePer((records: readonly IncidentRecord[]) => {
  const carriers = new Map<string, IncidentRecord[]>();
  for (const record of records)
    for (const is of new Set(causeLists.flatMap(({ key }) => wordsOf(record, key).map((word) => word.is)))) {
      const list = carriers.get(is) ?? [];
      carriers.set(is, list);
      list.push(record);
    }
  return carriers;
});

/**
 * The incidents that carry a word in any list, in their order.
 *
 * @param records the listed ones, the same list each time, since an index over it is kept.
 */
export const incidentsWithWord = (
  records: readonly IncidentRecord[],
  is: string,
): { label: string; incidents: readonly IncidentRecord[] } => ({
  label: wordUses(records, is)[0]?.word.label ?? is,
  incidents: carriersOf(records).get(is) ?? [],
});

/** How many incidents carry each word of a list. */
export function wordCounts(
  records: readonly IncidentRecord[],
  { key, words }: CauseList,
): { is: string; word: Word; count: number }[] {
  return Object.entries(words).map(([is, word]) => ({
    is,
    word,
    count: incidentsAt(records, key, is).length,
  }));
}
