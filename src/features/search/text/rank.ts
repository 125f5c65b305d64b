import { nearWords } from './near-words.ts';
import type { Hits, OpenIndex } from './open-index.ts';
import { commonWords, stopWords } from './stop-words.ts';
import { queryUnits, wordsToLoad, type Unit } from './query-units.ts';

/** A word of a query that no incident has, and the words that it was answered with, if any. */
export interface Guess {
  /** As it was typed. */
  word: string;
  /** Words that differ in a slip of the keyboard or an ending. */
  by: readonly string[];
  /** Words that are less near, to be offered where nothing is found. */
  nearest: readonly string[];
}

/** What answers a query. */
export interface TextAnswer {
  /** Ids, best first. */
  ids: string[];
  /** Words that were answered with others, or with nothing. */
  guessed: Guess[];
}

/** How well a unit is found in incidents, from 0 to 1, by id. */
type Scores = Map<string, number>;

/** How much a match of each kind counts, where the word itself counts 1. */
export const share = {
  otherEnding: 0.95,
  otherWord: 0.5,
  guess: 0.6,
  /** The words of a compound that stand apart from one another: where nobody wrote it as one, and where somebody did. */
  apart: 0.6,
  apartBeside: 0.3,
  /** One of them alone, where no incident has all. */
  single: 0.3,
} as const;

/** What a fit is worth: a word in a definition hardly anything, in a title all. */
const worth = (fit: number): number => (fit <= 1 ? 0.1 : 0.3 + (0.7 * (fit - 2)) / 7);

/** What fits less than this part as well as the best is no answer: it has a word that nearly every page has. */
export const leastShare = 0.15;

/** Where words are unknown, an answer has at least this part of what was asked for. */
export const leastKnown = 0.25;

/** How rare a word is goes by the incidents that have at least so much of it. */
export const wellFound = 0.25;

/** How much a word counts that is said of any incident. */
export const commonShare = 0.3;

/** How many near words are offered. */
const mostOffered = 5;

/** A page has a unit when it is found there at least so well. */
export const leastScore = 0.1;

/** Rarer words count more: what every incident has tells none from another. */
export const rarity = (found: number, total: number): number =>
  Math.log(1 + (total - found + 0.5) / (found + 0.5));

const raise = (scores: Scores, id: string, score: number): void => {
  if (score > (scores.get(id) ?? 0)) scores.set(id, score);
};

const addHits = (scores: Scores, hits: Hits, weight: number): void => {
  for (const [id, fit] of hits) raise(scores, id, weight * worth(fit));
};

/** A word in its own form and with other endings. */
function scoreWord(index: OpenIndex, word: string, weight = 1, scores: Scores = new Map()): Scores {
  addHits(scores, index.hitsOf(word), weight);
  for (const other of index.formsOf(word))
    if (other !== word) addHits(scores, index.hitsOf(other), weight * share.otherEnding);
  return scores;
}

/** A word with its other forms and with words of the same meaning. */
function scoreForms(index: OpenIndex, forms: readonly string[], withSynonyms: boolean): Scores {
  const scores: Scores = new Map();
  for (const form of forms) scoreWord(index, form, 1, scores);
  if (withSynonyms)
    for (const other of forms.flatMap((form) => index.synonymsOf(form)))
      scoreWord(index, other, share.otherWord, scores);
  return scores;
}

/** Of the words of a compound, where they stand apart: all of them, or where no incident has all, any. */
function addApart(scores: Scores, index: OpenIndex, words: readonly string[]): void {
  const telling = [...new Set(words)].filter((word) => !stopWords.has(word));
  if (telling.length < 2) return;
  const each = telling.map((word) => scoreForms(index, [word], true));
  const isWritten = scores.size > 0;
  const [rarest, ...others] = each.sort((a, b) => a.size - b.size);
  const all = [...(rarest?.keys() ?? [])].filter((id) => others.every((found) => found.has(id)));
  const mean = (id: string): number =>
    each.reduce((sum, found) => sum + (found.get(id) ?? 0), 0) / each.length;
  for (const id of all) raise(scores, id, mean(id) * (isWritten ? share.apartBeside : share.apart));
  if (scores.size > 0) return;
  for (const id of each.flatMap((found) => [...found.keys()])) raise(scores, id, mean(id) * share.single);
}

