import type { InferGetStaticPropsType } from 'astro';
import { PairCard } from '../../../../components/cards/PairCard.tsx';
import { collection } from '../../../../corpus.ts';
import { prebuiltPairs } from '../../../../lib/views/pairs.ts';
import { pairCard } from '../../../../lib/views/preview-comparison.ts';
import { toImage } from '../../../../preview-images.ts';

export const getStaticPaths = () =>
  prebuiltPairs(collection).map((pair) => ({ params: { a: pair[0].id, b: pair[1].id }, props: { pair } }));

export const GET = ({
  props,
}: {
  props: InferGetStaticPropsType<typeof getStaticPaths>;
}): Promise<Response> => toImage(PairCard, pairCard(props.pair, collection.site.name));
