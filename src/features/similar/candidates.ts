import type { Weighed, WeighedCollection } from './weigh.ts';

/** A feature that more incidents than this have brings no candidates; it counts only between those that others bring. */
const maxCarriers = 400;

/** At most so many others are compared with an incident: those that share most of what few have. */
const maxCandidates = 200;

/** By how much a sum may miss the same sum in another order. */
const rounding = 1e-9;

interface Carrier {
  index: number;
  weight: number;
}

/** For each feature, by its number, the incidents that have it. */
function carriersOf({ incidents, keys }: WeighedCollection): Carrier[][] {
  const carriers: Carrier[][] = keys.map(() => []);
  for (const [index, { numbers, weights }] of incidents.entries())
    for (const [place, number] of numbers.entries())
      carriers[number]?.push({ index, weight: weights[place] ?? 0 });
  return carriers;
}

/**
 * Finds, for an incident by its place, others that may be as like it as `minScore`: those that share something that few
 * have. The time grows in step with the number of incidents, since the work for each is bounded.
 */
export function candidateFinder(
  collection: WeighedCollection,
  minScore: number,
): (index: number) => number[] {
  const carriers = carriersOf(collection);
  const isCommon = (number: number): boolean => (carriers[number]?.length ?? 0) > maxCarriers;
  // Two vectors share at most the product of their lengths (Cauchy and Schwarz): here, of what they have of the common.
  const common = collection.incidents.map(({ numbers, weights }) =>
    Math.hypot(...weights.filter((_, place) => isCommon(numbers[place] ?? 0))),
  );
  const shares = new Float64Array(collection.incidents.length);

  const addShares = ({ numbers, weights }: Weighed): Set<number> => {
    const touched = new Set<number>();
    for (const [place, number] of numbers.entries()) {
      if (isCommon(number)) continue;
      const own = weights[place] ?? 0;
      for (const { index, weight } of carriers[number] ?? []) {
        shares[index] = (shares[index] ?? 0) + own * weight;
        touched.add(index);
      }
    }
    return touched;
  };

  return (index) => {
    const incident = collection.incidents[index];
    if (!incident) return [];
    const touched = addShares(incident);
    touched.delete(index);
    const shareOf = (other: number): number => shares[other] ?? 0;
    const most = (other: number): number => shareOf(other) + (common[index] ?? 0) * (common[other] ?? 0);
    const found = [...touched]
      .filter((other) => most(other) >= minScore - rounding)
      .sort((a, b) => shareOf(b) - shareOf(a) || a - b)
      .slice(0, maxCandidates);
    for (const other of touched) shares[other] = 0;
    shares[index] = 0;
    return found;
  };
}
