import { SiteCard } from '../components/cards/SiteCard.tsx';
import { collection } from '../corpus.ts';
import { siteCard } from '../lib/views/preview-site.ts';
import { toImage } from '../preview-images.ts';

export const GET = (): Promise<Response> => toImage(SiteCard, siteCard(collection));
