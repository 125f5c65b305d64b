import type { IncidentRecord } from '../../../schemas/record.ts';
import { isListed, type Collection } from '../../core/collection/collection.ts';
import { oncePer } from '../../core/once-per.ts';
import { similarIn } from '../similar/index.ts';

export type Pair = [IncidentRecord, IncidentRecord];

const pairKey = (a: string, b: string): string => [a, b].sort().join('/');

/** Where site.yml does not say how many pairs of similar incidents have a page of their own. */
const usualPairs = 300;

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

/** Incidents with the one most like each, for as many as have a page of their own: those that are most alike. */
function nearestPairs(collection: Collection): [string, string][] {
  const nearest = [...similarIn(collection)].flatMap(([id, [first]]) => (first ? [{ id, first }] : []));
  return nearest
    .sort((a, b) => b.first.score - a.first.score || (a.id < b.id ? -1 : 1))
    .slice(0, Number(collection.site.similarPairs ?? usualPairs))
    .map(({ id, first }) => [id, first.id]);
}

/**
 * All pairs that have a page of their own: the editor's choice, and the most alike of the incidents with the one most
 * like each. Any other pair is laid side by side in the browser.
 */
export const prebuiltPairs = oncePer((collection: Collection): Pair[] =>
  recordsOf(collection, [...(collection.site.pairs ?? []), ...nearestPairs(collection)]),
);

const byKey = oncePer(
  (collection: Collection) =>
    new Map(prebuiltPairs(collection).map((pair) => [pairKey(pair[0].id, pair[1].id), pair])),
);

/** A pair of ids, in either order, that has a page of its own; `undefined` where it has none. */
export const prebuiltPair = (collection: Collection, a: string, b: string): Pair | undefined =>
  byKey(collection).get(pairKey(a, b));
