import { queryWords } from './stop-words.ts';
import { synonymsOf } from './synonyms.ts';

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
  /** How much this part counts against the others where all are equally rare; above 0. */
  importance: number;
}

/** How much of a part's weight a page has for the word alone; the rest is for how well it fits. */
const presence = 0.5;

/** A word that no page has is answered with words that begin alike, which is a guess. */
const guessed = 0.4;
const neighbours = 0.6;
const otherWord = 0.7;

/** Rarer parts count more: what every page has tells none from another. */
const rarity = (found: number, total: number): number => Math.log(1 + (total - found + 0.5) / (found + 0.5));

/** The same hits with scores from 0 to 1, the best having 1. */
function inShares(hits: readonly Hit[]): Hit[] {
  const best = Math.max(...hits.map(({ score }) => score));
  return hits.map(({ id, score }) => ({ id, score: best > 0 ? score / best : 1 }));
}

/**
 * Merges what was found for the parts of a query: the more and the rarer parts a page has, the earlier it stands; among
 * those with the same parts, the one in which they weigh more. Nothing that any part found is dropped. Pages that fit
 * alike keep the order in which they were found.
 */
export function rankHits(parts: readonly PartHits[], total: number): string[] {
  const scores = new Map<string, number>();
  for (const { hits, importance } of parts) {
    const weight = importance * rarity(hits.length, total);
    for (const { id, score } of inShares(hits))
      scores.set(id, (scores.get(id) ?? 0) + weight * (presence + (1 - presence) * score));
  }
  return [...scores].sort(([, a], [, b]) => b - a).map(([id]) => id);
}

/** Hits for a word and for other words of its meaning as those of one; a page that has the word itself fits better. */
export function mergeSynonyms(own: readonly Hit[], others: readonly (readonly Hit[])[]): Hit[] {
  const best = new Map(inShares(own).map(({ id, score }) => [id, score]));
  for (const { id, score } of others.flatMap(inShares))
    best.set(id, Math.max(best.get(id) ?? 0, otherWord * score));
  return [...best].map(([id, score]) => ({ id, score })).sort((a, b) => b.score - a.score);
}

/** Hits for a word, and whether any page has the very word: otherwise they are for words that begin alike, a guess. */
async function askOne(ask: AskIndex, word: string): Promise<{ hits: readonly Hit[]; isGuess: boolean }> {
  const [hits, exact] = await Promise.all([ask(word), ask(`"${word}"`)]);
  return { hits, isGuess: exact.length === 0 };
}

async function askWord(ask: AskIndex, word: string): Promise<PartHits> {
  const [own, ...others] = await Promise.all([word, ...synonymsOf(word)].map((one) => askOne(ask, one)));
  const known = others.filter(({ isGuess }) => !isGuess).map(({ hits }) => hits);
  const isGuess = own?.isGuess ?? true;
  // Another word for it that pages do have is worth more than a guess.
  const hits = own && !(isGuess && known.length > 0) ? own.hits : [];
  return { hits: mergeSynonyms(hits, known), importance: isGuess && known.length === 0 ? guessed : 1 };
}

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
  const pairs = words.slice(1).map((word, index) => `"${words[index] ?? ''} ${word}"`);
  const [alone, together] = await Promise.all([
    Promise.all(words.map((word) => askWord(ask, word))),
    Promise.all(pairs.map((pair) => ask(pair))),
  ]);
  return rankHits([...alone, ...together.map((hits) => ({ hits, importance: neighbours }))], total);
}
