import { fullAddress } from '../address.ts';
import { collection } from '../corpus.ts';
import { toFeed } from '../lib/views/feed.ts';

export const GET = (): Response =>
  new Response(toFeed(collection, fullAddress).json1(), {
    headers: { 'Content-Type': 'application/feed+json; charset=utf-8' },
  });
