import { hash } from 'node:crypto';
import type { Collection } from '../../core/collection/collection.ts';
import { oncePer } from '../../core/collection/once-per.ts';

/** A hash of plain data, in 64 digits. */
export const digestOf = (...parts: readonly unknown[]): string => hash('sha256', JSON.stringify(parts));

/**
 * For each record a digest of all that is known of it: its own files, and what others say of it, as the names of its
 * services on that day.
 */
const recordDigests = oncePer(
  ({ incidents, records }: Collection): ReadonlyMap<string, string> =>
    new Map([...records].map(([id, record]) => [id, digestOf(record, incidents.get(id))])),
);

export const recordDigest = (collection: Collection, id: string): string =>
  recordDigests(collection).get(id) ?? '';

/** A digest of some records, in their order. */
const digestOfRecords = (collection: Collection, ids: Iterable<string>): string =>
  digestOf([...ids].map((id) => recordDigest(collection, id)));

/** Of records with all others that they belong with, which are drawn beside them. */
export const digestWithRelated = (collection: Collection, ids: readonly string[]): string =>
  digestOfRecords(
    collection,
    ids.flatMap((id) => [id, ...(collection.records.get(id)?.related.map((other) => other.id) ?? [])]),
  );

/** What every page may show of site.yml: all but what the editor has chosen among the records. */
export const settingsDigest = oncePer(({ site }: Collection): string => {
  const { featured, pairs, similarPairs, ...settings } = site;
  return digestOf(settings);
});

/** A digest of the whole content, for a page that may show anything of it. */
export const wholeDigest = oncePer((collection: Collection): string => {
  const { site, registry, comparisons, records } = collection;
  const { services, organizations, counters } = registry;
  const entries = [services, organizations, counters, comparisons].map((map) => [...map.values()]);
  return digestOf(site, entries, digestOfRecords(collection, records.keys()));
});
