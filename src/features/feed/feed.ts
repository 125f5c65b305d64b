import { Feed } from 'feed';
import type { Collection } from '../../core/collection/collection.ts';
import { listedRecords } from '../../core/collection/collection.ts';
import { describe } from '../incident/index.ts';

const maxItems = 50;

type Writer = Record<'title' | 'description', (text: string) => string>;
const asIs = (text: string): string => text;
const withoutTags = (text: string): string => text.replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** The newest incidents as a feed; its dates are those of the incidents, so that two builds give the same bytes. */
export function toFeed(
  collection: Collection,
  address: (path: string) => string,
  write: Writer = { title: asIs, description: asIs },
): Feed {
  const { site } = collection;
  const records = listedRecords(collection).slice(0, maxItems);
  const newest = records[0]?.date ?? '1970-01-01';
  const feed = new Feed({
    title: site.name,
    description: site.description,
    id: address('/'),
    link: address('/'),
    language: 'en',
    copyright: `${site.licence.name}, ${site.licence.url}`,
    updated: new Date(`${newest}T00:00:00Z`),
    feedLinks: { rss: address('/feed.xml'), json: address('/feed.json') },
  });
  for (const record of records) {
    const link = address(`/incidents/${record.id}/`);
    feed.addItem({
      title: write.title(record.title),
      id: link,
      link,
      description: write.description(describe(record)),
      date: new Date(`${record.date}T00:00:00Z`),
    });
  }
  return feed;
}

/**
 * The feed as RSS, whose readers take a description for HTML and, some of them, a title too. Without ">" no text can
 * end its CDATA section either, of which the library guards the first end only.
 */
export const toRss = (collection: Collection, address: (path: string) => string): string =>
  toFeed(collection, address, {
    title: withoutTags,
    description: (text) => withoutTags(text.replaceAll('&', '&amp;')),
  }).rss2();
