import { ListCard } from '../../../features/preview/ListCard.tsx';
import { collection } from '../../../site/corpus.ts';
import { listCard } from '../../../features/preview/preview-comparison.ts';
import { previewImage } from '../../../site/preview-image.ts';

export const getStaticPaths = () => [...collection.comparisons.keys()].map((slug) => ({ params: { slug } }));

export const GET = ({ params }: { params: { slug: string } }): Promise<Response> =>
  previewImage(ListCard, listCard(collection, params.slug));
