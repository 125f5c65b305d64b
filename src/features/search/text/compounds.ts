import type { Stem } from './stems.ts';
import type { Token } from './tokens.ts';

/** Words that stand together and are one: written apart, with hyphens or run together, they are found alike. */
export interface Compounds {
  /** The compound that begins with a token, the longest there is; `undefined` for none. */
  at: (tokens: readonly Token[], index: number) => Compound | undefined;
  /** The compound that is written as one word. */
  ofWord: (word: string) => Compound | undefined;
}

/** One compound: its words as one, first as the index has it where they stand apart, and the words themselves. */
export interface Compound {
  forms: readonly [string, ...string[]];
  words: readonly string[];
}

interface Growing extends Compound {
  forms: [string, ...string[]];
}

/** A compound has at most this many words. */
export const mostWords = 4;

const first = (token: Token | undefined): string => token?.forms[0] ?? '';

/** The compounds of some phrases, each of two to four words with blanks between them. */
export function compoundsOf(phrases: Iterable<string>, stem: Stem): Compounds {
  const bySequence = new Map<string, Growing>();
  const byWord = new Map<string, Growing>();
  const beginnings = new Set<string>();
  for (const phrase of phrases) {
    const words = phrase.split(' ');
    if (words.length < 2 || words.length > mostWords) continue;
    const joined = words.join('');
    const sequence = words.map(stem).join(' ');
    // "cache stampede" and "cache stampedes" are one compound.
    const known = bySequence.get(sequence);
    if (known && !known.forms.includes(joined)) known.forms.push(joined);
    const compound: Growing = known ?? { forms: [joined], words };
    bySequence.set(sequence, compound);
    beginnings.add(stem(words[0] ?? ''));
    for (const form of [joined, stem(joined)]) if (!byWord.has(form)) byWord.set(form, compound);
  }
  return {
    at: (tokens, index) => {
      let sequence = stem(first(tokens[index]));
      if (!beginnings.has(sequence)) return undefined;
      let found: Compound | undefined;
      for (let end = index + 1; end < Math.min(tokens.length, index + mostWords); end += 1) {
        sequence += ` ${stem(first(tokens[end]))}`;
        found = bySequence.get(sequence) ?? found;
      }
      return found;
    },
    ofWord: (word) => byWord.get(word) ?? byWord.get(stem(word)),
  };
}
