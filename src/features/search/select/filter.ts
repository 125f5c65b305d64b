import { filterKeysOf, valuesOfRow, type FacetRow, type Facets } from '../state/facets.ts';
import { mapFilters, type AnyFilterKey, type FilterKey, type OwnFilterKey } from '../state/filters.ts';
import { rangeOptions, type RangeOptions } from './range-options.ts';
import { passes, passesAllBut } from './row-tests.ts';
import { chosenKeys, type SearchState } from '../state/search-state.ts';
import { comparator } from './sort-rows.ts';

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
  options: Record<FilterKey, FilterOption[]> & Partial<Record<OwnFilterKey, FilterOption[]>>;
  ranges: RangeOptions;
  /** Chosen values that the collection does not know, so that no filter is dropped without a word. */
  unknown: { key: AnyFilterKey; value: string }[];
  /** How many would match but for a value that a range asks for and that is not known of them. */
  unmeasured: { duration: number; reports: number };
}

const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Several values of one filter mean "or", several filters mean "and". Pure: the same for list, search and export. */
export function searchIncidents(facets: Facets, state: SearchState, found: TextMatches): SearchResult {
  const { rows, labels } = facets;
  const foundIds = found && new Set(found);
  const byText = foundIds === undefined ? rows : rows.filter(({ id }) => foundIds.has(id));
  const optionsOf = (key: AnyFilterKey): FilterOption[] => {
    const known = labels[key] ?? {};
    const chosen = state.filters[key] ?? [];
    const pool = byText.filter((row) => passesAllBut(row, state, key));
    const counts = new Map<string, number>();
    for (const value of pool.flatMap((row) => valuesOfRow(row, key)))
      counts.set(value, (counts.get(value) ?? 0) + 1);
    return Object.keys(known)
      .map((value) => ({
        value,
        label: known[value] ?? value,
        count: counts.get(value) ?? 0,
        isChosen: chosen.includes(value),
      }))
      .sort(
        (a, b) =>
          Number(b.isChosen) - Number(a.isChosen) || b.count - a.count || compareText(a.label, b.label),
      );
  };
  const unmeasured = (key: 'duration' | 'reports'): number =>
    byText.filter((row) => passes(row, state, key) === undefined && passesAllBut(row, state, key)).length;
  return {
    rows: byText.filter((row) => passesAllBut(row, state)).sort(comparator(state, found)),
    options: {
      ...mapFilters(optionsOf),
      ...Object.fromEntries(filterKeysOf(facets).map((key) => [key, optionsOf(key)])),
    },
    ranges: rangeOptions(rows, byText, state),
    unknown: chosenKeys(state).flatMap((key) =>
      (state.filters[key] ?? [])
        .filter((value) => !Object.hasOwn(labels[key] ?? {}, value))
        .map((value) => ({ key, value })),
    ),
    unmeasured: { duration: unmeasured('duration'), reports: unmeasured('reports') },
  };
}
