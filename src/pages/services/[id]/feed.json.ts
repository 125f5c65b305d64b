import type { APIRoute } from 'astro';
import { jsonFeedAnswer, serviceFeed } from '../../../site/feeds.ts';

export const GET: APIRoute = ({ params: { id = '' } }) => jsonFeedAnswer(serviceFeed(id));
