import type { APIRoute } from 'astro';
import { rssAnswer, serviceFeed } from '../../../site/feeds.ts';

export const GET: APIRoute = ({ params: { id = '' } }) => rssAnswer(serviceFeed(id));
