import type { IncidentRecord } from '../../../schemas/record.ts';
import {
  codedFeatures,
  featureWeights,
  keyOf,
  rememberingStemmer,
  textFeatures,
  type Feature,
} from './features.ts';

/** An incident as a vector of length 1: what it has, by number, and how much each weighs. */
export interface Weighed {
  id: string;
  features: readonly Feature[];
  /** The number of each feature, the same for the same feature of every incident. */
  numbers: Int32Array;
  weights: Float64Array;
}

/** All incidents of a collection, weighed against each other. */
export interface WeighedCollection {
  incidents: Weighed[];
  /** Keys of the features, by their numbers. */
  keys: string[];
}

/** Words that a write-up is known by; more of them say less, and cost time. */
const maxTerms = 60;

/** A word that a larger part of all write-ups use says nothing about any of them. */
const maxTermShare = 0.15;

interface Input {
  record: IncidentRecord;
  text: string;
}
type FeaturesOf = (input: Input) => Feature[];

/** How many incidents have each feature. */
function countCarriers(inputs: readonly Input[], featuresOf: FeaturesOf): Map<string, number> {
  const carriers = new Map<string, number>();
  for (const input of inputs)
    for (const feature of featuresOf(input)) {
      const key = keyOf(feature);
      carriers.set(key, (carriers.get(key) ?? 0) + 1);
    }
  return carriers;
}

interface WeighedFeature {
  feature: Feature;
  key: string;
  weight: number;
}

/**
 * Rare features weigh more (inverse document frequency). Of the words of a text only the rarest count that others use
 * too, and none that one in seven uses.
 */
function weighFeatures(
  features: readonly Feature[],
  carriers: ReadonlyMap<string, number>,
  total: number,
): WeighedFeature[] {
  const mostOfTerm = Math.max(3, total * maxTermShare);
  const weighed = features.flatMap((feature): WeighedFeature[] => {
    const key = keyOf(feature);
    const count = carriers.get(key) ?? 1;
    if (feature.kind === 'term' && (count < 2 || count > mostOfTerm)) return [];
    return [{ feature, key, weight: featureWeights[feature.kind] * Math.log(1 + total / count) }];
  });
  const isTerm = ({ feature }: WeighedFeature): boolean => feature.kind === 'term';
  const terms = weighed
    .filter(isTerm)
    .sort((a, b) => b.weight - a.weight || (a.key < b.key ? -1 : 1))
    .slice(0, maxTerms);
  return [...weighed.filter((one) => !isTerm(one)), ...terms];
}

/**
 * Weighs what each incident has by how few others have it. The words of a text are read twice, to be counted and to be
 * weighed: to keep all of them would cost more than to read them again.
 */
export function weigh(inputs: readonly Input[]): WeighedCollection {
  const stemOf = rememberingStemmer();
  const featuresOf: FeaturesOf = ({ record, text }) => [
    ...codedFeatures(record),
    ...textFeatures(record, text, stemOf),
  ];
  const carriers = countCarriers(inputs, featuresOf);
  const numbers = new Map<string, number>();
  const numberOf = (key: string): number => {
    const known = numbers.get(key) ?? numbers.size;
    numbers.set(key, known);
    return known;
  };
  const incidents = inputs.map((input): Weighed => {
    const kept = weighFeatures(featuresOf(input), carriers, inputs.length);
    const length = Math.hypot(...kept.map(({ weight }) => weight)) || 1;
    return {
      id: input.record.id,
      features: kept.map(({ feature }) => feature),
      numbers: Int32Array.from(kept, ({ key }) => numberOf(key)),
      weights: Float64Array.from(kept, ({ weight }) => weight / length),
    };
  });
  return { incidents, keys: [...numbers.keys()] };
}
