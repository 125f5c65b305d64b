import type { CandidateFinder } from './candidates.ts';
import type { Weighed, WeighedCollection } from './weigh.ts';

/**
 * What was learnt of a collection while similar incidents were looked for, so that they are looked for again only where
 * another one could be found. Incidents go by their places in `ids`, features by theirs in `keys`.
 */
export interface Learnt {
  ids: string[];
  keys: string[];
  /** Of each feature, 1 where it was common. */
  common: Uint8Array;
  incidents: LearntOfOne[];
}

interface LearntOfOne {
  numbers: Int32Array;
  weights: Float64Array;
  /** Nothing where an editor has a word in it. */
  found: Ranked | undefined;
}

export interface Ranked {
  /** The others that it was compared with. */
  candidates: Int32Array;
  /** Those of them that were found similar, best first. */
  best: Int32Array;
}

const isSame = (one: ArrayLike<number>, other: ArrayLike<number>): boolean => {
  if (one.length !== other.length) return false;
  for (let at = 0; at < one.length; at += 1) if (one[at] !== other[at]) return false;
  return true;
};

/** Compares the vectors of a collection with those that were learnt. */
class Comparison {
  readonly #before: Learnt;
  /** What each feature's number is now; -1 where nothing has it any more, or it was common and is not, or the reverse. */
  readonly #numberNow: Int32Array;

  constructor(before: Learnt, { keys }: WeighedCollection, finder: CandidateFinder) {
    this.#before = before;
    const numbers = new Map(keys.map((key, number) => [key, number]));
    this.#numberNow = Int32Array.from(before.keys, (key, index) => {
      const number = numbers.get(key);
      return number !== undefined && finder.isCommon(number) === (before.common[index] === 1) ? number : -1;
    });
  }

  isAsBefore({ numbers, weights }: Weighed, place: number): boolean {
    const known = this.#before.incidents[place];
    if (!known || !isSame(known.weights, weights) || known.numbers.length !== numbers.length) return false;
    return numbers.every((number, at) => this.#numberNow[known.numbers[at] ?? -1] === number);
  }
}

/** Above this share of a collection it is no slower to ask for all. */
const maxMovedShare = 0.2;

/** What was found for an incident before, by the places of today; nothing where something else could be found now. */
export type Recall = (index: number) => Ranked | undefined;

/**
 * Recalls what was found for those incidents that are what they were, and of whose candidates none was another, is gone,
 * or is new among them: for them the very same would be found again.
 */
export function recall(
  before: Learnt | undefined,
  collection: WeighedCollection,
  finder: CandidateFinder,
): Recall {
  if (!before) return () => undefined;
  const comparison = new Comparison(before, collection, finder);
  const placesBefore = new Map(before.ids.map((id, place) => [id, place]));
  /** Where each that is what it was has its place today; -1 for others. */
  const placeNow = new Int32Array(before.ids.length).fill(-1);
  const placeBefore = Int32Array.from(collection.incidents, (one, index) => {
    const place = placesBefore.get(one.id);
    if (place === undefined || !comparison.isAsBefore(one, place)) return -1;
    placeNow[place] = index;
    return place;
  });
  const moved = [...placeBefore.keys()].filter((index) => placeBefore[index] === -1);
  if (moved.length > collection.incidents.length * maxMovedShare) return () => undefined;
  const isOpen = new Uint8Array(collection.incidents.length);
  for (const index of moved) for (const other of finder.allOf(index)) isOpen[other] = 1;
  return (index) => {
    const known = before.incidents[placeBefore[index] ?? -1]?.found;
    if (!known || isOpen[index] === 1) return undefined;
    const candidates = known.candidates.map((place) => placeNow[place] ?? -1);
    if (candidates.includes(-1)) return undefined;
    return { candidates, best: known.best.map((place) => placeNow[place] ?? -1) };
  };
}
