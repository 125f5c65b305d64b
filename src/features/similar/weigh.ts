import { codedFeatures, featureWeights, keyOf, type Feature } from './features.ts';
import type { TermReader, Terms, WriteUp } from './terms.ts';

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

/**
 * A count as its nearest quarter of an octave. Weights follow counts by such steps, so that one word more in one write-up
 * does not move all that share it: what is similar changes where it has a reason to, and little has to be found again.
 */
const stepped = (count: number): number => 2 ** (Math.round(4 * Math.log2(count)) / 4);

/** By how much a sum may miss the same sum in another order. */
export const rounding = 1e-9;

/** What an incident has, before anything is weighed. */
interface Carried {
  id: string;
  coded: Feature[];
  terms: Terms;
  /** The number of the stem of each word. */
  stems: Int32Array;
}

/** How many incidents have each feature: those of the record by their keys, words by the numbers of their stems. */
interface Carriers {
  coded: ReadonlyMap<string, number>;
  stems: readonly number[];
}

function countCarriers(all: readonly Carried[]): Carriers {
  const counts = new Map<string, number>();
  const byStem: number[] = [];
  for (const { coded, stems } of all) {
    for (const key of coded.map(keyOf)) counts.set(key, (counts.get(key) ?? 0) + 1);
    for (const stem of stems) byStem[stem] = (byStem[stem] ?? 0) + 1;
  }
  return { coded: counts, stems: byStem };
}

interface WeighedFeature {
  feature: Feature;
  key: string;
  weight: number;
}

/** How much a feature weighs that so many of all have: rare ones more (inverse document frequency). */
const weightOf = (kind: Feature['kind'], count: number, total: number): number =>
  featureWeights[kind] * Math.log(1 + total / stepped(count));

/** Of each stem, how much a word of it weighs: nothing where no other text uses one, or one in seven does. */
function weightsOfStems({ stems }: Carriers, total: number): Float64Array {
  const most = Math.max(3, total * maxTermShare);
  return Float64Array.from(stems, (count = 0) =>
    count >= 2 && count <= most ? weightOf('term', count, total) : 0,
  );
}

/** Of the words of a text only the rarest count. Hundreds are sorted for each, so that just those become features. */
function weighTerms(reader: TermReader, { terms, stems }: Carried, weights: Float64Array): WeighedFeature[] {
  const weightAt = (place: number): number => weights[stems[place] ?? -1] ?? 0;
  const stemAt = (place: number): string => reader.stem(stems[place] ?? -1);
  return [...stems.keys()]
    .filter((place) => weightAt(place) > 0)
    .sort((a, b) => weightAt(b) - weightAt(a) || (stemAt(a) < stemAt(b) ? -1 : 1))
    .slice(0, maxTerms)
    .map((place) => {
      const feature = reader.featureOf(terms, place);
      return { feature, key: keyOf(feature), weight: weightAt(place) };
    });
}

/** Weighs what each incident has by how few others have it. */
export function weigh(inputs: readonly WriteUp[], reader: TermReader): WeighedCollection {
  const all = inputs.map((input): Carried => {
    const terms = reader.read(input);
    return { id: input.record.id, coded: codedFeatures(input.record), terms, stems: reader.stemsOf(terms) };
  });
  const carriers = countCarriers(all);
  const total = stepped(all.length);
  const stemWeights = weightsOfStems(carriers, total);
  const numbers = new Map<string, number>();
  const numberOf = (key: string): number => {
    const known = numbers.get(key) ?? numbers.size;
    numbers.set(key, known);
    return known;
  };
  const incidents = all.map((one): Weighed => {
    const { id, coded } = one;
    const kept = [
      ...coded.map((feature): WeighedFeature => {
        const key = keyOf(feature);
        return { feature, key, weight: weightOf(feature.kind, carriers.coded.get(key) ?? 1, total) };
      }),
      ...weighTerms(reader, one, stemWeights),
    ];
    const length = Math.hypot(...kept.map(({ weight }) => weight)) || 1;
    return {
      id,
      features: kept.map(({ feature }) => feature),
      numbers: Int32Array.from(kept, ({ key }) => numberOf(key)),
      weights: Float64Array.from(kept, ({ weight }) => weight / length),
    };
  });
  return { incidents, keys: [...numbers.keys()] };
}
