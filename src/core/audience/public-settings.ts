import type { SiteSettings } from '../../../schemas/registry.ts';
import type { Written } from '../reading/front-matter.ts';
import { foldHeading } from './internal-lines.ts';
import { isFields, type Fields } from './open-parts.ts';
import type { Internal } from './public-record.ts';

/** What the settings of a public site are made from. */
interface PublicParts {
  internal: Internal;
  settings: SiteSettings;
  /** The front matter of each public record, as it is published. */
  records: readonly Fields[];
}

const isTold = (value: Written): boolean =>
  Array.isArray(value) || isFields(value) ? Object.keys(value).length > 0 : true;

/** Own fields that a public record has, each with the words of its list that one has. */
function publicOwnFields(fields: Written | undefined, records: readonly Fields[]): Fields {
  if (!isFields(fields)) return {};
  const left = Object.entries(fields).flatMap(([key, field]): [string, Written][] => {
    const values = new Set(records.flatMap((record) => record[key] ?? []));
    if (values.size === 0 || !isFields(field)) return [];
    const { audience: _audience, words, ...rest } = field;
    const used = Array.isArray(words) ? words.filter((word) => values.has(word)) : undefined;
    return [[key, used ? { ...rest, words: used } : rest]];
  });
  return Object.fromEntries(left);
}

/** All texts of a value, at any depth. */
const textsIn = (value: Written | undefined): string[] =>
  value === undefined
    ? []
    : typeof value === 'string'
      ? [value]
      : (Array.isArray(value) ? value : Object.values(value)).flatMap(textsIn);

/** Words of the team's own that a public record has, by list. */
function publicOwnWords(words: Written | undefined, records: readonly Fields[]): Fields {
  if (!isFields(words)) return {};
  const used = new Set(records.flatMap(({ cause, response }) => [...textsIn(cause), ...textsIn(response)]));
  const left = Object.entries(words).flatMap(([list, added]): [string, Written][] => {
    if (!isFields(added)) return [];
    const entries = Object.entries(added).filter(([word]) => used.has(word));
    return entries.length === 0 ? [] : [[list, Object.fromEntries(entries)]];
  });
  return Object.fromEntries(left);
}

/** The settings of a public site: without what is internal, and without what only internal records use. */
export function publicSettings(written: Fields, { internal, settings, records }: PublicParts): Fields {
  const { audience: _audience, internalSections: _internalSections, ...rest } = written;
  const names = new Set((settings.internalSections ?? []).map(foldHeading));
  const isPublic = (id: Written): boolean => typeof id !== 'string' || !internal.incidents.has(id);
  const listOf = (key: string): Written[] => {
    const list = rest[key];
    return Array.isArray(list) ? list : [];
  };
  const changed: Fields = {
    fields: publicOwnFields(rest.fields, records),
    words: publicOwnWords(rest.words, records),
    sections: listOf('sections').filter((name) => typeof name !== 'string' || !names.has(foldHeading(name))),
    featured: listOf('featured').filter(isPublic),
    pairs: listOf('pairs').filter((pair) => Array.isArray(pair) && pair.every(isPublic)),
  };
  return Object.fromEntries(
    Object.entries({ ...rest, ...changed }).filter(
      ([key, value]) => !Object.hasOwn(changed, key) || (Object.hasOwn(rest, key) && isTold(value)),
    ),
  );
}
