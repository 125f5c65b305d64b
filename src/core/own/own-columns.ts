import type { OwnFields } from '../../../schemas/own-field.ts';
import type { IncidentRecord } from '../../../schemas/record.ts';
import type { SiteSettings } from '../../../schemas/registry.ts';

/** Something that a team's records have of its own, as lists, filters and exported files know it. */
export interface OwnColumn {
  /** As it stands in a record: `severity`, and `x-ticket` for a key that no setting declares. */
  key: string;
  label: string;
  /** What its values are; `any` where nothing declares it. */
  type: 'words' | 'text' | 'link' | 'number' | 'date' | 'boolean' | 'any';
  isMany?: boolean;
  isFilter?: boolean;
  /** Whether it stands among the facts of a page, and in the table of results. */
  isFact?: boolean;
}

const declared = (fields: OwnFields): OwnColumn[] =>
  Object.entries(fields).map(([key, { label, words, type = 'text', many, filter, show }]) => ({
    key,
    label,
    type: words ? 'words' : type,
    ...(many === 'true' ? { isMany: true } : {}),
    ...(filter === 'true' ? { isFilter: true } : {}),
    ...(show === 'facts' ? { isFact: true } : {}),
  }));

/** What records have of their own: the fields that the settings declare, in their order, then all other keys by name. */
export function ownColumns(
  { fields = {} }: Pick<SiteSettings, 'fields'>,
  records: Iterable<Pick<IncidentRecord, 'extra'>>,
): OwnColumn[] {
  const others = new Set<string>();
  for (const { extra } of records)
    for (const key of Object.keys(extra)) if (!Object.hasOwn(fields, key)) others.add(key);
  return [
    ...declared(fields),
    ...[...others].sort().map((key): OwnColumn => ({ key, label: key, type: 'any' })),
  ];
}

/** A value as one text: several joined by "; ", what has parts of its own as JSON; empty for none. */
export function ownText(value: unknown): string {
  if (Array.isArray(value) && value.every((item) => typeof item !== 'object')) return value.join('; ');
  if (typeof value === 'object' && value !== null) return JSON.stringify(value);
  return isScalar(value) ? String(value) : '';
}

const isScalar = (value: unknown): value is string | number | boolean =>
  ['string', 'number', 'boolean'].includes(typeof value);

/** The values that a filter finds a record by. */
export const ownFilterValues = (value: unknown): string[] =>
  value === undefined ? [] : [...new Set((Array.isArray(value) ? value : [value]).map(String))];

/** What people read for a value that a filter or a page has. */
export const ownLabel = ({ type }: Pick<OwnColumn, 'type'>, value: string): string =>
  type === 'boolean' ? (value === 'true' ? 'Yes' : 'No') : value;
