import { groupAnswer, type AnswerPart } from './results/group-answer.ts';
import type { SearchAnswer } from './answer-search.ts';
import { resultsView, type ResultsView } from './results/results-view.ts';
import { chosenOf, understoodOf, type Chosen } from './select/chosen.ts';
import { searchIncidents, type SearchResult } from './select/filter.ts';
import { describeUnmeasured, type Unmeasured } from './select/unmeasured.ts';
import { filterLabel, type Facets } from './state/facets.ts';
import type { SearchState } from './state/search-state.ts';
import { fittingSearches, type FittingSearch } from './suggest/fitting-searches.ts';
import type { Guess } from './text/rank.ts';

/** All that the page for searching shows of a search. */
export interface SearchView extends Pick<SearchResult, 'rows' | 'options' | 'ranges'>, Pick<Facets, 'own'> {
  results: ResultsView;
  /** What the results have in common, in clauses. */
  group: AnswerPart[][];
  /** What the search is narrowed by. */
  chosen: Chosen[];
  /** What of its words was understood as filters. */
  understood: Chosen[];
  /** The search as its filters stand, those of its words included, and without their words: what a filter changes. */
  filtered: SearchState;
  /** Words that nobody wrote. */
  guessed: readonly Guess[];
  /** Chosen values that the collection does not know, in words; empty for none. */
  unknown: string;
  /** What ranges leave out because nothing is known of it. */
  unmeasured: Unmeasured[];
  /** Where nothing is found, searches that its words may have meant. */
  fitting: FittingSearch[];
}

/** A search with what was understood of its words as filters that can be changed like all others. */
function asFilters(state: SearchState, { narrowed, understood, words }: SearchAnswer): SearchState {
  if (understood.length === 0) return state;
  // What stays among the words is not to be understood once more.
  const literal = understood.map(({ text }) => text).filter((text) => words.includes(text));
  return { ...narrowed, query: words, literal: [...new Set([...state.literal, ...literal])] };
}

/** The search as the page shows it. */
export function searchView(facets: Facets, state: SearchState, answer: SearchAnswer): SearchView {
  const { narrowed, understood, found, guessed } = answer;
  const { rows, options, ranges, unknown, unmeasured } = searchIncidents(facets, narrowed, found);
  const filtered = asFilters(state, answer);
  return {
    rows,
    options,
    ranges,
    own: facets.own,
    group: groupAnswer(rows, filtered),
    results: resultsView({ rows, labels: facets.labels, own: facets.own }, narrowed),
    chosen: chosenOf(state, facets),
    understood: understoodOf(understood, state, facets),
    filtered,
    guessed,
    unknown: unknown
      .map(({ key, value }) => `${filterLabel(key, facets).toLowerCase()} “${value}”`)
      .join(', '),
    unmeasured: describeUnmeasured(narrowed, unmeasured),
    fitting: rows.length === 0 ? fittingSearches(state.query, facets) : [],
  };
}

/** How much was found: "All 80 incidents", "3 of 80 incidents for “bgp”". */
export function describeResult(count: number, total: number, query: string): string {
  if (query === '' && count === total) return `All ${total} incidents`;
  const words = `${count} of ${total} incidents`;
  return query === '' ? words : `${words} for “${query}”`;
}
