import { fullAddress } from '../address.ts';
import { corpus } from '../site/corpus.ts';
import { toFeed } from '../features/feed/feed.ts';

export const GET = (): Response =>
  new Response(toFeed(corpus().collection, fullAddress).json1(), {
    headers: { 'Content-Type': 'application/feed+json; charset=utf-8' },
  });
