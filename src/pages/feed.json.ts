import { fullAddress } from '../address.ts';
import { collection } from '../site/corpus.ts';
import { toFeed } from '../features/feed/feed.ts';

export const GET = (): Response =>
  new Response(toFeed(collection, fullAddress).json1(), {
    headers: { 'Content-Type': 'application/feed+json; charset=utf-8' },
  });
