import { SiteCard } from '../features/preview/SiteCard.tsx';
import { collection } from '../site/corpus.ts';
import { siteCard } from '../features/preview/preview-site.ts';
import { toImage } from '../features/preview/node/preview-images.ts';

export const GET = (): Promise<Response> => toImage(SiteCard, siteCard(collection));
