import type { APIRoute } from 'astro';
import { jsonFeedAnswer, organizationFeed } from '../../../site/feeds.ts';

export const GET: APIRoute = ({ params: { id = '' } }) => jsonFeedAnswer(organizationFeed(id));
