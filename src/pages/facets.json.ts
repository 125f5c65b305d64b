import { collection, listed } from '../corpus.ts';
import { toFacets } from '../lib/search/facets.ts';

/** What the search in the browser knows of every incident besides its text. */
export const GET = (): Response => Response.json(toFacets(listed, collection.registry));
