import { filterKeys, type FilterKey } from './facets.ts';

export const sortOrders = ['relevance', 'newest', 'oldest', 'longest'] as const;
export type SortOrder = (typeof sortOrders)[number];

/** Everything a search is; the address holds all of it. */
export interface SearchState {
  query: string;
  filters: Record<FilterKey, string[]>;
  sort: SortOrder;
}

export const maxQueryLength = 200;

export const emptySearch = (): SearchState => ({
  query: '',
  filters: { service: [], organization: [], cause: [], mechanism: [], year: [] },
  sort: 'relevance',
});

const isSortOrder = (text: string | null): text is SortOrder => sortOrders.some((order) => order === text);

/** Reads a search from an address. Unknown keys are left alone, doubles and empty values dropped. */
export function parseSearch(address: string): SearchState {
  const parameters = new URLSearchParams(address);
  const state = emptySearch();
  state.query = (parameters.get('q') ?? '').trim().slice(0, maxQueryLength);
  for (const key of filterKeys)
    state.filters[key] = [...new Set(parameters.getAll(key).filter((value) => value !== ''))].sort();
  const sort = parameters.get('sort');
  if (isSortOrder(sort)) state.sort = sort;
  return state;
}

/** Writes a search in its one canonical order; an empty search is an empty text, otherwise it begins with "?". */
export function formatSearch({ query, filters, sort }: SearchState): string {
  const parameters = new URLSearchParams();
  if (query !== '') parameters.set('q', query);
  for (const key of filterKeys) for (const value of [...filters[key]].sort()) parameters.append(key, value);
  if (sort !== 'relevance') parameters.set('sort', sort);
  const text = parameters.toString();
  return text === '' ? '' : `?${text}`;
}

export function withFilter(state: SearchState, key: FilterKey, value: string, isOn: boolean): SearchState {
  const others = state.filters[key].filter((chosen) => chosen !== value);
  return { ...state, filters: { ...state.filters, [key]: isOn ? [...others, value].sort() : others } };
}

export const isEmptySearch = (state: SearchState): boolean =>
  formatSearch({ ...state, sort: 'relevance' }) === '';
