import type { IncidentRecord } from '../../../schemas/record.ts';
import { formatDate, yearOf } from '../format/date.ts';
import { formatQuantity } from '../format/quantity.ts';
import { lengthOf } from '../views/lengths.ts';
import { headlineReport } from '../views/reports.ts';
import { middleOf } from '../format/duration.ts';

/** What search and lists know of one incident: a row of facets.json. */
export interface FacetRow {
  id: string;
  title: string;
  date: string;
  dateText: string;
  service: string[];
  organization: string[];
  cause: string[];
  mechanism: string[];
  year: string[];
  /** Length with its measure in words, and its middle in seconds for sorting. */
  length?: { text: string; seconds: number; measure: string };
  reports?: { text: string; kind: string };
}

/** The filters of search; a row matches a filter when it has any of the chosen values. */
export const filterKeys = ['service', 'organization', 'cause', 'mechanism', 'year'] as const;
export type FilterKey = (typeof filterKeys)[number];

export interface Facets {
  rows: FacetRow[];
  /** Names for people, by filter and value. */
  labels: Record<FilterKey, Record<string, string>>;
}

export const filterNames: Record<FilterKey, string> = {
  service: 'Service',
  organization: 'Organization',
  cause: 'How it began',
  mechanism: 'What made it worse',
  year: 'Year',
};

function rowOf(record: IncidentRecord): FacetRow {
  const length = lengthOf(record);
  const report = headlineReport(record);
  return {
    id: record.id,
    title: record.title,
    date: record.date,
    dateText: formatDate(record.date),
    service: record.services.map(({ id }) => id),
    organization: record.organizations.map(({ id }) => id),
    cause: record.cause.trigger.map(({ is }) => is),
    mechanism: record.cause.mechanisms.map(({ is }) => is),
    year: [yearOf(record.date)],
    ...(length
      ? { length: { text: length.text, seconds: middleOf(length.duration), measure: length.measure } }
      : {}),
    ...(report ? { reports: { text: formatQuantity(report.count), kind: report.kind } } : {}),
  };
}

/** The search index beside the text: one row an incident, and the names of all values that occur. */
export function toFacets(records: readonly IncidentRecord[]): Facets {
  const named = (pairs: readonly (readonly [string, string])[]): Record<string, string> =>
    Object.fromEntries(pairs);
  return {
    rows: records.map(rowOf),
    labels: {
      service: named(records.flatMap(({ services }) => services.map(({ id, name }) => [id, name] as const))),
      organization: named(
        records.flatMap(({ organizations }) => organizations.map(({ id, name }) => [id, name] as const)),
      ),
      cause: named(
        records.flatMap(({ cause }) => cause.trigger.map(({ is, label }) => [is, label] as const)),
      ),
      mechanism: named(
        records.flatMap(({ cause }) => cause.mechanisms.map(({ is, label }) => [is, label] as const)),
      ),
      year: named(records.map(({ date }) => [yearOf(date), yearOf(date)] as const)),
    },
  };
}
