import { jsonFeedAnswer, siteFeed } from '../site/feeds.ts';

export const GET = (): Response => jsonFeedAnswer(siteFeed());
