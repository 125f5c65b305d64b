import { collection, listed } from '../corpus.ts';
import { toFacets, type SearchData } from '../lib/search/facets.ts';

/** What the search in the browser knows of every incident besides its text. */
export const GET = (): Response => {
  const { name, url } = collection.site.licence;
  const data: SearchData = { licence: { name, url }, ...toFacets(listed, collection.registry) };
  return Response.json(data);
};
