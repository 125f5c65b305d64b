import { fullAddress } from '../address.ts';
import { allCauseWords, incidentsWithWord } from '../features/causes/cause-pages.ts';
import { toFeed, toRss, type FeedScope } from '../features/feed/feed.ts';
import { incidentsOfOthers, incidentsOfParts } from '../features/registry/outage-history.ts';
import { organizationPage, servicePage } from '../features/registry/registry-pages.ts';
import { corpus } from './corpus.ts';
import { notFound } from './not-found.ts';

/** Everything that was added to the collection or corrected in it. */
export function siteFeed(): FeedScope {
  const { collection, listed } = corpus();
  const { name, description } = collection.site;
  return { title: name, description, path: '/', records: listed };
}

const titled = (name: string): string => `${corpus().collection.site.name}: ${name}`;

/** Incidents of a service and of its parts, and those of others that affected it; `undefined` for an unknown service. */
export function serviceFeed(id: string): FeedScope | undefined {
  const { collection } = corpus();
  if (!collection.registry.services.has(id)) return undefined;
  const { service, own, downstream } = servicePage(collection, id);
  const { name } = service.fields;
  return {
    title: titled(name),
    description: `Incidents of ${name} and its parts, and others' incidents that affected it: what was added and what was corrected.`,
    path: `/services/${id}/`,
    records: [...new Set([...own, ...incidentsOfParts(collection, id, own), ...downstream])],
  };
}

/** Incidents of an organization, and those of others that affected its services; `undefined` for an unknown one. */
export function organizationFeed(id: string): FeedScope | undefined {
  const { collection } = corpus();
  if (!collection.registry.organizations.has(id)) return undefined;
  const page = organizationPage(collection, id);
  const { name } = page.organization.fields;
  return {
    title: titled(name),
    description: `Incidents of ${name}, and others' incidents that affected its services: what was added and what was corrected.`,
    path: `/organizations/${id}/`,
    records: [...page.incidents, ...incidentsOfOthers(collection, page)],
  };
}

/** Incidents that carry a word in any part; `undefined` for what is no word of the vocabulary. */
export function causeFeed(word: string): FeedScope | undefined {
  if (!allCauseWords().includes(word)) return undefined;
  const { label, incidents } = incidentsWithWord(corpus().listed, word);
  return {
    title: titled(label),
    description: `Incidents coded with “${label}”: what was added and what was corrected.`,
    path: `/causes/${word}/`,
    records: incidents,
  };
}

const frame = () => ({ site: corpus().collection.site, address: fullAddress });

/** A feed as RSS, or the answer that there is none. */
export const rssAnswer = (scope: FeedScope | undefined): Response =>
  scope
    ? new Response(toRss(scope, frame()), {
        headers: { 'Content-Type': 'application/rss+xml; charset=utf-8' },
      })
    : notFound();

/** A feed as JSON Feed, or the answer that there is none. */
export const jsonFeedAnswer = (scope: FeedScope | undefined): Response =>
  scope
    ? new Response(toFeed(scope, frame()).json1(), {
        headers: { 'Content-Type': 'application/feed+json; charset=utf-8' },
      })
    : notFound();
