import type { APIRoute } from 'astro';
import { rssAnswer, causeFeed } from '../../../site/feeds.ts';

export const GET: APIRoute = ({ params: { word = '' } }) => rssAnswer(causeFeed(word));
