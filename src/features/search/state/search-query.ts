import type { FilterKey } from './filters.ts';
import { emptySearch, formatSearch, withFilter } from './search-state.ts';

interface Wanted extends Partial<Record<FilterKey, string>> {
  /** One year alone. */
  year?: number;
}

/** The part of an address that holds a search for these, such as `?cause=maintenance&mechanism=dns-failure`. */
export function searchQuery({ year, ...filters }: Wanted): string {
  const state = (Object.entries(filters) as [FilterKey, string][]).reduce(
    (search, [key, value]) => withFilter(search, key, value, true),
    emptySearch(),
  );
  return formatSearch(year === undefined ? state : { ...state, year: { min: year, max: year } });
}
