import { queryWords } from './stop-words.ts';

/** A page that the text index found, and how well it fits; the better, the higher. */
export interface Hit {
  id: string;
  score: number;
}

/** One question to the text index: a word or words, in quotes for exactly these in this order. Best first. */
export type AskIndex = (query: string) => Promise<readonly Hit[]>;

/** What the index has for one part of a query. */
export interface PartHits {
  hits: readonly Hit[];
  /** How much this part counts against the others where all are equally rare. */
  importance: number;
}

/** Rarer parts count more: what every page has tells none from another. */
const rarity = (found: number, total: number): number => Math.log(1 + (total - found + 0.5) / (found + 0.5));

const presence = Number(process.env.PRES ?? 0.7);

/**
 * Merges what was found for the parts of a query: the more and the rarer parts a page has, the earlier it stands; among
 * those with the same parts, the one in which they weigh more. Nothing that any part found is dropped.
 */
export function rankHits(parts: readonly PartHits[], total: number): string[] {
  const scores = new Map<string, number>();
  for (const { hits, importance } of parts) {
    const weight = importance * rarity(hits.length, total);
    const best = Math.max(...hits.map(({ score }) => score));
    for (const { id, score } of hits) {
      const share = best > 0 ? score / best : 1;
      scores.set(id, (scores.get(id) ?? 0) + weight * (presence + (1 - presence) * share));
    }
  }
  return [...scores].sort(([, a], [, b]) => b - a).map(([id]) => id);
}

const pairsOf = (words: readonly string[]): string[] =>
  words.slice(1).map((word, index) => `"${words[index] ?? ''} ${word}"`);

const guessed = Number(process.env.GUESS ?? 0.4);
const pairImportance = Number(process.env.PAIR ?? 0.6);

/**
 * Ids of what answers a query, best first. The index by itself drops every page that lacks one of the words; here each
 * word is asked for alone, and neighbours also as a phrase, so that "whats app" finds the name and not any app. What is
 * in quotes is taken as it stands, unless nothing has it. `total` is the number of pages of the index.
 */
export async function findByText(ask: AskIndex, query: string, total: number): Promise<string[]> {
  if (/^\s*".+"\s*$/.test(query)) {
    const exact = await ask(query.trim());
    if (exact.length > 0) return exact.map(({ id }) => id);
  }
  const words = queryWords(query);
  const [alone, exactly, pairs] = await Promise.all([
    Promise.all(words.map((word) => ask(word))),
    Promise.all(words.map((word) => ask(`"${word}"`))),
    Promise.all(pairsOf(words).map((pair) => ask(pair))),
  ]);
  return rankHits(
    [
      // A word that no page has is answered with words that begin alike, which is a guess.
      ...alone.map((hits, index) => ({ hits, importance: exactly[index]?.length === 0 ? guessed : 1 })),
      ...pairs.map((hits) => ({ hits, importance: pairImportance })),
    ],
    total,
  );
}
