import type { IncidentRecord } from '../../../schemas/record.ts';
import type { SiteSettings } from '../../../schemas/registry.ts';
import type { Registry } from '../../core/registry/registry.ts';
import {
  fieldOf,
  filterKeysOf,
  isOwnFilter,
  searchedTexts,
  searchNames,
  toFacets,
  valuesOfRow,
} from '../search/index.ts';
import type { ExportDocument, ExportField } from './field.ts';
import { filterFields, measuredFields, ownField, recordFields, searchedFields } from './fields.ts';
import { toLoadable } from './loadable.ts';

/** An incident, and what a document of it is made with. */
export interface ExportedIncident {
  record: IncidentRecord;
  registry: Pick<Registry, 'services' | 'organizations'>;
  /** Says what the team has of its own. */
  site: Pick<SiteSettings, 'fields'>;
  /** Its write-up as plain text. */
  text: string;
  /** The address of its page. */
  url: string;
}

/** A document, and what its ids and words are called. */
export interface Exported {
  document: ExportDocument;
  /** By field and value. */
  labels: Record<string, Record<string, string>>;
}

const fields = [...recordFields, ...searchedFields, ...filterFields, ownField, ...measuredFields];

/** The fields of every document, in their order. */
export const exportFields: readonly ExportField[] = fields.map(({ value, ...field }) => field);

/** One incident as a document with a value for every field. */
export function toExported({ record, registry, site, text, url }: ExportedIncident): Exported {
  const names = searchNames(record, registry);
  const facets = toFacets([record], registry, site);
  const [row] = facets.rows;
  if (!row) throw new Error(`${record.id} has no row in the search.`);
  const own = filterKeysOf(facets)
    .filter(isOwnFilter)
    .flatMap((key) => valuesOfRow(row, key).map((value) => `${fieldOf(key)}:${value}`));
  const facts = { url, row, names, own, texts: searchedTexts(record, names, text) };
  return {
    document: Object.fromEntries(fields.map(({ name, value }) => [name, toLoadable(value(facts))])),
    labels: Object.fromEntries(filterFields.map(({ name, filter }) => [name, facets.labels[filter]])),
  };
}
