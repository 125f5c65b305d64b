import type { CauseWord, IncidentRecord } from '../../../schemas/record.ts';
import {
  conditions,
  layers,
  mechanisms,
  responses,
  triggers,
  type Word,
} from '../../../schemas/vocabulary.ts';
import type { FilterKey } from '../search/index.ts';

type Part = 'trigger' | 'mechanisms' | 'layers' | 'response' | 'conditions';

export interface CauseList {
  part: Part;
  title: string;
  question: string;
  words: Record<string, Word>;
  /** The filter of search that takes its words. */
  filter?: FilterKey;
}

export const causeLists: readonly CauseList[] = [
  { part: 'trigger', title: 'How it began', question: 'What set it off?', words: triggers, filter: 'cause' },
  {
    part: 'mechanisms',
    title: 'What made it worse',
    question: 'What turned it into an incident?',
    words: mechanisms,
    filter: 'mechanism',
  },
  { part: 'layers', title: 'Where it failed', question: 'Which layer failed?', words: layers },
  {
    part: 'response',
    title: 'What helped or hindered',
    question: 'What helped or hindered those who repaired it?',
    words: responses,
  },
  {
    part: 'conditions',
    title: 'What made it possible',
    question: 'Which conditions were there before?',
    words: conditions,
  },
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

/** What a word means in each list that has it, and the incidents that carry it there. */
export function wordUses(records: readonly IncidentRecord[], is: string): WordUse[] {
  return causeLists.flatMap((list) => {
    const word = list.words[is];
    if (!word) return [];
    const incidents = records.flatMap((record) => {
      const used = record.cause[list.part].find((entry) => entry.is === is);
      return used ? [{ record, ...('status' in used ? { status: used.status } : {}) }] : [];
    });
    return [{ list, word, incidents }];
  });
}

/** How many incidents carry each word of a list. */
export function wordCounts(
  records: readonly IncidentRecord[],
  { part, words }: CauseList,
): { is: string; word: Word; count: number }[] {
  return Object.entries(words).map(([is, word]) => ({
    is,
    word,
    count: records.filter(({ cause }) => cause[part].some((entry) => entry.is === is)).length,
  }));
}
