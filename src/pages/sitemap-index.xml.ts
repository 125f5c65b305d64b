import { sitePages } from '../site/pages/site-pages.ts';
import { sitemapIndex } from '../site/pages/sitemap.ts';

export const GET = (): Response =>
  new Response(sitemapIndex(sitePages()), { headers: { 'Content-Type': 'application/xml' } });
