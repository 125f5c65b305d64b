import { groupAnswer, type AnswerPart } from './results/group-answer.ts';
import { resultsView, type ResultsView } from './results/results-view.ts';
import { chosenOf, type Chosen } from './select/chosen.ts';
import { searchIncidents, type SearchResult, type TextMatches } from './select/filter.ts';
import { describeUnmeasured, type Unmeasured } from './select/unmeasured.ts';
import type { Facets } from './state/facets.ts';
import { filters } from './state/filters.ts';
import type { SearchState } from './state/search-state.ts';

/** All that the page for searching shows of a search. */
export interface SearchView extends Pick<SearchResult, 'rows' | 'options' | 'ranges'> {
  results: ResultsView;
  /** What the results have in common, in clauses. */
  group: AnswerPart[][];
  /** What the search is narrowed by. */
  chosen: Chosen[];
  /** Chosen values that the collection does not know, in words; empty for none. */
  unknown: string;
  /** What ranges leave out because nothing is known of it. */
  unmeasured: Unmeasured[];
}

/** The search as the page shows it; `found` are the ids that its words find. */
export function searchView(facets: Facets, state: SearchState, found: TextMatches): SearchView {
  const { rows, options, ranges, unknown, unmeasured } = searchIncidents(facets, state, found);
  return {
    rows,
    options,
    ranges,
    group: groupAnswer(rows, state),
    results: resultsView({ rows, labels: facets.labels }, state),
    chosen: chosenOf(state, facets.labels),
    unknown: unknown.map(({ key, value }) => `${filters[key].label.toLowerCase()} “${value}”`).join(', '),
    unmeasured: describeUnmeasured(state, unmeasured),
  };
}

/** How much was found: "All 80 incidents", "3 of 80 incidents for “bgp”". */
export function describeResult(count: number, total: number, query: string): string {
  if (query === '' && count === total) return `All ${total} incidents`;
  const words = `${count} of ${total} incidents`;
  return query === '' ? words : `${words} for “${query}”`;
}
