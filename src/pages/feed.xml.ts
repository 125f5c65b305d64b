import { fullAddress } from '../address.ts';
import { corpus } from '../site/corpus.ts';
import { toRss } from '../features/feed/feed.ts';

export const GET = (): Response =>
  new Response(toRss(corpus().collection, fullAddress), {
    headers: { 'Content-Type': 'application/rss+xml; charset=utf-8' },
  });
