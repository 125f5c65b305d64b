import { toSlug } from './slug.ts';

/** Labels before the country that belong to no site, as in bbc.co.uk. */
const general = new Set(['ac', 'co', 'com', 'edu', 'go', 'gov', 'net', 'or', 'org']);

function siteName(url: string): string {
  const labels = (URL.parse(url)?.hostname ?? '').split('.').filter((label) => label !== 'www');
  if (labels.every((label) => /^\d+$/.test(label))) return 'source';
  const own = labels
    .slice(0, -1)
    .filter((label, index, all) => index < all.length - 1 || !general.has(label));
  return toSlug(own.at(-1) ?? labels[0] ?? '') || 'source';
}

/**
 * Short names for sources after the sites they stand on, each once: a second one of a site gets a number.
 *
 * @example toSourceIds(['https://www.bbc.co.uk/news/1', 'https://bbc.co.uk/2']) // ['bbc', 'bbc-2']
 */
export function toSourceIds(urls: readonly string[]): string[] {
  const ids: string[] = [];
  for (const url of urls) {
    const name = siteName(url);
    let id = name;
    for (let number = 2; ids.includes(id); number += 1) id = `${name}-${number}`;
    ids.push(id);
  }
  return ids;
}
