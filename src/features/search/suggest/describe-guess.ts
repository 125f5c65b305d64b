import type { Guess } from '../text/rank.ts';

const quoted = (words: readonly string[]): string => words.map((word) => `“${word}”`).join(' or ');

/** "No incident has “kuberntes”; these have “kubernetes”." */
export const describeGuess = ({ word, by }: Pick<Guess, 'word' | 'by'>): string =>
  by.length === 0 ? `No incident has “${word}”.` : `No incident has “${word}”; these have ${quoted(by)}.`;
