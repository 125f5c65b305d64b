import type { FilterKey } from '../search/facets.ts';
import { emptySearch, formatSearch, withFilter } from '../search/search-state.ts';

/** The part of an address that holds a search with these filters, such as `?cause=maintenance&mechanism=dns-failure`. */
export function searchQuery(filters: Partial<Record<FilterKey, string>>): string {
  const state = (Object.entries(filters) as [FilterKey, string][]).reduce(
    (search, [key, value]) => withFilter(search, key, value, true),
    emptySearch(),
  );
  return formatSearch(state);
}
