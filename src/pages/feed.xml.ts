import { fullAddress } from '../address.ts';
import { collection } from '../corpus.ts';
import { toRss } from '../lib/views/feed.ts';

export const GET = (): Response =>
  new Response(toRss(collection, fullAddress), {
    headers: { 'Content-Type': 'application/rss+xml; charset=utf-8' },
  });
