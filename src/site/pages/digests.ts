import { hash } from 'node:crypto';
import type { Collection } from '../../core/collection/collection.ts';
import { completedOf } from '../../core/incident/resolve.ts';
import { oncePer } from '../../core/once-per.ts';

/** A hash of plain data, in 64 digits. */
export const digestOf = (...parts: readonly unknown[]): string => hash('sha256', JSON.stringify(parts));

/**
 * For each record a digest of all that is known of it: its own files, and what others say of it, as the names of its
 * services on that day.
 */
const recordDigests = oncePer(
  ({ incidents, records, digests }: Collection): ReadonlyMap<string, string> =>
    new Map(
      [...records].map(([id, record]) => {
        const files = digests.get(id);
        return [
          id,
          // The digest of its files stands for all that they say by themselves, and spares reading them.
          files === undefined ? digestOf(record, incidents.get(id)) : digestOf(completedOf(record), files),
        ];
      }),
    ),
);

export const recordDigest = (collection: Collection, id: string): string =>
  recordDigests(collection).get(id) ?? '';

/** A digest of some records, in their order. */
export const digestOfRecords = (collection: Collection, ids: Iterable<string>): string =>
  digestOf([...ids].map((id) => recordDigest(collection, id)));

/** What every page may show of site.yml: all but what the editor has chosen among the records. */
export const settingsDigest = oncePer(({ site }: Collection): string => {
  const { featured, pairs, similarPairs, ...settings } = site;
  return digestOf(settings);
});

/** Of all services, organizations and counters. */
export const registryDigest = oncePer(({ registry }: Collection): string =>
  digestOf(
    [registry.services, registry.organizations, registry.counters].map((entries) => [...entries.values()]),
  ),
);

/** A digest of the whole content, for a page that may show anything of it. */
export const wholeDigest = oncePer((collection: Collection): string => {
  const { site, comparisons, leads, records } = collection;
  const all = digestOfRecords(collection, records.keys());
  return digestOf(site, registryDigest(collection), [...comparisons.values()], leads, all);
});
