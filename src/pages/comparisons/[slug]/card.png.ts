import { ListCard } from '../../../features/preview/ListCard.tsx';
import { collection } from '../../../site/corpus.ts';
import { listCard } from '../../../features/preview/preview-comparison.ts';
import { toImage } from '../../../features/preview/node/preview-images.ts';

export const getStaticPaths = () => [...collection.comparisons.keys()].map((slug) => ({ params: { slug } }));

export const GET = ({ params }: { params: { slug: string } }): Promise<Response> =>
  toImage(ListCard, listCard(collection, params.slug));
