import type { InferGetStaticPropsType } from 'astro';
import { IncidentCard } from '../../../features/preview/IncidentCard.tsx';
import { collection } from '../../../site/corpus.ts';
import { incidentCard } from '../../../features/preview/preview-card.ts';
import { previewImage } from '../../../site/preview-image.ts';

export const getStaticPaths = () =>
  [...collection.records.values()].map((record) => ({ params: { id: record.id }, props: { record } }));

export const GET = ({
  props,
}: {
  props: InferGetStaticPropsType<typeof getStaticPaths>;
}): Promise<Response> => previewImage(IncidentCard, incidentCard(props.record, collection.site.name));
