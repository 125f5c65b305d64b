import { formatDate } from '../../../core/format/date.ts';
import { foldText } from '../../../core/format/fold-text.ts';
import type { Lead, LeadsData } from '../../leads/index.ts';
import { mergeSynonyms, rankHits, type Hit, type WordHits } from './rank.ts';
import { queryWords } from './stop-words.ts';
import { synonymsOf } from './synonyms.ts';

/** What of a lead is searched. */
interface Searched {
  lead: Lead;
  /** Stands in the order of days, as the ids of incidents do. */
  id: string;
  words: readonly string[];
  /** Words of the note, which say less about what it is. */
  noted: readonly string[];
  text: string;
}

const wordsIn = (text: string): string[] =>
  foldText(text)
    .split(/[^\p{L}\p{N}\p{M}]+/u)
    .filter((word) => word !== '');

function searched({ leads, names }: LeadsData): Searched[] {
  return leads.map((lead, index) => {
    const { title, date, organization, note = '' } = lead;
    const others = organization.id === undefined ? [] : (names[organization.id] ?? []);
    const text = [title, organization.name, ...others, formatDate(date)].join(' \n ');
    const position = String(leads.length - index).padStart(6, '0');
    return {
      lead,
      id: `${date.slice(0, 4)}-${position}`,
      words: wordsIn(text),
      noted: wordsIn(note),
      text: foldText(`${text} \n ${note}`),
    };
  });
}

/** The part of a word that its forms have in common: "expired" and "expires", "networks" and "network". */
const stemOf = (word: string): string => word.replace(/^(.{3,}?)(?:ing|ies|ed|es|s|e|y)$/u, '$1');

/** How well a word answers: as it was meant, as the beginning of another while someone types, or not at all. */
function likeness(word: string, wanted: string): number {
  if (word === wanted) return 1;
  if (stemOf(word) === stemOf(wanted)) return 0.9;
  return wanted.length > 2 && word.startsWith(wanted) ? 0.5 : 0;
}

const best = (words: readonly string[], wanted: string): number =>
  Math.max(0, ...words.map((word) => likeness(word, wanted)));

/** What in words of the note counts, where one of the title counts 1. */
const inNote = 0.6;

/** A word of a query may be several of a text: "us-east-1". It is found where all of them are. */
function hitsOf(all: readonly Searched[], word: string): Hit[] {
  const parts = wordsIn(word);
  if (parts.length === 0) return [];
  return all.flatMap(({ id, words, noted }) => {
    const score = Math.min(...parts.map((part) => Math.max(best(words, part), inNote * best(noted, part))));
    return score > 0 ? [{ id, score }] : [];
  });
}

function answerTo(all: readonly Searched[], word: string): WordHits {
  const others = synonymsOf(word).map((other) => hitsOf(all, other));
  return { word, hits: mergeSynonyms(hitsOf(all, word), others), isGuess: false };
}

/**
 * The leads that answer a query, best first, by the same words, synonyms and order as incidents are found. Where some
 * have all the words that any has, only those: a lead has few words, and one of them in common says little.
 */
export function findLeads(data: LeadsData, query: string): Lead[] {
  const all = searched(data);
  const [, phrase] = /^\s*"(.+)"\s*$/.exec(query) ?? [];
  if (phrase !== undefined)
    return all.filter(({ text }) => text.includes(foldText(phrase))).map(({ lead }) => lead);
  const answers = queryWords(query)
    .map((word) => answerTo(all, word))
    .filter(({ hits }) => hits.length > 0);
  const found = answers.map(({ hits }) => new Set(hits.map(({ id }) => id)));
  const hasAll = (id: string): boolean => found.every((ids) => ids.has(id));
  const byId = new Map(all.map(({ id, lead }) => [id, lead]));
  const ids = rankHits(answers, [], all.length);
  const whole = ids.filter(hasAll);
  return (whole.length > 0 ? whole : ids).flatMap((id) => byId.get(id) ?? []);
}
