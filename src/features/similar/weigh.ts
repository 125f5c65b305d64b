import { codedFeatures, featureWeights, keyOf, type Feature } from './features.ts';
import type { TermReader, Terms, WriteUp } from './terms.ts';

/** An incident as a vector of length 1: what it has, by number, and how much each weighs. */
export interface Weighed {
  id: string;
  /** The number of each feature, the same for the same feature of every incident. */
  numbers: Int32Array;
  weights: Float64Array;
  /** A feature by its place among the numbers; of hundreds of thousands few are ever asked for. */
  featureAt: (place: number) => Feature | undefined;
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

/**
 * Of each stem, its place among those that weigh anything, the weightiest first, so that those of a text are sorted as
 * numbers; -1 for the others.
 */
function orderOfStems(weights: Float64Array, reader: TermReader): Int32Array {
  const weightOfStem = (stem: number): number => weights[stem] ?? 0;
  const ordered = [...weights.keys()]
    .filter((stem) => weightOfStem(stem) > 0)
    .sort((a, b) => weightOfStem(b) - weightOfStem(a) || (reader.stem(a) < reader.stem(b) ? -1 : 1));
  const order = new Int32Array(weights.length).fill(-1);
  for (const [place, stem] of ordered.entries()) order[stem] = place;
  return order;
}

/** The places of those words of a text that it is known by: of hundreds only the rarest count. */
const placesOfRarest = (stems: Int32Array, order: Int32Array): number[] =>
  // A word is its stem's place in the order and its own in the text as one number, below 0 where it weighs nothing.
  Array.from(
    Float64Array.from(stems, (stem, place) => (order[stem] ?? -1) * stems.length + place)
      .filter((word) => word >= 0)
      .sort()
      .subarray(0, maxTerms),
    (word) => word % stems.length,
  );

/** Numbers features in the order in which they are met. */
class FeatureNumbers {
  readonly keys: string[] = [];
  readonly #coded = new Map<string, number>();
  readonly #stems: number[] = [];
  readonly #reader: TermReader;

  constructor(reader: TermReader) {
    this.#reader = reader;
  }

  ofCoded(key: string): number {
    const number = this.#coded.get(key) ?? this.keys.push(key) - 1;
    this.#coded.set(key, number);
    return number;
  }

  ofStem(stem: number): number {
    return (this.#stems[stem] ??=
      this.keys.push(keyOf({ kind: 'term', value: this.#reader.stem(stem) })) - 1);
  }
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
  const order = orderOfStems(stemWeights, reader);
  const numbers = new FeatureNumbers(reader);
  const incidents = all.map(({ id, coded, terms, stems }): Weighed => {
    const keys = coded.map(keyOf);
    const places = placesOfRarest(stems, order);
    const weights = [
      ...coded.map(({ kind }, at) => weightOf(kind, carriers.coded.get(keys[at] ?? '') ?? 1, total)),
      ...places.map((place) => stemWeights[stems[place] ?? -1] ?? 0),
    ];
    const length = Math.hypot(...weights) || 1;
    return {
      id,
      numbers: Int32Array.from([
        ...keys.map((key) => numbers.ofCoded(key)),
        ...places.map((place) => numbers.ofStem(stems[place] ?? -1)),
      ]),
      weights: Float64Array.from(weights, (weight) => weight / length),
      featureAt: (at) => {
        const place = places[at - coded.length];
        return place === undefined ? coded[at] : reader.featureOf(terms, place);
      },
    };
  });
  return { incidents, keys: numbers.keys };
}
