import { SiteCard } from '../features/preview/SiteCard.tsx';
import { corpus } from '../site/corpus.ts';
import { siteCard } from '../features/preview/site-card.ts';
import { previewImage } from '../site/preview-image.ts';

export const GET = (): Promise<Response> => {
  const { collection, facets } = corpus();
  return previewImage(SiteCard, siteCard(collection, facets));
};
