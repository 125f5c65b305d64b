import type { APIRoute } from 'astro';
import type { IncidentAnswer } from '../../../../../schemas/answers.ts';
import { schemaVersion } from '../../../../../schemas/record.ts';
import { similarIncidents } from '../../../../features/incident/similar-incidents.ts';
import { corpus } from '../../../../site/corpus.ts';
import { notFound } from '../../../../site/not-found.ts';
import { jsonAnswer } from '../../../../site/json-answer.ts';

/** One record in its long form; withdrawn ones and drafts too, which say what they are. */
export const GET: APIRoute = ({ params: { id = '' } }) => {
  const { collection } = corpus();
  const incident = collection.records.get(id);
  if (!incident) return notFound();
  const similar = similarIncidents(collection, id).map(({ hasPage, dateText, ...similar }) => similar);
  const { licence } = collection.site;
  return jsonAnswer({ schemaVersion, licence, incident, similar } satisfies IncidentAnswer);
};
