import type { Source } from '../../../schemas/record.ts';

/** Parts of a query that say how someone came to a page, not which page it is. */
const tracking = /^(?:utm_\w+|fbclid|gclid|mc_\w+|igshid|ref|ref_src)$/i;

const withoutEmptyEnd = (parts: readonly string[]): string[] =>
  parts.slice(0, parts.findLastIndex((part) => part !== '') + 1);

/** A path without final slashes and without a last part that names only a form of the same page. */
function mainPath(path: string): string {
  const parts = withoutEmptyEnd(path.split('/'));
  const isForm = /^(?:index\.\w+|amp)$/.test(parts.at(-1) ?? '');
  return withoutEmptyEnd(isForm ? parts.slice(0, -1) : parts).join('/');
}

/**
 * One text for all addresses of one page: without scheme, "www.", tracking, fragment and final slash. `undefined` for
 * an address that names no page but a whole site.
 */
export function canonicalAddress(address: string): string | undefined {
  let url: URL;
  try {
    url = new URL(address);
  } catch {
    return undefined;
  }
  const query = [...url.searchParams]
    .filter(([key]) => !tracking.test(key))
    .sort(([a], [b]) => (a < b ? -1 : 1));
  const path = mainPath(url.pathname);
  const isSite =
    (path === '' || /^\/(?:history|incidents|status|blog|news)$/i.test(path)) && query.length === 0;
  if (isSite) return undefined;
  const host = url.host.toLowerCase().replace(/^(?:www|m|amp)\./, '');
  const asked = query.map(([key, value]) => `${key}=${value}`).join('&');
  return `${host}${path}${asked === '' ? '' : `?${asked}`}`;
}

/** One text for all addresses of one document: those of a page, or of one place on it that a fragment names. */
export function documentAddress(address: string): string {
  const [page = '', fragment = ''] = address.split(/#(.*)/s);
  // A fragment that only marks a text names no place.
  const place = fragment.replace(/:~:.*$/s, '');
  return `${canonicalAddress(page) ?? page}${place === '' ? '' : `#${place}`}`;
}

/** The addresses of all documents of a record, each once. */
export const documentAddresses = (sources: readonly Pick<Source, 'url'>[]): string[] => [
  ...new Set(sources.flatMap(({ url }) => (url === undefined ? [] : documentAddress(url)))),
];

const operatorKinds = new Set(['operator-postmortem', 'operator-status', 'operator-statement']);

/** The addresses of what an operator published about its outage, each once. */
export const operatorAccounts = (sources: readonly Pick<Source, 'kind' | 'url'>[]): string[] => [
  ...new Set(
    sources
      .filter(({ kind, url }) => url !== undefined && operatorKinds.has(kind))
      .flatMap(({ url = '' }) => canonicalAddress(url) ?? []),
  ),
];
