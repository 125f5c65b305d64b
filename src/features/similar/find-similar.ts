import type { IncidentRecord } from '../../../schemas/record.ts';
import { candidateFinder } from './candidates.ts';
import type { Feature } from './features.ts';
import { readVerdicts, type OwnVerdicts } from './verdicts.ts';
import { rounding, weigh, type Weighed, type WeighedCollection } from './weigh.ts';

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
const minScore = 0.12;

/** Compares one incident with others; where each feature lies in it is looked up once for all of them. */
class Scorer {
  readonly #keys: readonly string[];
  readonly #places: Int32Array;
  #one: Weighed | undefined;

  constructor({ keys }: WeighedCollection) {
    this.#keys = keys;
    this.#places = new Int32Array(keys.length).fill(-1);
  }

  /** The one that others are compared with from now on. */
  lookUp(one: Weighed): void {
    for (const number of this.#one?.numbers ?? []) this.#places[number] = -1;
    for (const [place, number] of one.numbers.entries()) this.#places[number] = place;
    this.#one = one;
  }

  /** The score but for rounding, found quickly. */
  estimate({ numbers, weights }: Weighed): number {
    const own = this.#one?.weights;
    let sum = 0;
    for (let at = 0; at < numbers.length; at += 1) {
      const place = this.#places[numbers[at] ?? 0] ?? -1;
      if (place >= 0) sum += (own?.[place] ?? 0) * (weights[at] ?? 0);
    }
    return sum;
  }

  /** What both have, and the score: always the same, whichever of the two is asked for. */
  score(other: Weighed): Similar {
    const shared = other.features.flatMap((their, at) => {
      const number = other.numbers[at] ?? -1;
      const place = this.#places[number] ?? -1;
      const own = this.#one?.features[place];
      if (!own) return [];
      const isProminent = own.isProminent === true && their.isProminent === true;
      const weight = (this.#one?.weights[place] ?? 0) * (other.weights[at] ?? 0);
      return [{ feature: { ...own, isProminent }, key: this.#keys[number] ?? '', weight }];
    });
    shared.sort((x, y) => y.weight - x.weight || (x.key < y.key ? -1 : 1));
    return {
      id: other.id,
      score: shared.reduce((sum, { weight }) => sum + weight, 0),
      shared: shared.map(({ feature }) => feature),
    };
  }
}

/** Those of some places that may be among the best, by estimates that may miss a score by rounding. */
function mayBeBest(places: readonly number[], estimateOf: (place: number) => number): number[] {
  const estimated = places.map((place) => ({ place, estimate: estimateOf(place) }));
  estimated.sort((a, b) => b.estimate - a.estimate);
  const least = Math.max(minScore, estimated[maxSimilar - 1]?.estimate ?? 0) - rounding;
  return estimated.filter(({ estimate }) => estimate >= least).map(({ place }) => place);
}

const compare = (a: Similar, b: Similar): number =>
  Number(b.pinnedBecause !== undefined) - Number(a.pinnedBecause !== undefined) ||
  b.score - a.score ||
  (a.id < b.id ? -1 : 1);

/**
 * For each incident those that are most like it, best first: the cosine of what they have in common, in which rare
 * things weigh more than common ones. Pure and deterministic; the time grows in step with the number of incidents.
 */
export function findSimilar(incidents: readonly SimilarInput[]): Map<string, Similar[]> {
  const collection = weigh(incidents);
  const candidates = candidateFinder(collection, minScore);
  const scorer = new Scorer(collection);
  const places = new Map(collection.incidents.map(({ id }, index) => [id, index]));
  const verdicts = readVerdicts(
    incidents.map(({ record, verdicts: own }) => ({ id: record.id, verdicts: own })),
  );
  const estimateOf = (place: number): number => {
    const other = collection.incidents[place];
    return other ? scorer.estimate(other) : 0;
  };
  const similarTo = (one: Weighed, index: number): Similar[] => {
    const own = verdicts.get(one.id);
    const judged = new Set([...(own?.keys() ?? [])].flatMap((id) => places.get(id) ?? []));
    scorer.lookUp(one);
    const unjudged = candidates(index).filter((place) => !judged.has(place));
    return [...mayBeBest(unjudged, estimateOf), ...judged]
      .flatMap((place): Similar[] => {
        const other = collection.incidents[place];
        const verdict = other && own?.get(other.id);
        if (!other || other === one || verdict?.verdict === 'deny') return [];
        const similar = scorer.score(other);
        if (verdict) return [{ ...similar, pinnedBecause: verdict.why }];
        return similar.score >= minScore ? [similar] : [];
      })
      .sort(compare)
      .slice(0, maxSimilar);
  };
  return new Map(collection.incidents.map((one, index) => [one.id, similarTo(one, index)]));
}
