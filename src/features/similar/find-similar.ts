import type { IncidentRecord } from '../../../schemas/record.ts';
import { featuresOf, featureWeights, keyOf, type Feature } from './features.ts';
import { readVerdicts, type OwnVerdicts } from './verdicts.ts';

/** What the search for similar incidents needs of one: its record, its text, and the editors' word on others. */
export interface SimilarInput {
  record: IncidentRecord;
  text: string;
  verdicts: OwnVerdicts;
}

/** Another incident that is like one, and what both have, the weightiest first. */
export interface Similar {
  id: string;
  /** From 0, nothing in common, to 1, the same in everything. */
  score: number;
  shared: Feature[];
  /** Why an editor put it here, whatever the score. */
  pinnedBecause?: string;
}

/** How many are shown at most. */
export const maxSimilar = 4;

/** Below this nothing is called similar: a common word or two is no resemblance. */
export const minScore = 0.12;

/** Words that a write-up is known by; more of them say less, and cost time. */
const maxTerms = 60;

/** A word that a larger part of all write-ups use says nothing about any of them. */
const maxTermShare = 0.15;

/** A feature that more incidents than this have brings no candidates; it counts only between those that others bring. */
const maxCarriers = 400;

interface Weighed {
  id: string;
  /** Weight by feature; the vector has length 1. */
  weights: ReadonlyMap<string, number>;
  features: ReadonlyMap<string, Feature>;
}

/** How many incidents have each feature. */
function countCarriers(all: readonly { features: readonly Feature[] }[]): Map<string, number> {
  const carriers = new Map<string, number>();
  for (const { features } of all)
    for (const feature of features) carriers.set(keyOf(feature), (carriers.get(keyOf(feature)) ?? 0) + 1);
  return carriers;
}

/**
 * Rare features weigh more (inverse document frequency). Of the words of a text only the rarest count that others use
 * too, and none that one in seven uses.
 */
function weigh(
  { id, features }: { id: string; features: readonly Feature[] },
  carriers: ReadonlyMap<string, number>,
  total: number,
): Weighed {
  const weighed = features.flatMap((feature) => {
    const count = carriers.get(keyOf(feature)) ?? 1;
    const isTerm = feature.kind === 'term';
    if (isTerm && (count < 2 || count > Math.max(3, total * maxTermShare))) return [];
    return [
      { feature, key: keyOf(feature), weight: featureWeights[feature.kind] * Math.log(1 + total / count) },
    ];
  });
  const terms = weighed
    .filter(({ feature }) => feature.kind === 'term')
    .sort((a, b) => b.weight - a.weight || (a.key < b.key ? -1 : 1))
    .slice(0, maxTerms);
  const kept = [...weighed.filter(({ feature }) => feature.kind !== 'term'), ...terms];
  const length = Math.hypot(...kept.map(({ weight }) => weight)) || 1;
  return {
    id,
    weights: new Map(kept.map(({ key, weight }) => [key, weight / length])),
    features: new Map(kept.map(({ key, feature }) => [key, feature])),
  };
}

function score(a: Weighed, b: Weighed): Similar {
  const shared = [...a.weights].flatMap(([key, weight]) => {
    const other = b.weights.get(key);
    const [own, their] = [a.features.get(key), b.features.get(key)];
    if (other === undefined || !own || !their) return [];
    const isProminent = own.isProminent === true && their.isProminent === true;
    return [{ feature: { ...own, isProminent }, key, weight: weight * other }];
  });
  shared.sort((x, y) => y.weight - x.weight || (x.key < y.key ? -1 : 1));
  return {
    id: b.id,
    score: shared.reduce((sum, { weight }) => sum + weight, 0),
    shared: shared.map(({ feature }) => feature),
  };
}

const compare = (a: Similar, b: Similar): number =>
  Number(b.pinnedBecause !== undefined) - Number(a.pinnedBecause !== undefined) ||
  b.score - a.score ||
  (a.id < b.id ? -1 : 1);

/**
 * For each incident those that are most like it, best first: the cosine of what they have in common, in which rare
 * things weigh more than common ones. Pure and deterministic; the time grows in step with the number of incidents,
 * since only those are compared that share something that few have.
 */
export function findSimilar(incidents: readonly SimilarInput[]): Map<string, Similar[]> {
  const all = incidents.map(({ record, text }) => ({ id: record.id, features: featuresOf(record, text) }));
  const carriers = countCarriers(all);
  const weighed = new Map(all.map((one) => [one.id, weigh(one, carriers, all.length)]));
  const byFeature = new Map<string, string[]>();
  for (const { id, weights } of weighed.values())
    for (const key of weights.keys()) byFeature.set(key, [...(byFeature.get(key) ?? []), id]);
  const verdicts = readVerdicts(
    incidents.map(({ record, verdicts: own }) => ({ id: record.id, verdicts: own })),
  );
  const similarTo = (one: Weighed): Similar[] => {
    const own = verdicts.get(one.id);
    const keys = [...one.weights.keys()].filter((key) => (byFeature.get(key)?.length ?? 0) <= maxCarriers);
    const candidates = new Set([...keys.flatMap((key) => byFeature.get(key) ?? []), ...(own?.keys() ?? [])]);
    candidates.delete(one.id);
    return [...candidates]
      .flatMap((id): Similar[] => {
        const other = weighed.get(id);
        const verdict = own?.get(id);
        if (!other || verdict?.verdict === 'deny') return [];
        const similar = score(one, other);
        if (verdict) return [{ ...similar, pinnedBecause: verdict.why }];
        return similar.score >= minScore ? [similar] : [];
      })
      .sort(compare)
      .slice(0, maxSimilar);
  };
  return new Map([...weighed.values()].map((one) => [one.id, similarTo(one)]));
}
