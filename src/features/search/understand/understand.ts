import type { Facets } from '../state/facets.ts';
import type { SearchState } from '../state/search-state.ts';
import { maxQueryLength } from '../text/query-length.ts';
import type { Narrow, Reader } from './part.ts';
import { amountReaders } from './read-amounts.ts';
import { dateReaders } from './read-dates.ts';
import { wordReaders } from './read-words.ts';

/** A stretch of the words of a search that was understood as a filter. */
export interface Understood {
  /** The stretch, in lower case. */
  text: string;
  narrow: Narrow;
}

/** A search with what its words say as filters. */
export interface Understanding {
  understood: readonly Understood[];
  /** The search narrowed by all of it. */
  narrowed: SearchState;
  /** The words that are searched for; empty for none. */
  words: string;
  /** Whether these are all part of filters, so that they put in order what these let through and leave nothing out. */
  isOrderOnly: boolean;
}

const readers: readonly Reader[] = [...amountReaders, ...dateReaders, ...wordReaders];

/** What asks for nothing in particular. */
const noise =
  /(?<![\p{L}\p{N}-])(?:an?|all|every|any|list|show|me|which|what|were|was|is|are|the|that|for|with|and|in|at|of|by|outages?|incidents?|failures|problems|post-?mortems?)(?![\p{L}\p{N}-])/gu;

interface Stretch extends Understood {
  start: number;
  end: number;
  words: string;
}

/** Everything in a query that reads as a filter; no part of it is read twice, and what is taken as words is left. */
function stretchesOf(query: string, facets: Facets, literal: readonly string[]): Stretch[] {
  const found: Stretch[] = [];
  for (const { pattern, read } of readers) {
    // Most are not there, which a search for one tells sooner than a list of all.
    if (query.search(pattern) === -1) continue;
    for (const match of query.matchAll(pattern)) {
      const meaning = read(match, facets);
      if (!meaning) continue;
      const start = match.index;
      const end = start + (meaning.length ?? match[0].length);
      const text = query.slice(start, end).trim().replaceAll(/\s+/g, ' ');
      if (literal.includes(text) || found.some((other) => start < other.end && other.start < end)) continue;
      found.push({ ...meaning, text, start, end });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

/** What the words of a search say, as far as its filters can say it too. Nothing is understood within quotation marks. */
export function understand(state: SearchState, facets: Facets): Understanding {
  const query = state.query.slice(0, maxQueryLength).toLowerCase();
  const stretches = /["“”„]/.test(query) ? [] : stretchesOf(query, facets, state.literal);
  if (stretches.length === 0)
    return { understood: [], narrowed: state, words: state.query, isOrderOnly: false };
  let rest = '';
  let at = 0;
  for (const { start, end } of stretches) {
    rest += `${query.slice(at, start)} `;
    at = end;
  }
  rest += query.slice(at);
  const isOrderOnly = rest.replaceAll(noise, ' ').trim() === '';
  const kept = stretches.map(({ words }) => words);
  const words = [isOrderOnly ? '' : rest, ...kept].join(' ').replaceAll(/\s+/g, ' ').trim();
  return {
    understood: stretches.map(({ text, narrow }) => ({ text, narrow })),
    narrowed: stretches.reduce((search, { narrow }) => narrow(search), state),
    words,
    isOrderOnly,
  };
}
