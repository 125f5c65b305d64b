import { rounding, type Weighed, type WeighedCollection } from './weigh.ts';

/** What bounds the time that is spent on one incident. */
export interface Limits {
  /** A feature that more incidents have brings no candidates; it counts only between those that others bring. */
  carriers: number;
  /** So many others at most are compared with an incident: those that share most of what few have. */
  candidates: number;
}

export const usualLimits: Limits = { carriers: 400, candidates: 200 };

/** Finds others that may be as like an incident as is asked for. Incidents go by their places. */
export interface CandidateFinder {
  /** All of them; asked for the others, each would find this one, however sums are rounded. */
  allOf: (index: number) => number[];
  /** Those that it is compared with, those that share most first. */
  of: (index: number) => number[];
  /** Whether more incidents have a feature, by its number, than it brings candidates for. */
  isCommon: (number: number) => boolean;
}

/** The incidents that have a feature, and how much it weighs in each. */
interface Carriers {
  indexes: Int32Array;
  weights: Float64Array;
}

/** For each feature, by its number, its carriers. */
function carriersOf({ incidents, keys }: WeighedCollection): Carriers[] {
  const counts = new Int32Array(keys.length);
  for (const { numbers } of incidents)
    for (const number of numbers) counts[number] = (counts[number] ?? 0) + 1;
  const carriers = Array.from(counts, (count): Carriers => ({
    indexes: new Int32Array(count),
    weights: new Float64Array(count),
  }));
  counts.fill(0);
  for (const [index, { numbers, weights }] of incidents.entries())
    for (let place = 0; place < numbers.length; place += 1) {
      const number = numbers[place] ?? 0;
      const at = counts[number] ?? 0;
      const own = carriers[number];
      if (own) [own.indexes[at], own.weights[at]] = [index, weights[place] ?? 0];
      counts[number] = at + 1;
    }
  return carriers;
}

/**
 * Finds, for an incident by its place, others that may be as like it as `minScore`: those that share something that few
 * have. The time grows in step with the number of incidents, since the work for each is bounded. Loops are plain and
 * over numbers: they run some hundred million times for ten thousand incidents.
 */
export function candidateFinder(
  collection: WeighedCollection,
  { minScore, limits }: { minScore: number; limits: Limits },
): CandidateFinder {
  const carriers = carriersOf(collection);
  const isCommon = (number: number): boolean => (carriers[number]?.indexes.length ?? 0) > limits.carriers;
  // Two vectors share at most the product of their lengths (Cauchy and Schwarz): here, of what they have of the common.
  const common = Float64Array.from(collection.incidents, ({ numbers, weights }) =>
    Math.hypot(...weights.filter((_, place) => isCommon(numbers[place] ?? 0))),
  );
  // What each shares of the uncommon with the one that is asked for; 0 means that it was not met yet.
  const shares = new Float64Array(collection.incidents.length);
  const met = new Int32Array(collection.incidents.length);

  const addShares = ({ numbers, weights }: Weighed): number => {
    let count = 0;
    for (let place = 0; place < numbers.length; place += 1) {
      const shared = carriers[numbers[place] ?? 0];
      if (!shared || shared.indexes.length > limits.carriers) continue;
      const own = weights[place] ?? 0;
      for (let at = 0; at < shared.indexes.length; at += 1) {
        const index = shared.indexes[at] ?? 0;
        const before = shares[index] ?? 0;
        if (before === 0) met[count++] = index;
        shares[index] = before + own * (shared.weights[at] ?? 0);
      }
    }
    return count;
  };

  const find = (index: number, least: number, most: number): number[] => {
    const incident = collection.incidents[index];
    if (!incident) return [];
    const others = met.subarray(0, addShares(incident));
    const shareOf = (other: number): number => shares[other] ?? 0;
    const own = common[index] ?? 0;
    const found: number[] = [];
    for (const other of others)
      if (other !== index && shareOf(other) + own * (common[other] ?? 0) >= least) found.push(other);
    found.sort((a, b) => shareOf(b) - shareOf(a) || a - b);
    for (const other of others) shares[other] = 0;
    return found.slice(0, most);
  };
  return {
    allOf: (index) => find(index, minScore - 2 * rounding, Infinity),
    of: (index) => find(index, minScore - rounding, limits.candidates),
    isCommon,
  };
}
