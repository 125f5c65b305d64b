import { ownListOf, ownWordsOf, type OwnWords } from '../../../schemas/own-word.ts';
import { codedWords } from '../../../schemas/vocabulary.ts';
import type { FieldFault } from '../problem.ts';
import { quote } from '../reading/form-faults.ts';

/** Words that a team adds to a list that has them already. */
export const ownWordFaults = (words: OwnWords): FieldFault[] =>
  Object.entries(ownListOf).flatMap(([part, list]): FieldFault[] => {
    const key = part as keyof typeof ownListOf;
    return Object.keys(ownWordsOf(words, key))
      .filter((word) => Object.hasOwn(codedWords[key], word))
      .map((word) => ({
        path: ['words', list, word],
        onKey: true,
        rule: 'own-setting-clash',
        message: `The list has a word ${quote(word)} already.`,
        allowed: 'a word of your own; one that is built in means the same in every collection',
      }));
  });
