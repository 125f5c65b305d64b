import { fetchJson } from '../../../ui/browser/fetch-json.ts';
import type { SearchData } from '../state/facets.ts';

/** What search knows of the whole collection. */
export const loadFacets = (): Promise<SearchData> => fetchJson('/facets.json');
