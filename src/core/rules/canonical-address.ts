import type { Source } from '../../../schemas/record.ts';

/** Parts of a query that say how somebody came to a page, not which page it is. */
const tracking = /^(?:utm_\w+|fbclid|gclid|mc_\w+|igshid|ref|ref_src)$/i;

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
  const path = url.pathname.replace(/\/(?:index\.\w+|amp)?\/*$/, '').replace(/\/+$/, '');
  const isSite =
    (path === '' || /^\/(?:history|incidents|status|blog|news)$/i.test(path)) && query.length === 0;
  if (isSite) return undefined;
  const host = url.host.toLowerCase().replace(/^(?:www|m|amp)\./, '');
  const asked = query.map(([key, value]) => `${key}=${value}`).join('&');
  return `${host}${path}${asked === '' ? '' : `?${asked}`}`;
}

const operatorKinds = new Set(['operator-postmortem', 'operator-status', 'operator-statement']);

/** The addresses of what an operator published about its outage, each once. */
export const operatorAccounts = (sources: readonly Pick<Source, 'kind' | 'url'>[]): string[] => [
  ...new Set(
    sources
      .filter(({ kind, url }) => url !== undefined && operatorKinds.has(kind))
      .flatMap(({ url = '' }) => canonicalAddress(url) ?? []),
  ),
];
