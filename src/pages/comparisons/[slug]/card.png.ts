import { ListCard } from '../../../components/cards/ListCard.tsx';
import { collection } from '../../../corpus.ts';
import { listCard } from '../../../lib/views/preview-comparison.ts';
import { toImage } from '../../../preview-images.ts';

export const getStaticPaths = () => [...collection.comparisons.keys()].map((slug) => ({ params: { slug } }));

export const GET = ({ params }: { params: { slug: string } }): Promise<Response> =>
  toImage(ListCard, listCard(collection, params.slug));
