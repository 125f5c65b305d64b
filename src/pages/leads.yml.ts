import { corpus } from '../site/corpus.ts';
import { notFound } from '../site/not-found.ts';

/** The list of leads as it is written: the form takes out the entry that a record takes the place of. */
export function GET(): Response {
  const { leads, leadsText } = corpus().collection;
  return leads.length === 0 ? notFound() : new Response(leadsText);
}
