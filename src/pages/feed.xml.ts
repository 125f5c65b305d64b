import { rssAnswer, siteFeed } from '../site/feeds.ts';

export const GET = (): Response => rssAnswer(siteFeed());
