import type { IncidentRecord } from '../../../schemas/record.ts';
import { isListed, type Collection } from '../../core/collection/collection.ts';
import { similarIn } from '../similar/index.ts';

export type Pair = [IncidentRecord, IncidentRecord];

const pairKey = (a: string, b: string): string => [a, b].sort().join('/');

/** Listed records of pairs of ids: each pair in the alphabetical order of its ids and once, in the order given. */
function recordsOf({ records }: Collection, pairs: readonly (readonly string[])[]): Pair[] {
  const sorted = pairs.map((pair) => [...pair].sort());
  const unique = new Map(sorted.map((pair) => [pair.join('/'), pair]));
  return [...unique.values()].flatMap(([a = '', b = '']): Pair[] => {
    const first = records.get(a);
    const second = records.get(b);
    return first && second && first !== second && isListed(first) && isListed(second)
      ? [[first, second]]
      : [];
  });
}

/** The editor's choice of pairs; those with a draft are left out. */
export const editorsPairs = (collection: Collection): Pair[] =>
  recordsOf(collection, collection.site.pairs ?? []);

/**
 * All pairs that have a page of their own: the editor's choice, and each incident with the one most like it. There are
 * thus at most as many as incidents, and the editor's.
 */
export function prebuiltPairs(collection: Collection): Pair[] {
  const nearest = [...similarIn(collection)].flatMap(([id, [first]]) => (first ? [[id, first.id]] : []));
  return recordsOf(collection, [...(collection.site.pairs ?? []), ...nearest]);
}

/** Whether a pair, in either order, has a page of its own. */
export function isPrebuilt(collection: Collection): (a: string, b: string) => boolean {
  const keys = new Set(prebuiltPairs(collection).map(([a, b]) => pairKey(a.id, b.id)));
  return (a, b) => keys.has(pairKey(a, b));
}

/** Whether a path is that of a pair in the order that is not its own: such a page is only a redirect. */
export function isRedirectPath(path: string): boolean {
  const [, a = '', b = ''] = /\/compare\/([^/]+)\/([^/]+)\/$/.exec(path) ?? [];
  return a > b;
}
