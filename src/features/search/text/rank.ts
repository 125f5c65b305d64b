import { queryWords } from './stop-words.ts';
import { synonymsOf } from './synonyms.ts';

/** A page that the text index found, and how well it fits; the better, the higher. */
export interface Hit {
  id: string;
  score: number;
}

/** One question to the text index: a word or words, in quotes for exactly these in this order. Best first. */
export type AskIndex = (query: string) => Promise<readonly Hit[]>;

/** What the index has for one word of a query. */
export interface WordHits {
  word: string;
  hits: readonly Hit[];
  /** Whether no page has the word, so that these are pages with words that begin alike. */
  isGuess: boolean;
}

/** What answers a query. */
export interface TextAnswer {
  /** Ids, best first. */
  ids: string[];
  /** Words of the query that no page has and that were answered with words that begin alike. */
  guessed: string[];
}

/** How much of a part's weight a page has for the word alone; the rest is for how well it fits. */
const presence = 0.5;

/** What fits less than this part as well as the best is no answer: it has a word that nearly every page has. */
const leastShare = 0.15;

/** How much a guess, a phrase and another word of the same meaning count, where the word itself counts 1. */
const guess = 0.4;
const phrase = 0.6;
const otherWord = 0.7;

/** Rarer parts count more: what every page has tells none from another. */
export const rarity = (found: number, total: number): number =>
  Math.log(1 + (total - found + 0.5) / (found + 0.5));

/** The same hits with scores from 0 to 1, the best having 1. */
function inShares(hits: readonly Hit[]): Hit[] {
  const best = Math.max(...hits.map(({ score }) => score));
  return hits.map(({ id, score }) => ({ id, score: best > 0 ? score / best : 1 }));
}

/** Ids begin with the day. */
const newestFirst = (a: string, b: string): number => (a < b ? 1 : -1);

/**
 * Merges what was found for the words of a query, and for its phrases, which only add weight. First what has all of the
 * words that any page has; then the more and the rarer of them a page has and the better it fits them, the earlier it
 * stands. What fits hardly at all beside the best is left out, as a page that shares "outage" with the query and nothing
 * else. Of pages that fit alike the newest is first: the order in which parts of the index arrive says nothing.
 */
export function rankHits(
  words: readonly WordHits[],
  phrases: readonly (readonly Hit[])[],
  total: number,
): string[] {
  const scores = new Map<string, number>();
  const add = (hits: readonly Hit[], importance: number): void => {
    const weight = importance * rarity(hits.length, total);
    for (const { id, score } of inShares(hits))
      scores.set(id, (scores.get(id) ?? 0) + weight * (presence + (1 - presence) * score));
  };
  for (const { hits, isGuess } of words) add(hits, isGuess ? guess : 1);
  for (const hits of phrases) add(hits, phrase);
  const known = words.filter(({ isGuess }) => !isGuess).map(({ hits }) => new Set(hits.map(({ id }) => id)));
  const hasAll = (id: string): boolean => known.every((ids) => ids.has(id));
  const best = Math.max(...scores.values());
  return [...scores]
    .filter(([, score]) => score >= leastShare * best)
    .sort(([a, x], [b, y]) => Number(hasAll(b)) - Number(hasAll(a)) || y - x || newestFirst(a, b))
    .map(([id]) => id);
}

/** Hits for a word and for other words of its meaning as those of one; a page that has the word itself fits better. */
export function mergeSynonyms(own: readonly Hit[], others: readonly (readonly Hit[])[]): Hit[] {
  const best = new Map(inShares(own).map(({ id, score }) => [id, score]));
  for (const { id, score } of others.flatMap(inShares))
    best.set(id, Math.max(best.get(id) ?? 0, otherWord * score));
  return [...best].map(([id, score]) => ({ id, score })).sort((a, b) => b.score - a.score);
}

async function askOne(ask: AskIndex, word: string): Promise<WordHits> {
  const [hits, exact] = await Promise.all([ask(word), ask(`"${word}"`)]);
  return { word, hits, isGuess: exact.length === 0 };
}

async function askWord(ask: AskIndex, word: string): Promise<WordHits> {
  const [own, ...others] = await Promise.all([
    askOne(ask, word),
    ...synonymsOf(word).map((other) => askOne(ask, other)),
  ]);
  const known = others.filter(({ isGuess }) => !isGuess).map(({ hits }) => hits);
  if (known.length === 0) return own;
  // Another word for it that pages do have is worth more than a guess.
  return { word, hits: mergeSynonyms(own.isGuess ? [] : own.hits, known), isGuess: false };
}

/**
 * What answers a query. The index by itself drops every page that lacks one of the words; here each word is asked for
 * alone, and neighbours also as a phrase, so that "whats app" finds the name and not any app. What is in quotes is taken
 * as it stands, unless nothing has it. `total` is the number of pages of the index.
 */
export async function findByText(ask: AskIndex, query: string, total: number): Promise<TextAnswer> {
  if (/^\s*".+"\s*$/.test(query)) {
    const exact = await ask(query.trim());
    if (exact.length > 0) return { ids: exact.map(({ id }) => id), guessed: [] };
  }
  const words = queryWords(query);
  const pairs = words.slice(1).map((word, index) => `"${words[index] ?? ''} ${word}"`);
  const askAll = () =>
    Promise.all([
      Promise.all(words.map((word) => askWord(ask, word))),
      Promise.all(pairs.map((pair) => ask(pair))),
    ]);
  // The engine looks for a word in every part of the index that has arrived: the first round brings all of them, so that
  // the answer does not depend on which came first.
  await askAll();
  const [alone, together] = await askAll();
  // Two words that are one in some name are known, though neither need be: "whats" and "app".
  const isInPhrase = (index: number): boolean =>
    (together[index - 1]?.length ?? 0) > 0 || (together[index]?.length ?? 0) > 0;
  const guessed = alone.filter(
    ({ isGuess, hits }, index) => isGuess && hits.length > 0 && !isInPhrase(index),
  );
  return { ids: rankHits(alone, together, total), guessed: guessed.map(({ word }) => word) };
}
