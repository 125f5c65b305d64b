import type { APIRoute } from 'astro';
import { PairCard } from '../../../../features/preview/PairCard.tsx';
import { compare } from '../../../../features/compare/rows/comparison.ts';
import { corpus } from '../../../../site/corpus.ts';
import { notFound } from '../../../../site/not-found.ts';
import { prebuiltPair } from '../../../../features/compare/pairs.ts';
import { pairCard } from '../../../../features/preview/pair-card.ts';
import { previewImage } from '../../../../site/preview-image.ts';

export const GET: APIRoute = ({ params }) => {
  const { collection } = corpus();
  const pair = prebuiltPair(collection, params.a ?? '', params.b ?? '');
  return pair ? previewImage(PairCard, pairCard(compare(pair), collection.site.name)) : notFound();
};
