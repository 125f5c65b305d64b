import type { IncidentRecord, Report } from '../../../../schemas/record.ts';
import { durationBounds } from '../../../core/format/bounds.ts';
import { formatDate, yearOf } from '../../../core/format/date.ts';
import { middleOf } from '../../../core/format/duration.ts';
import { formatQuantity } from '../../../core/format/quantity.ts';
import { lengthOf, type LengthMeasure } from '../../../core/record/lengths.ts';
import { shownReports } from '../../../core/record/reports.ts';
import { ownColumns, ownFilterValues, ownLabel, type OwnColumn } from '../../../core/own/own-columns.ts';
import type { SiteSettings } from '../../../../schemas/registry.ts';
import {
  fieldOf,
  filterKeys,
  filters,
  isOwnFilter,
  mapFilters,
  ownFilterKey,
  type AnyFilterKey,
  type Families,
  type FilterKey,
  type FilterValue,
  type OwnFilterKey,
} from './filters.ts';
import type { Bounds } from './ranges.ts';

/** How long an outage was, by the one measure that is named. Seconds; a bound that is not known is null. */
export interface RowLength extends Bounds {
  text: string;
  measure: LengthMeasure;
  min: number;
  /** The bounds that may be shown, which are never finer than the length is known; null for an open one. */
  low: number;
  high: number | null;
  /** Middle of what is known, for sorting and drawing only. */
  middle: number;
}

/** The largest adopted count of one kind. */
export interface RowReports extends Bounds {
  text: string;
  kind: Report['kind'];
}

/** What search and lists know of one incident: a row of facets.json. */
export interface FacetRow extends Record<FilterKey, string[]> {
  id: string;
  title: string;
  /** Whether it is not yet written up; left out where it is. */
  isShort?: true | undefined;
  date: string;
  dateText: string;
  year: number;
  /** Own services and organizations as they stand in lists; the filters of those names hold their families too. */
  ownServices: string[];
  length?: RowLength;
  /** One count a kind, in the order of what each says; counts of two kinds are never set against each other. */
  reports: RowReports[];
  /** How many follow-ups are recorded; left out where nobody has looked. */
  followUps?: number | undefined;
  /** Days on which the record was added, last corrected, and checked against its sources. */
  added?: string | undefined;
  changed?: string | undefined;
  reviewed?: string | undefined;
  /** What the team has of its own of it, by key; left out where that is nothing. */
  own?: Readonly<Record<string, unknown>> | undefined;
}

export interface Facets {
  rows: FacetRow[];
  /** Names for people, by filter and value; those of a team's own filters too. */
  labels: Record<FilterKey, Record<string, string>> & Partial<Record<OwnFilterKey, Record<string, string>>>;
  /** What the team's records have of their own, where they have something. */
  own?: readonly OwnColumn[] | undefined;
}

/** Every filter that the search of a collection has: those that are built in, and the team's own. */
export const filterKeysOf = ({ own = [] }: Pick<Facets, 'own'>): AnyFilterKey[] => [
  ...filterKeys,
  ...own.filter(({ isFilter }) => isFilter).map(({ key }) => ownFilterKey(key)),
];

/** What panels and chosen values call a filter. */
export const filterLabel = (key: AnyFilterKey, { own = [] }: Pick<Facets, 'own'>): string =>
  isOwnFilter(key)
    ? (own.find((column) => column.key === fieldOf(key))?.label ?? fieldOf(key))
    : filters[key].label;

/** The values by which a filter finds a row. */
export const valuesOfRow = (row: FacetRow, key: AnyFilterKey): readonly string[] =>
  isOwnFilter(key) ? ownFilterValues(row.own?.[fieldOf(key)]) : row[key];

/** What facets.json holds: everything the search knows besides the text, and under which licence. */
export interface SearchData extends Facets {
  licence: { name: string; url: string };
  /** How many outages without a record /leads.json holds; there is no such file where there are none. */
  leads: number;
}

function rowLengthOf(record: IncidentRecord): RowLength | undefined {
  const length = lengthOf(record);
  if (!length) return undefined;
  const { text, measure, duration } = length;
  const { low, high } = durationBounds(duration);
  return {
    text,
    measure,
    min: duration.min,
    max: duration.max,
    low,
    high: Number.isFinite(high) ? high : null,
    middle: middleOf(duration),
  };
}

function rowOf(record: IncidentRecord, values: Record<FilterKey, FilterValue[]>): FacetRow {
  const length = rowLengthOf(record);
  return {
    id: record.id,
    title: record.title,
    isShort: record.isShort ? true : undefined,
    date: record.date,
    dateText: formatDate(record.date),
    year: Number(yearOf(record.date)),
    ownServices: record.services.map(({ id }) => id),
    ...mapFilters((key) => values[key].map(({ id }) => id)),
    length,
    reports: shownReports(record).map(({ count, kind }) => ({
      text: formatQuantity(count),
      kind,
      min: count.min,
      max: count.max,
    })),
    ...recordFacts(record),
    own: Object.keys(record.extra).length > 0 ? record.extra : undefined,
  };
}

function recordFacts({ followUps, added, changes, reviewed }: IncidentRecord): Partial<FacetRow> {
  return {
    followUps: followUps.absence === 'not-recorded' ? undefined : followUps.entries.length,
    added,
    changed: changes
      .map(({ on }) => on)
      .sort()
      .at(-1),
    reviewed: reviewed?.on,
  };
}

/** The values of a team's own filters, as people read them. */
const ownLabels = (own: readonly OwnColumn[], records: readonly IncidentRecord[]) =>
  Object.fromEntries(
    own
      .filter(({ isFilter }) => isFilter)
      .map((column) => {
        const values = records.flatMap(({ extra }) => ownFilterValues(extra[column.key]));
        return [
          ownFilterKey(column.key),
          Object.fromEntries(values.map((value) => [value, ownLabel(column, value)])),
        ];
      }),
  );

/**
 * The search index beside the text: one row an incident, and the names of all values that occur.
 *
 * @param site says what the team has of its own.
 */
export function toFacets(
  records: readonly IncidentRecord[],
  families: Families,
  site: Pick<SiteSettings, 'fields'> = {},
): Facets {
  const found = records.map((record) => ({
    record,
    values: mapFilters((key) => filters[key].valuesOf(record, families)),
  }));
  const labelsOf = (key: FilterKey): Record<string, string> =>
    Object.fromEntries(found.flatMap(({ values }) => values[key].map(({ id, label }) => [id, label])));
  const own = ownColumns(site, records);
  return {
    rows: found.map(({ record, values }) => rowOf(record, values)),
    labels: { ...mapFilters(labelsOf), ...ownLabels(own, records) },
    own: own.length > 0 ? own : undefined,
  };
}
