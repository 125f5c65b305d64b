import { sketchSize } from '../markdown/text-sketch.ts';
import { maxCompared, type FindAlike } from './likeness.ts';
import type { OtherIncident } from './other-incident.ts';

/** Two texts of which at least this part of the runs of words is common are one text. */
const minCommon = 0.5;

/** The part of the runs of two texts that both have, as their sketches estimate it. */
function commonPart(a: readonly number[], b: readonly number[]): number {
  const [inA, inB] = [new Set(a), new Set(b)];
  const smallest = [...new Set([...a, ...b])].sort((x, y) => x - y).slice(0, sketchSize);
  return smallest.filter((hash) => inA.has(hash) && inB.has(hash)).length / smallest.length;
}

/** One number for a hash of 32 bits and a position below 2 ** 20. */
const width = 2 ** 20;
const hashOf = (entry: number): number => Math.floor(entry / width);

/**
 * Hashes with the positions of the sketches that hold them, in order. Numbers in one sorted array, because a list for
 * each of hundreds of thousands of hashes would take longer to make than all the rest.
 */
const indexOf = (sketches: readonly (readonly number[])[]): Float64Array =>
  Float64Array.from(
    sketches.flatMap((sketch, position) => sketch.map((hash) => hash * width + position)),
  ).sort();

/** Positions of the first few sketches that hold a hash; one run of words is common to many. */
function positionsOf(index: Float64Array, hash: number): number[] {
  let low = 0;
  let high = index.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((index[middle] ?? 0) < hash * width) low = middle + 1;
    else high = middle;
  }
  const found: number[] = [];
  for (let at = low; found.length <= maxCompared; at += 1) {
    const entry = index[at];
    if (entry === undefined || hashOf(entry) !== hash) break;
    found.push(entry % width);
  }
  return found;
}

/** Records with nearly the same text, among those whose text is at hand. */
export function alikeByText(incidents: readonly OtherIncident[]): FindAlike {
  const index = indexOf(incidents.map(({ sketch }) => sketch));
  return ({ sketch }) => {
    const hits = new Map<number, number>();
    for (const hash of sketch)
      for (const position of positionsOf(index, hash)) hits.set(position, (hits.get(position) ?? 0) + 1);
    return [...hits]
      .filter(([, count]) => count * 4 >= sketch.length)
      .flatMap(([position]) => incidents[position] ?? [])
      .filter((other) => commonPart(sketch, other.sketch) >= minCommon)
      .map((other) => ({ other, reason: 'text' as const, what: 'nearly the same text' }));
  };
}
