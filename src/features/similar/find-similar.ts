import { candidateFinder, usualLimits, type CandidateFinder, type Limits } from './candidates.ts';
import type { Feature } from './features.ts';
import { recall, type Learnt, type Ranked } from './learnt.ts';
import { TermReader, type WriteUp } from './terms.ts';
import { readVerdicts, type OwnVerdicts, type Verdict } from './verdicts.ts';
import { rounding, weigh, type Weighed, type WeighedCollection } from './weigh.ts';

/** What the search for similar incidents needs of one: its record, its text, and the editors' word on others. */
export interface SimilarInput extends WriteUp {
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
    const shared = [...other.numbers].flatMap((number, at) => {
      const place = this.#places[number] ?? -1;
      const own = place < 0 ? undefined : this.#one?.featureAt(place);
      const their = other.featureAt(at);
      if (!own || !their) return [];
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

/** For each incident those that are most like it, best first, and what may spare the next search some of its work. */
export interface Found {
  similar: Map<string, Similar[]>;
  learnt: Learnt;
}

const noteDown = (
  { incidents, keys }: WeighedCollection,
  finder: CandidateFinder,
  found: ReadonlyMap<string, Ranked>,
): Learnt => ({
  ids: incidents.map(({ id }) => id),
  keys,
  common: Uint8Array.from(keys, (_, number) => Number(finder.isCommon(number))),
  incidents: incidents.map(({ id, numbers, weights }) => ({ numbers, weights, found: found.get(id) })),
});

/** Finds those that are similar to one incident after the other. */
class Search {
  readonly #collection: WeighedCollection;
  readonly #finder: CandidateFinder;
  readonly #scorer: Scorer;
  readonly #places: ReadonlyMap<string, number>;

  constructor(collection: WeighedCollection, finder: CandidateFinder) {
    this.#collection = collection;
    this.#finder = finder;
    this.#scorer = new Scorer(collection);
    this.#places = new Map(collection.incidents.map(({ id }, index) => [id, index]));
  }

  #scoresOf(places: Iterable<number>): Similar[] {
    return [...places].flatMap((place) => {
      const other = this.#collection.incidents[place];
      return other ? [this.#scorer.score(other)] : [];
    });
  }

  #bestOf(candidates: readonly number[]): Similar[] {
    const estimateOf = (place: number): number => {
      const other = this.#collection.incidents[place];
      return other ? this.#scorer.estimate(other) : 0;
    };
    return this.#scoresOf(mayBeBest(candidates, estimateOf)).filter(({ score }) => score >= minScore);
  }

  /** @param known what would be found again. */
  rank(index: number, known: Ranked | undefined): { similar: Similar[]; ranked: Ranked } {
    const one = this.#collection.incidents[index];
    if (one) this.#scorer.lookUp(one);
    if (known) return { similar: this.#scoresOf(known.best), ranked: known };
    const candidates = this.#finder.of(index);
    const similar = this.#bestOf(candidates).sort(compare).slice(0, maxSimilar);
    const best = similar.map(({ id }) => this.#places.get(id) ?? -1);
    return { similar, ranked: { candidates: Int32Array.from(candidates), best: Int32Array.from(best) } };
  }

  /** The same where an editor has a word in it. */
  rankJudged(index: number, verdicts: ReadonlyMap<string, Verdict>): Similar[] {
    const one = this.#collection.incidents[index];
    if (one) this.#scorer.lookUp(one);
    const judged = new Set([...verdicts.keys()].flatMap((id) => this.#places.get(id) ?? []));
    const pinned = this.#scoresOf(judged).flatMap((similar): Similar[] => {
      const verdict = verdicts.get(similar.id);
      return verdict?.verdict === 'pin' && similar.id !== one?.id
        ? [{ ...similar, pinnedBecause: verdict.why }]
        : [];
    });
    const others = this.#bestOf(this.#finder.of(index).filter((place) => !judged.has(place)));
    return [...pinned, ...others].sort(compare).slice(0, maxSimilar);
  }
}

interface SearchOptions {
  before?: Learnt | undefined;
  reader?: TermReader;
  limits?: Limits;
}

/**
 * For each incident those that are most like it: the cosine of what they have in common, in which rare things weigh more
 * than common ones. Pure and deterministic; the time grows in step with the number of incidents.
 *
 * @param before what was learnt of another state of the collection. It changes nothing but the time that this takes.
 * @param reader of their words; one that has read most of them before changes nothing but the time, too.
 */
export function findSimilar(
  incidents: readonly SimilarInput[],
  { before, reader = new TermReader(), limits = usualLimits }: SearchOptions = {},
): Found {
  const collection = weigh(incidents, reader);
  const finder = candidateFinder(collection, { minScore, limits });
  const recalled = recall(before, collection, finder);
  const search = new Search(collection, finder);
  const verdicts = readVerdicts(
    incidents.map(({ record, verdicts: own }) => ({ id: record.id, verdicts: own })),
  );
  const similar = new Map<string, Similar[]>();
  const found = new Map<string, Ranked>();
  for (const [index, { id }] of collection.incidents.entries()) {
    const judged = verdicts.get(id);
    if (judged) {
      similar.set(id, search.rankJudged(index, judged));
      continue;
    }
    const { similar: list, ranked } = search.rank(index, recalled(index));
    similar.set(id, list);
    found.set(id, ranked);
  }
  return { similar, learnt: noteDown(collection, finder, found) };
}
