import type { APIRoute } from 'astro';
import { notFound } from '../site/not-found.ts';
import { sitePages } from '../site/pages/site-pages.ts';
import { sitemapPart } from '../site/pages/sitemap.ts';

export const GET: APIRoute = ({ params }) => {
  const xml = sitemapPart(sitePages(), Number(params.part));
  return xml === undefined
    ? notFound()
    : new Response(xml, { headers: { 'Content-Type': 'application/xml' } });
};
