import type { APIRoute } from 'astro';
import { IncidentCard } from '../../../features/preview/IncidentCard.tsx';
import { corpus } from '../../../site/corpus.ts';
import { notFound } from '../../../site/not-found.ts';
import { incidentCard } from '../../../features/preview/incident-card.ts';
import { previewImage } from '../../../site/preview-image.ts';

export const GET: APIRoute = ({ params: { id = '' } }) => {
  const { collection } = corpus();
  const record = collection.records.get(id);
  return record ? previewImage(IncidentCard, incidentCard(record, collection.site.name)) : notFound();
};
