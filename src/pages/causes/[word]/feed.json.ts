import type { APIRoute } from 'astro';
import { jsonFeedAnswer, causeFeed } from '../../../site/feeds.ts';

export const GET: APIRoute = ({ params: { word = '' } }) => jsonFeedAnswer(causeFeed(word));
