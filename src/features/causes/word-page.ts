import type { IncidentRecord } from '../../../schemas/record.ts';
import { ownWordsOf, type OwnWord, type OwnWords } from '../../../schemas/own-word.ts';
import { causeWords, type Word } from '../../../schemas/vocabulary.ts';
import { wordUses, type CauseList } from './cause-pages.ts';
import { recoveryOf, type Recovery } from './recovery.ts';
import { outcomesOf, type Outcomes } from './word-notes.ts';

/** A word as it is used in one list. */
interface WordSection {
  list: CauseList;
  word: Word;
  heading: string;
  /** Words of the team's own that are compared as this one. */
  own: OwnWord[];
  /** The incidents that carry it there. */
  records: IncidentRecord[];
  outcomes: Outcomes | undefined;
  /** How those incidents went, for a word of why it happened. */
  recovery: Recovery | undefined;
}

export interface WordPage {
  label: string;
  definition: string;
  /** One for each list that has the word, at least one. */
  sections: WordSection[];
}

/**
 * The page of a word; `undefined` for what is no word of the vocabulary.
 *
 * @param records the listed ones, the same list each time, since an index over it is kept.
 * @param words that the team adds.
 */
export function wordPage(
  records: readonly IncidentRecord[],
  is: string,
  words: OwnWords = {},
): WordPage | undefined {
  const uses = wordUses(records, is);
  const [first] = uses;
  if (!first) return undefined;
  const { label, definition } = first.word;
  const sections = uses.map(({ list, word, incidents }): WordSection => {
    const carriers = incidents.map(({ record }) => record);
    return {
      list,
      word,
      heading: uses.length === 1 ? list.label : `${list.label}: ${word.label.toLowerCase()}`,
      own: Object.values(ownWordsOf(words, list.key)).filter((one) => one.as === is),
      records: carriers,
      outcomes: outcomesOf(carriers, list.key, is),
      recovery: list.key in causeWords && carriers.length > 0 ? recoveryOf(carriers) : undefined,
    };
  });
  return { label, definition, sections };
}
