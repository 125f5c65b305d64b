import type { IncidentRecord } from '../../../../schemas/record.ts';
import { fieldLabels } from '../../../../schemas/labels.ts';
import { kinds, reviewStates } from '../../../../schemas/vocabulary.ts';
import { codedKeys, codedParts, wordsOf, type CodedFilter } from '../../../core/record/coded-parts.ts';
import { endingsOf } from '../../../core/record/endings.ts';
import { lengthOf, measureNames } from '../../../core/record/lengths.ts';
import { isExposure } from '../../../core/record/predicates.ts';
import { withAncestors } from '../../../core/registry/families.ts';
import type { Registry } from '../../../core/registry/registry.ts';

/** What filters need of the registry: who belongs to whom, and names of those above. */
export type Families = Pick<Registry, 'services' | 'organizations'>;

/** A value that a record can be found by: an id or a word, and its name for people. */
export interface FilterValue {
  id: string;
  label: string;
}

/** A filter whose values are ids or words; a record matches when it has any of the chosen values. */
export interface Filter {
  /** What panels, chosen values and tables call it. */
  label: string;
  /** All values of a record, each once. */
  valuesOf: (record: IncidentRecord, families: Families) => FilterValue[];
  /** Its column in exported files; none where another column says it better. */
  column?: string;
  /** Whether the table of results has a column of it. */
  isInTable?: boolean;
}

type Entries = Families['services'] | Families['organizations'];

/** What a record names, and everything above that, so that a search for the whole finds its parts. */
const familyOf = (entries: Entries, named: readonly { id: string; name: string }[]): FilterValue[] => {
  const names = new Map(named.map(({ id, name }) => [id, name]));
  return withAncestors(entries, [...names.keys()]).map((id) => ({
    id,
    label: names.get(id) ?? entries.get(id)?.fields.name ?? id,
  }));
};

/** The filters over the words of the cause and the response, part by part. */
const codedFilters = Object.fromEntries(
  codedKeys.map((part): [string, Filter] => {
    const { label, filter } = codedParts[part];
    const valuesOf: Filter['valuesOf'] = (record) => [
      ...new Map(wordsOf(record, part).map(({ is, label: name }) => [is, { id: is, label: name }])).values(),
    ];
    return [filter, { label, valuesOf, column: part, isInTable: part === 'trigger' }];
  }),
) as Record<CodedFilter, Filter>;
const { response: byFactor, ...otherCodedFilters } = codedFilters;

/** The value of an incident whose duration nobody knows, and of one that has none. */
export const unmeasuredValues = { unknown: 'unknown', none: 'none' } as const;

const upperFirst = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** By which measure the duration of an incident is known; each measure apart, since two of them are not alike. */
function measureOf(record: IncidentRecord): FilterValue {
  const length = lengthOf(record);
  if (length) return { id: length.measure, label: upperFirst(measureNames[length.measure]) };
  return isExposure(record)
    ? { id: unmeasuredValues.none, label: 'No duration: an exposure' }
    : { id: unmeasuredValues.unknown, label: 'Not known' };
}

/**
 * The filters by their key, which is their parameter in addresses and their key in facets.json, in the order of the
 * panel. Everything else that knows filters reads this list.
 */
export const filters = {
  service: {
    label: 'Service',
    valuesOf: ({ services }, families) => familyOf(families.services, services),
  },
  organization: {
    label: fieldLabels.organizations,
    valuesOf: ({ organizations }, families) => familyOf(families.organizations, organizations),
    column: 'organizations',
  },
  ...otherCodedFilters,
  endedBy: {
    label: fieldLabels['response.endedBy'],
    valuesOf: (record) => endingsOf(record).map(({ did, label }) => ({ id: did, label })),
    column: 'endedBy',
  },
  response: byFactor,
  kind: {
    label: fieldLabels.kind,
    valuesOf: ({ kind }) => kind.map((is) => ({ id: is, label: kinds[is].label })),
    column: 'kind',
  },
  measured: {
    label: 'Duration measured',
    valuesOf: (record) => [measureOf(record)],
  },
  review: {
    label: fieldLabels.review,
    valuesOf: ({ review }) => [{ id: review, label: reviewStates[review].label }],
    column: 'review',
  },
} satisfies Record<string, Filter>;

export type FilterKey = keyof typeof filters;
export const filterKeys = Object.keys(filters) as FilterKey[];

/** The key of a filter over a field of a team's own, in addresses too: its name with "x-", which no other filter has. */
export type OwnFilterKey = `x-${string}`;
export type AnyFilterKey = FilterKey | OwnFilterKey;

export const isOwnFilter = (key: string): key is OwnFilterKey => key.startsWith('x-');
export const ownFilterKey = (field: string): OwnFilterKey => `x-${field}`;
export const fieldOf = (key: OwnFilterKey): string => key.slice(2);

/** Something of each filter, by its key. */
export const mapFilters = <Value>(valueOf: (key: FilterKey) => Value): Record<FilterKey, Value> =>
  Object.fromEntries(filterKeys.map((key) => [key, valueOf(key)])) as Record<FilterKey, Value>;