/** A unit of a query with what was found for it. */
export interface Found extends Unit {
  scores: Scores;
  /** Words that it was answered with, where nobody wrote it. */
  by: readonly string[];
}

function findUnit(index: OpenIndex, unit: Unit): Found {
  const scores = scoreForms(index, unit.forms, !unit.isQuoted);
  if (unit.words.length > 0) addApart(scores, index, unit.words);
  if (scores.size > 0 || unit.isExact) return { ...unit, scores, by: [] };
  const by = nearWords(unit.forms[0] ?? '', index.words());
  for (const word of by) scoreWord(index, word, share.guess, scores);
  return { ...unit, scores, by };
}

/** What a query asks for, each with what an index that has been loaded finds for it. */
export const findUnits = (index: OpenIndex, query: string): Found[] =>
  queryUnits(query, index).map((unit) => findUnit(index, unit));

/** Ids begin with the day. */
const newestFirst = (a: string, b: string): number => (a < b ? 1 : -1);

/** The incidents that have what is in quotation marks; `undefined` where nothing is, or none has it. */
function quotedIds(found: readonly Found[]): ReadonlySet<string> | undefined {
  const quoted = found.filter(({ isQuoted }) => isQuoted);
  const [first, ...others] = quoted;
  if (!first) return undefined;
  const ids = [...first.scores.keys()].filter((id) => others.every(({ scores }) => scores.has(id)));
  return ids.length > 0 ? new Set(ids) : undefined;
}

/**
 * The incidents that have something of what was asked for, best first: the more and the rarer of it one has and the
 * better it fits, the earlier it stands. What fits hardly at all beside the best is left out, and so is what has only
 * common words of a query whose telling ones nobody wrote. Of incidents that fit alike the newest is first.
 */
export function rank(found: readonly Found[], total: number): string[] {
  const weights = found.map(({ scores, forms }) => {
    const having = [...scores.values()].filter((score) => score >= wellFound).length;
    return rarity(having, total) * (commonWords.has(forms[0] ?? '') ? commonShare : 1);
  });
  const asked = weights.reduce((sum, weight) => sum + weight, 0);
  const known = weights.reduce((sum, weight, at) => sum + (found[at]?.scores.size ? weight : 0), 0);
  const required = quotedIds(found);
  const scored = new Map<string, number>();
  for (const id of new Set(found.flatMap(({ scores }) => [...scores.keys()]))) {
    if (required && !required.has(id)) continue;
    let score = 0;
    let covered = 0;
    for (const [at, { scores }] of found.entries()) {
      const own = scores.get(id) ?? 0;
      score += (weights[at] ?? 0) * own;
      if (own >= leastScore) covered += weights[at] ?? 0;
    }
    if (covered >= leastKnown * asked || known === asked)
      scored.set(id, score * (0.5 + (0.5 * covered) / known));
  }
  const best = Math.max(...scored.values());
  return [...scored]
    .filter(([, score]) => score >= leastShare * best)
    .sort(([a, x], [b, y]) => y - x || newestFirst(a, b))
    .map(([id]) => id);
}

const idIn = /\d{4}-\d{2}-\d{2}-[a-z\d]+(?:-[a-z\d]+)*/;

/** The incident whose id or address a query is; `undefined` for other queries. */
const namedIncident = (query: string, { ids }: OpenIndex): string | undefined => {
  const id = idIn.exec(query.toLowerCase())?.[0];
  return id !== undefined && ids.has(id) ? id : undefined;
};

/**
 * What answers a query: words and phrases as they are written, with other endings, other words for the same, and where
 * nobody wrote one, words that differ by a slip of the keyboard. Whoever pastes the id or the address of a record gets it.
 */
export async function findByText(index: OpenIndex, query: string): Promise<TextAnswer> {
  const named = namedIncident(query, index);
  if (named !== undefined) return { ids: [named], guessed: [] };
  await index.load(wordsToLoad(query, index));
  const found = findUnits(index, query);
  const isGuessed = ({ scores, by }: Found): boolean => by.length > 0 || scores.size === 0;
  return {
    ids: rank(found, index.total),
    guessed: found.filter(isGuessed).map(({ text, by, forms }) => ({
      word: text,
      by,
      nearest: by.length > 0 ? by : nearWords(forms[0] ?? '', index.words(), 1).slice(0, mostOffered),
    })),
  };
}
