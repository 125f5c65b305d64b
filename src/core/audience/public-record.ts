import type { OwnFields } from '../../../schemas/own-field.ts';
import type { Written } from '../reading/front-matter.ts';
import { isFields, type Fields } from './open-parts.ts';

/** What is internal in a collection. */
export interface Internal {
  /** Ids of internal records. */
  incidents: ReadonlySet<string>;
  /** The team's own fields. */
  fields: OwnFields;
}

const listOf = (value: Written | undefined): Written[] => (Array.isArray(value) ? value : []);

const without = (fields: Fields, isLeftOut: (key: string) => boolean): Fields =>
  Object.fromEntries(Object.entries(fields).filter(([key]) => !isLeftOut(key)));

/** A list without some entries; without its key where none is left. */
function withEntries(fields: Fields, key: string, isLeft: (entry: Written) => boolean): Fields {
  const entries = fields[key];
  if (!Array.isArray(entries)) return fields;
  const left = entries.filter(isLeft);
  return left.length === 0 ? without(fields, (one) => one === key) : { ...fields, [key]: left };
}

const names = (entry: Written, key: string, ids: ReadonlySet<string>): boolean => {
  const id = isFields(entry) ? entry[key] : undefined;
  return typeof id === 'string' && ids.has(id);
};

/** Claims without those that speak of an internal record. */
export const publicClaims = (fields: Fields, { incidents }: Pick<Internal, 'incidents'>): Fields =>
  withEntries(fields, 'claims', (entry) => !names(entry, 'belongsTo', incidents));

/**
 * The front matter of a public record without what is internal: its own fields that are, keys that nothing declares, since
 * nobody has said that they are public, and what leads to an internal record.
 */
export function publicFields(written: Fields, { incidents, fields }: Internal): Fields {
  const isInternal = (key: string): boolean =>
    key === 'audience' ||
    key.startsWith('x-') ||
    (Object.hasOwn(fields, key) && fields[key]?.audience === 'internal');
  let left = without(written, isInternal);
  for (const key of ['related', 'similar'])
    left = withEntries(left, key, (entry) => !names(entry, 'id', incidents));
  const { withdrawn } = left;
  if (withdrawn !== undefined && names(withdrawn, 'see', incidents) && isFields(withdrawn))
    left = { ...left, withdrawn: without(withdrawn, (key) => key === 'see') };
  return publicClaims(left, { incidents });
}

/** Sources that values name, at any depth; those that a review was made against stand behind no value. */
function usedIn(value: Written, found: Set<string>): void {
  if (Array.isArray(value)) {
    for (const item of value) usedIn(item, found);
    return;
  }
  if (!isFields(value)) return;
  for (const [key, inner] of Object.entries(value)) {
    if (key === 'reviewed') continue;
    if (['sources', 'against', 'readIn', 'copyOf'].includes(key))
      for (const id of Array.isArray(inner) ? inner : [inner]) if (typeof id === 'string') found.add(id);
    usedIn(inner, found);
  }
}

const idOf = (source: Written): string | undefined =>
  isFields(source) && typeof source.id === 'string' ? source.id : undefined;

const usedBy = (parts: readonly Fields[], cited: Iterable<string>): Set<string> => {
  const found = new Set(cited);
  for (const part of parts) usedIn(part, found);
  return found;
};

/** Whether every source has an id, without which none is named by a value. */
const areNamed = (sources: readonly Written[]): boolean =>
  sources.every((source) => idOf(source) !== undefined);

/** The parts of a record, and the ids of sources that its text cites. */
export interface WithSources {
  fields: Fields;
  claims: Fields | undefined;
  cited: readonly string[];
}

/**
 * The parts of a record without the sources that only something left out has named. Whoever wants all of them named has
 * checked the record before.
 */
export function withoutUnused({ fields, claims, cited }: WithSources): WithSources {
  const all = [...listOf(fields.sources), ...listOf(claims?.sources)];
  if (all.length < 2 || !areNamed(all)) return { fields, claims, cited };
  let [now, nowClaims] = [fields, claims];
  for (let before = -1; before !== sizeOf(now, nowClaims);) {
    before = sizeOf(now, nowClaims);
    const used = usedBy(nowClaims ? [now, nowClaims] : [now], cited);
    const isUsed = (source: Written): boolean => used.has(idOf(source) ?? '');
    now = withEntries(now, 'sources', isUsed);
    nowClaims = nowClaims && withEntries(nowClaims, 'sources', isUsed);
  }
  return { fields: withReview(now, nowClaims), claims: nowClaims, cited };
}

const sizeOf = (fields: Fields, claims: Fields | undefined): number =>
  listOf(fields.sources).length + listOf(claims?.sources).length;

/** A review that was made against none of the sources that are left is none. */
function withReview(fields: Fields, claims: Fields | undefined): Fields {
  const { reviewed } = fields;
  if (!isFields(reviewed)) return fields;
  const known = new Set([...listOf(fields.sources), ...listOf(claims?.sources)].map(idOf));
  const left = withEntries(reviewed, 'sources', (id) => typeof id === 'string' && known.has(id));
  return left.sources === undefined
    ? without(fields, (key) => key === 'reviewed')
    : { ...fields, reviewed: left };
}
