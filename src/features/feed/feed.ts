import { Feed, type Item } from 'feed';
import type { IncidentRecord } from '../../../schemas/record.ts';
import type { SiteSettings } from '../../../schemas/registry.ts';
import { formatDate } from '../../core/format/date.ts';
import { describe } from '../incident/index.ts';
import { changeAnchor, recordEvents, type RecordEvent } from '../../core/record/record-events.ts';

/** What one feed is about. */
export interface FeedScope {
  title: string;
  description: string;
  /** Path of the page that it belongs to; its own files stand below. */
  path: string;
  records: readonly IncidentRecord[];
}

interface Frame {
  site: Pick<SiteSettings, 'licence'>;
  /** The full address of a path of the site. */
  address: (path: string) => string;
}

/** So many at most, so that a feed stays light however large the collection; a feed that leaves some out says so. */
export const mostItems = 200;

/** Where the other items are, for a feed that holds the newest only. */
function leftOut(all: number, address: Frame['address']): string {
  if (all <= mostItems) return '';
  return ` The newest ${mostItems} of ${all} additions and corrections; the ${all - mostItems} older ones are on the pages of their incidents, ${address('/incidents/')}, and in ${address('/api/v2/incidents.json')}.`;
}

/** Text as HTML, which readers of both formats take a description for. */
const asHtml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

const titleOf = (event: RecordEvent): string =>
  event.kind === 'added' ? event.record.title : `Corrected: ${event.record.title}`;

function itemOf(event: RecordEvent, address: Frame['address']): Item {
  const { kind, on, record } = event;
  const page = address(`/incidents/${record.id}/`);
  const link = kind === 'added' ? page : `${page}#${changeAnchor(event.number)}`;
  const item: Omit<Item, 'date'> & { date: Date | undefined } = {
    title: titleOf(event),
    id: link,
    link,
    description: asHtml(kind === 'added' ? describe(record) : `${formatDate(event.on)}: ${event.what}`),
    date: on === undefined ? undefined : new Date(`${on}T00:00:00Z`),
  };
  // The library writes items without a date as well, which its types do not say.
  return item as Item;
}

/**
 * What was added and corrected, newest first, dated by the days that the records state, so that two builds give the
 * same bytes.
 */
export function toFeed(scope: FeedScope, { site, address }: Frame): Feed {
  const events = recordEvents(scope.records);
  const newest = events[0]?.on ?? '1970-01-01';
  const feed = new Feed({
    title: scope.title,
    description: scope.description + leftOut(events.length, address),
    id: address(scope.path),
    link: address(scope.path),
    language: 'en',
    copyright: `${site.licence.name}, ${site.licence.url}`,
    updated: new Date(`${newest}T00:00:00Z`),
    feedLinks: { rss: address(`${scope.path}feed.xml`), json: address(`${scope.path}feed.json`) },
  });
  for (const event of events.slice(0, mostItems)) feed.addItem(itemOf(event, address));
  return feed;
}

/**
 * The feed as RSS. Some readers take a title for HTML, too. Without ">" no text can end its CDATA section either, of
 * which the library guards the first end only.
 */
export function toRss(scope: FeedScope, frame: Frame): string {
  const feed = toFeed(scope, frame);
  feed.items = feed.items.map((item) => ({
    ...item,
    title: item.title.replaceAll('<', '&lt;').replaceAll('>', '&gt;'),
  }));
  return feed.rss2();
}
