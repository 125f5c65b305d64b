import { stemmer } from 'stemmer';

/** What the endings of a word are taken from: the same for "expired" and "expires". Words with signs keep theirs. */
export type Stem = (word: string) => string;

const english: Stem = (word) => (/^[a-z]{3,}$/.test(word) ? stemmer(word) : word);

/** The same words come again and again. */
function remembering(stem: Stem): Stem {
  const remembered = new Map<string, string>();
  return (word) => {
    let known = remembered.get(word);
    if (known === undefined) {
      known = stem(word);
      remembered.set(word, known);
    }
    return known;
  };
}

/** One for all indexes of a page, which have many words in common. */
const stemsOfEnglish = remembering(english);

/** The stems of a language; only those of English are known, other words are taken as they are written. */
export const stemsOf = (language: string): Stem => (/^en\b/.test(language) ? stemsOfEnglish : (word) => word);
