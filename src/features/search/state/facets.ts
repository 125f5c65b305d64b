import type { IncidentRecord, Report } from '../../../../schemas/record.ts';
import { kinds, reviewStates } from '../../../../schemas/vocabulary.ts';
import { formatDate, yearOf } from '../../../core/format/date.ts';
import { middleOf } from '../../../core/format/duration.ts';
import { formatQuantity } from '../../../core/format/quantity.ts';
import { withAncestors } from '../../../core/registry/families.ts';
import type { Registry } from '../../../core/registry/registry.ts';
import { causeParts } from '../../../core/record/cause-parts.ts';
import { lengthOf, type LengthMeasure } from '../../../core/record/lengths.ts';
import { shownReports } from '../../../core/record/reports.ts';
import type { Bounds } from './ranges.ts';

/** How long an outage was, by the one measure that is named. Seconds; a bound that is not known is null. */
export interface RowLength extends Bounds {
  text: string;
  measure: LengthMeasure;
  min: number;
  /** Middle of what is known, for sorting and drawing only. */
  middle: number;
}

/** The largest adopted count of one kind. */
export interface RowReports extends Bounds {
  text: string;
  kind: Report['kind'];
}

/** The filters whose values are words or ids; a row matches one when it has any of the chosen values. */
export const filterKeys = [
  'service',
  'organization',
  'cause',
  'mechanism',
  'layer',
  'response',
  'kind',
  'review',
] as const;
export type FilterKey = (typeof filterKeys)[number];

/** What search and lists know of one incident: a row of facets.json. */
export interface FacetRow extends Record<FilterKey, string[]> {
  id: string;
  title: string;
  date: string;
  dateText: string;
  year: number;
  /** Own services and organizations as they stand in lists; the filters of those names hold their families too. */
  ownServices: string[];
  length?: RowLength;
  /** One count a kind, in the order of what each says; counts of two kinds are never set against each other. */
  reports: RowReports[];
}

export interface Facets {
  rows: FacetRow[];
  /** Names for people, by filter and value. */
  labels: Record<FilterKey, Record<string, string>>;
}

/** What facets.json holds: everything the search knows besides the text, and under which licence. */
export interface SearchData extends Facets {
  licence: { name: string; url: string };
}

export const filterNames: Record<FilterKey, string> = {
  service: 'Service',
  organization: 'Organization',
  cause: causeParts.trigger.label,
  mechanism: causeParts.mechanisms.label,
  layer: causeParts.layers.label,
  response: causeParts.response.label,
  kind: 'Kind',
  review: 'How far it was checked',
};

/** What facets need of the registry: who belongs to whom, and names of those above. */
export type Families = Pick<Registry, 'services' | 'organizations'>;

const idsOf = (named: readonly { id: string }[]): string[] => named.map(({ id }) => id);
const wordsOf = (words: readonly { is: string }[]): string[] => words.map(({ is }) => is);

function rowLengthOf(record: IncidentRecord): RowLength | undefined {
  const length = lengthOf(record);
  if (!length) return undefined;
  const { text, measure, duration } = length;
  return { text, measure, min: duration.min, max: duration.max, middle: middleOf(duration) };
}

function rowOf(record: IncidentRecord, { services, organizations }: Families): FacetRow {
  const { cause } = record;
  const length = rowLengthOf(record);
  return {
    id: record.id,
    title: record.title,
    date: record.date,
    dateText: formatDate(record.date),
    year: Number(yearOf(record.date)),
    ownServices: idsOf(record.services),
    service: withAncestors(services, idsOf(record.services)),
    organization: withAncestors(organizations, idsOf(record.organizations)),
    cause: wordsOf(cause.trigger),
    mechanism: wordsOf(cause.mechanisms),
    layer: wordsOf(cause.layers),
    response: wordsOf(cause.response),
    kind: record.kind,
    review: [record.review],
    ...(length ? { length } : {}),
    reports: shownReports(record).map(({ count, kind }) => ({
      text: formatQuantity(count),
      kind,
      min: count.min,
      max: count.max,
    })),
  };
}

const byValue = (pairs: readonly (readonly [string, string])[]): Record<string, string> =>
  Object.fromEntries(pairs);

/** Names of all ids that occur: those of the records, and of what the registry puts above them. */
function namesOf(
  named: readonly { id: string; name: string }[],
  entries: Families['services'] | Families['organizations'],
): Record<string, string> {
  const above = withAncestors(entries, idsOf(named)).flatMap((id) => {
    const entry = entries.get(id);
    return entry ? [[id, entry.fields.name] as const] : [];
  });
  return byValue([...above, ...named.map(({ id, name }) => [id, name] as const)]);
}

const labelsOf = (words: readonly { is: string; label: string }[]): Record<string, string> =>
  byValue(words.map(({ is, label }) => [is, label] as const));

/** The search index beside the text: one row an incident, and the names of all values that occur. */
export function toFacets(records: readonly IncidentRecord[], families: Families): Facets {
  const causes = records.map(({ cause }) => cause);
  return {
    rows: records.map((record) => rowOf(record, families)),
    labels: {
      service: namesOf(
        records.flatMap(({ services }) => services),
        families.services,
      ),
      organization: namesOf(
        records.flatMap(({ organizations }) => organizations),
        families.organizations,
      ),
      cause: labelsOf(causes.flatMap(({ trigger }) => trigger)),
      mechanism: labelsOf(causes.flatMap(({ mechanisms }) => mechanisms)),
      layer: labelsOf(causes.flatMap(({ layers }) => layers)),
      response: labelsOf(causes.flatMap(({ response }) => response)),
      kind: byValue(records.flatMap(({ kind }) => kind).map((is) => [is, kinds[is].label] as const)),
      review: byValue(records.map(({ review }) => [review, reviewStates[review].label] as const)),
    },
  };
}
