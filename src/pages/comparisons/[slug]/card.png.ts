import type { APIRoute } from 'astro';
import { ListCard } from '../../../features/preview/ListCard.tsx';
import { corpus } from '../../../site/corpus.ts';
import { notFound } from '../../../site/not-found.ts';
import { listCard } from '../../../features/preview/list-card.ts';
import { previewImage } from '../../../site/preview-image.ts';

export const GET: APIRoute = ({ params: { slug = '' } }) => {
  const { collection } = corpus();
  return collection.comparisons.has(slug) ? previewImage(ListCard, listCard(collection, slug)) : notFound();
};
