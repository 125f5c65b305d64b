import { listedRecords, type Collection } from '../../core/collection/collection.ts';
import { yearOf } from '../../core/format/date.ts';
import { lastChangeOf } from '../../core/record/revision.ts';
import type { Row } from '../../core/columns/column.ts';
import type { DatasetAbout } from '../../features/data/dataset-about.ts';
import type { TabledIncident } from '../../features/data/table.ts';
import { tablesWith } from '../../features/data/tables.ts';
import { ownColumns } from '../../core/own/own-columns.ts';
import { textBundles } from '../../features/search/text/bundles.ts';
import { digestOf, incidentDigest, registryDigest } from '../pages/digests.ts';

/** A part of the data set that is made again only when something in it has changed. */
export interface DatasetPart {
  /** The years of its incidents; of what incidents refer to, none. */
  years: readonly string[];
  /** Of all that its rows are made from. */
  digest: string;
}

const listedOf = (collection: Collection, years: readonly string[]) =>
  listedRecords(collection)
    .filter(({ id }) => years.includes(yearOf(id)))
    .sort((a, b) => (a.id < b.id ? -1 : 1));

/**
 * The parts that the data set of a collection is made in, in the order of its rows.
 *
 * @param address of the site, with a slash at its end.
 */
export function datasetParts(collection: Collection, address: string): DatasetPart[] {
  const bundles = textBundles(listedRecords(collection).map(({ id }) => id));
  const own = ownOf(collection);
  return [
    ...bundles.map(({ years }) => ({
      years,
      digest: digestOf(
        address,
        own,
        listedOf(collection, years).map(({ id }) => [id, incidentDigest(collection, id)]),
      ),
    })),
    { years: [], digest: digestOf(registryDigest(collection)) },
  ];
}

/** What the listed records have of the team's own; `undefined` for nothing. */
function ownOf(collection: Collection): DatasetAbout['own'] {
  const own = ownColumns(collection.site, listedRecords(collection));
  return own.length > 0 ? own : undefined;
}

/** The rows of a part. */
export function datasetRows(
  collection: Collection,
  address: string,
  { years }: Pick<DatasetPart, 'years'>,
): Record<string, Row[]> {
  const { incidents, registry } = collection;
  const tables = tablesWith(ownOf(collection));
  if (years.length === 0)
    return Object.fromEntries(tables.map(({ name, ofRegistry }) => [name, ofRegistry(registry)]));
  const rows: Record<string, Row[]> = Object.fromEntries(tables.map(({ name }) => [name, []]));
  for (const record of listedOf(collection, years)) {
    const incident: TabledIncident = {
      record,
      text: incidents.get(record.id)?.body.source.trim() ?? '',
      url: `${address}incidents/${record.id}/`,
    };
    for (const { name, ofIncident } of tables) rows[name]?.push(...ofIncident(incident));
  }
  return rows;
}

/** What is said of the data set as a whole. */
export function datasetAbout(collection: Collection, address: string): DatasetAbout {
  const { site } = collection;
  const listed = listedRecords(collection);
  return {
    name: site.name,
    description: site.description,
    licence: site.licence,
    language: site.language ?? 'en',
    repository: site.repository,
    address,
    incidents: listed.length,
    changed: lastChangeOf(listed),
    version: undefined,
    own: ownOf(collection),
  };
}
