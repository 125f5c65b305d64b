import type { APIRoute } from 'astro';
import { schemaVersion } from '../../../../../schemas/record.ts';
import { corpus } from '../../../../site/corpus.ts';
import { notFound } from '../../../../site/not-found.ts';

/** One record in its long form; withdrawn ones and drafts too, which say what they are. */
export const GET: APIRoute = ({ params: { id = '' } }) => {
  const { collection } = corpus();
  const incident = collection.records.get(id);
  return incident ? Response.json({ schemaVersion, licence: collection.site.licence, incident }) : notFound();
};
