import type { APIRoute } from 'astro';
import { fullAddress } from '../../../address.ts';
import { shownTree } from '../../../core/markdown/body.ts';
import { incidentMarkdown } from '../../../features/incident/as-markdown/incident-markdown.ts';
import { corpus } from '../../../site/corpus.ts';
import { notFound } from '../../../site/not-found.ts';

/** One record as a Markdown document; withdrawn ones and drafts too, which say what they are. */
export const GET: APIRoute = ({ params: { id = '' } }) => {
  const { site, records, incidents } = corpus().collection;
  const record = records.get(id);
  const incident = incidents.get(id);
  if (!record || !incident) return notFound();
  const text = incidentMarkdown(record, shownTree(incident.body), { site, address: fullAddress });
  return new Response(text, { headers: { 'Content-Type': 'text/markdown;charset=utf-8' } });
};
