import { fullAddress } from '../address.ts';
import { collection } from '../corpus.ts';
import { toFeed } from '../lib/views/feed.ts';

export const GET = (): Response =>
  new Response(toFeed(collection, fullAddress).rss2(), {
    headers: { 'Content-Type': 'application/rss+xml; charset=utf-8' },
  });
