/** The path below which the site stands, always with a slash at its end. Known in the build and in the browser. */
export const base = import.meta.env.BASE_URL.endsWith('/')
  ? import.meta.env.BASE_URL
  : `${import.meta.env.BASE_URL}/`;

/** Address of a page of ours from its path in the design, such as `/incidents/`. */
export const pageAddress = (path: string): string => base + path.replace(/^\//, '');

export const incidentAddress = (id: string): string => pageAddress(`/incidents/${id}/`);
export const serviceAddress = (id: string): string => pageAddress(`/services/${id}/`);
export const organizationAddress = (id: string): string => pageAddress(`/organizations/${id}/`);
export const causeAddress = (word: string): string => pageAddress(`/causes/${word}/`);
export const comparisonAddress = (slug: string): string => pageAddress(`/comparisons/${slug}/`);

/** A prebuilt pair stands once, its ids in alphabetical order. */
export function pairAddress(a: string, b: string): string {
  const [first, second] = [a, b].sort();
  return pageAddress(`/compare/${first ?? a}/${second ?? b}/`);
}

export const compareAddress = (ids: readonly string[]): string =>
  `${pageAddress('/compare/')}?ids=${ids.map(encodeURIComponent).join(',')}`;

/** The same with scheme and host, for feeds, data and social cards. */
export const fullAddress = (path: string): string => new URL(pageAddress(path), import.meta.env.SITE).href;
