import type { APIRoute } from 'astro';
import { rssAnswer, organizationFeed } from '../../../site/feeds.ts';

export const GET: APIRoute = ({ params: { id = '' } }) => rssAnswer(organizationFeed(id));
