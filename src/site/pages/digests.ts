import { hash } from 'node:crypto';
import type { Collection, IncidentDigests } from '../../core/collection/collection.ts';
import { completedOf } from '../../core/incident/resolve.ts';
import { oncePer } from '../../core/once-per.ts';

/** A hash of plain data, in 64 digits. */
export const digestOf = (...parts: readonly unknown[]): string => hash('sha256', JSON.stringify(parts));

/** Of all records, by their ids: what their own files say, and what others say of them, as the names of services on that day. */
const digestsOf = oncePer(
  ({ incidents, records, digests }: Collection): ReadonlyMap<string, IncidentDigests> =>
    new Map(
      [...records].map(([id, record]) => {
        const known = digests.get(id);
        if (!known) {
          const { summary, ...facts } = record;
          return [id, { files: digestOf(record, incidents.get(id)), facts: digestOf(facts) }];
        }
        // The digests of its files stand for all that they say by themselves, and spare reading them.
        const said = JSON.stringify(completedOf(record));
        return [id, { files: digestOf(said, known.files), facts: digestOf(said, known.facts) }];
      }),
    ),
);

/** A digest of a record, for what shows nothing of its text, nor the summary, which is its first paragraph. */
export const recordDigest = (collection: Collection, id: string): string =>
  digestsOf(collection).get(id)?.facts ?? '';

/** The same of a record with its text. */
export const incidentDigest = (collection: Collection, id: string): string =>
  digestsOf(collection).get(id)?.files ?? '';

/** A digest of some records, in their order. */
export const digestOfRecords = (collection: Collection, ids: Iterable<string>): string =>
  digestOf([...ids].map((id) => recordDigest(collection, id)));

/** The same of records with their texts. */
export const digestOfIncidents = (collection: Collection, ids: Iterable<string>): string =>
  digestOf([...ids].map((id) => incidentDigest(collection, id)));

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

/** A digest of the whole content but for the texts of incidents, for a page that may show anything of it. */
export const wholeDigest = oncePer((collection: Collection): string => {
  const { site, comparisons, leads, records } = collection;
  const all = digestOfRecords(collection, records.keys());
  return digestOf(site, registryDigest(collection), [...comparisons.values()], leads, all);
});

/** The same with the texts of incidents. */
export const wholeWithTextsDigest = oncePer((collection: Collection): string =>
  digestOf(wholeDigest(collection), digestOfIncidents(collection, collection.records.keys())),
);
