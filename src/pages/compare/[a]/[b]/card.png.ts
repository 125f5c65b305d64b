import type { InferGetStaticPropsType } from 'astro';
import { PairCard } from '../../../../features/preview/PairCard.tsx';
import { collection } from '../../../../site/corpus.ts';
import { compare } from '../../../../features/compare/rows/comparison.ts';
import { prebuiltPairs } from '../../../../features/compare/pairs.ts';
import { pairCard } from '../../../../features/preview/preview-comparison.ts';
import { previewImage } from '../../../../site/preview-image.ts';

export const getStaticPaths = () =>
  prebuiltPairs(collection).map((pair) => ({ params: { a: pair[0].id, b: pair[1].id }, props: { pair } }));

export const GET = ({
  props,
}: {
  props: InferGetStaticPropsType<typeof getStaticPaths>;
}): Promise<Response> => previewImage(PairCard, pairCard(compare(props.pair), collection.site.name));
