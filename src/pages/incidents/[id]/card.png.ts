import type { InferGetStaticPropsType } from 'astro';
import { IncidentCard } from '../../../components/cards/IncidentCard.tsx';
import { collection } from '../../../corpus.ts';
import { incidentCard } from '../../../lib/views/preview-card.ts';
import { toImage } from '../../../preview-images.ts';

export const getStaticPaths = () =>
  [...collection.records.values()].map((record) => ({ params: { id: record.id }, props: { record } }));

export const GET = ({
  props,
}: {
  props: InferGetStaticPropsType<typeof getStaticPaths>;
}): Promise<Response> => toImage(IncidentCard, incidentCard(props.record, collection.site.name));
