import type { CitedWork } from './citation.ts';

/** What a page says of itself to programs that cite or index it. */
export interface DescribedWork {
  work: CitedWork;
  type: 'Article' | 'Dataset';
  description: string;
  /** Address of the licence. */
  licence: string;
}

/** The tags by which reference managers and Google Scholar know a work. */
export function citationTags({ title, site, address, day }: CitedWork): { name: string; content: string }[] {
  return [
    { name: 'citation_title', content: title },
    { name: 'citation_author', content: site },
    ...(day === undefined ? [] : [{ name: 'citation_publication_date', content: day.replaceAll('-', '/') }]),
    { name: 'citation_fulltext_html_url', content: address },
  ];
}

/** The same in the words of schema.org, as JSON-LD that no text in it can end early. */
export function jsonLd({ work, type, description, licence }: DescribedWork): string {
  const { title, site, address, day, revision } = work;
  return JSON.stringify({
    '@context': 'https://schema.org',
    '@type': type,
    [type === 'Article' ? 'headline' : 'name']: title,
    description,
    url: address,
    ...(day === undefined ? {} : { dateModified: day }),
    version: revision,
    [type === 'Article' ? 'author' : 'creator']: { '@type': 'Organization', name: site },
    license: licence,
    isAccessibleForFree: true,
  }).replaceAll('<', String.raw`\u003c`);
}
