import { fullAddress } from '../../address.ts';
import { digestOf } from './digests.ts';
import type { SitePage } from './site-page.ts';

/** The protocol of sitemaps allows 50,000 addresses in one. */
const mostAddresses = 45_000;

const pathsOf = (pages: readonly SitePage[]): string[] =>
  pages
    .filter(({ path, isHidden }) => path.endsWith('/') && isHidden !== true)
    .map(({ path }) => path)
    .sort();

const partPath = (part: number): string => `/sitemap-${part}.xml`;

/** Paths of the parts of the sitemap of these pages. */
const sitemapParts = (pages: readonly SitePage[]): string[] =>
  Array.from({ length: Math.ceil(pathsOf(pages).length / mostAddresses) }, (_, part) => partPath(part));

/** The sitemap of these pages: the list of its parts, and each of them. It shows nothing but where pages are. */
export function sitemapPages(pages: readonly SitePage[]): SitePage[] {
  const key = digestOf(pathsOf(pages));
  return ['/sitemap-index.xml', ...sitemapParts(pages)].map((path) => ({ path, key }));
}

/** An element of XML with a location for each path. Nothing in an address of ours but an ampersand means anything in XML. */
function toXml(outer: string, inner: string, paths: readonly string[]): string {
  const entries = paths.map(
    (path) => `<${inner}><loc>${fullAddress(path).replaceAll('&', '&amp;')}</loc></${inner}>`,
  );
  return `<?xml version="1.0" encoding="UTF-8"?><${outer} xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">${entries.join('')}</${outer}>`;
}

/** The list of the parts, for search engines. */
export const sitemapIndex = (pages: readonly SitePage[]): string =>
  toXml('sitemapindex', 'sitemap', sitemapParts(pages));

/** One part; `undefined` where there is none of this number. */
export function sitemapPart(pages: readonly SitePage[], part: number): string | undefined {
  const paths = pathsOf(pages).slice(part * mostAddresses, (part + 1) * mostAddresses);
  return paths.length === 0 ? undefined : toXml('urlset', 'url', paths);
}
