import type { APIRoute } from 'astro';
import { shownTree } from '../../../core/markdown/body.ts';
import { incidentPassages, type IncidentPassages } from '../../../features/search/excerpts/passages.ts';
import { corpus } from '../../../site/corpus.ts';
import { notFound } from '../../../site/not-found.ts';
import { jsonAnswer } from '../../../site/json-answer.ts';

/** The text of an incident by passages, of which a search shows those that it was found by. */
export const GET: APIRoute = ({ params: { id = '' } }) => {
  const { collection } = corpus();
  const record = collection.records.get(id);
  const body = collection.incidents.get(id)?.body;
  if (!record || !body) return notFound();
  const { text: cause } = record.cause;
  const passages = incidentPassages(record, shownTree(body), collection.site.fields);
  return jsonAnswer({ cause, passages } satisfies IncidentPassages);
};
