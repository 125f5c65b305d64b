import { filterKeys, type FacetRow, type Facets, type FilterKey } from './facets.ts';
import type { SearchState, SortOrder } from './search-state.ts';

/** Ids found by text, best first; `undefined` when there is no query. */
export type TextMatches = readonly string[] | undefined;

export interface FilterOption {
  value: string;
  label: string;
  /** How many results there are with this value, all other filters being as they are. */
  count: number;
  isChosen: boolean;
}

export interface SearchResult {
  rows: FacetRow[];
  options: Record<FilterKey, FilterOption[]>;
  /** Chosen values that the collection does not know, so that no filter is dropped without a word. */
  unknown: { key: FilterKey; value: string }[];
}

const matches = (row: FacetRow, key: FilterKey, chosen: readonly string[]): boolean =>
  chosen.length === 0 || row[key].some((value) => chosen.includes(value));

const matchesAllBut = (row: FacetRow, state: SearchState, except?: FilterKey): boolean =>
  filterKeys.every((key) => key === except || matches(row, key, state.filters[key]));

const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
const newest = (a: FacetRow, b: FacetRow): number => compareText(b.date, a.date) || compareText(a.id, b.id);

function comparator(sort: SortOrder, found: TextMatches): (a: FacetRow, b: FacetRow) => number {
  const rank = new Map(found?.map((id, index) => [id, index]));
  switch (sort) {
    case 'oldest':
      return (a, b) => newest(b, a);
    case 'longest':
      // What is not known comes last; it is never dropped.
      return (a, b) => (b.length?.seconds ?? -1) - (a.length?.seconds ?? -1) || newest(a, b);
    case 'relevance':
      return (a, b) => (rank.get(a.id) ?? 0) - (rank.get(b.id) ?? 0) || newest(a, b);
    default:
      return newest;
  }
}

/** Several values of one filter mean "or", several filters mean "and". Pure: the same for list, search and export. */
export function searchIncidents(
  { rows, labels }: Facets,
  state: SearchState,
  found: TextMatches,
): SearchResult {
  const byText = found === undefined ? rows : rows.filter(({ id }) => found.includes(id));
  const option = (key: FilterKey, value: string, pool: readonly FacetRow[]): FilterOption => ({
    value,
    label: labels[key][value] ?? value,
    count: pool.filter((row) => row[key].includes(value)).length,
    isChosen: state.filters[key].includes(value),
  });
  const optionsOf = (key: FilterKey): FilterOption[] => {
    const pool = byText.filter((row) => matchesAllBut(row, state, key));
    const options = Object.keys(labels[key]).map((value) => option(key, value, pool));
    return options.sort(
      (a, b) =>
        Number(b.isChosen) - Number(a.isChosen) ||
        (key === 'year' ? compareText(b.value, a.value) : b.count - a.count || compareText(a.label, b.label)),
    );
  };
  return {
    rows: byText.filter((row) => matchesAllBut(row, state)).sort(comparator(state.sort, found)),
    options: Object.fromEntries(filterKeys.map((key) => [key, optionsOf(key)])) as SearchResult['options'],
    unknown: filterKeys.flatMap((key) =>
      state.filters[key]
        .filter((value) => !Object.hasOwn(labels[key], value))
        .map((value) => ({ key, value })),
    ),
  };
}
