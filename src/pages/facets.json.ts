import { corpus } from '../site/corpus.ts';
import type { SearchData } from '../features/search/state/facets.ts';
import { jsonAnswer } from '../site/json-answer.ts';

/** What the search in the browser knows of every incident besides its text. */
export const GET = (): Response => {
  const { collection, facets } = corpus();
  const { name, url } = collection.site.licence;
  const data: SearchData = { licence: { name, url }, leads: collection.leads.length, ...facets };
  return jsonAnswer(data);
};
