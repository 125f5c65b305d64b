import { toLeadsData } from '../features/leads/leads.ts';
import { corpus } from '../site/corpus.ts';
import { notFound } from '../site/not-found.ts';
import { jsonAnswer } from '../site/json-answer.ts';

/** What the search in the browser knows of the leads; fetched when someone searches for words. */
export const GET = (): Response => {
  const { collection } = corpus();
  return collection.leads.length === 0 ? notFound() : jsonAnswer(toLeadsData(collection));
};
