import { listIn, maxCompared, type AlikeIncident, type FindAlike } from './likeness.ts';
import { sketchSize, textSketch } from './text-sketch.ts';

interface Sketched {
  incident: AlikeIncident;
  sketch: readonly number[];
}

/** Two texts of which at least this part of the runs of words is common are one text. */
const minCommon = 0.5;

/** The part of the runs of two texts that both have, as their sketches estimate it. */
function commonPart(a: readonly number[], b: readonly number[]): number {
  const [inA, inB] = [new Set(a), new Set(b)];
  const smallest = [...new Set([...a, ...b])].sort((x, y) => x - y).slice(0, sketchSize);
  return smallest.filter((hash) => inA.has(hash) && inB.has(hash)).length / smallest.length;
}

/** Records that have a good part of a sketch in common; one run of words is common to many. */
function candidates(sketch: readonly number[], byHash: ReadonlyMap<number, readonly Sketched[]>): Sketched[] {
  const hits = new Map<Sketched, number>();
  for (const hash of sketch)
    for (const other of byHash.get(hash) ?? []) hits.set(other, (hits.get(other) ?? 0) + 1);
  return [...hits].filter(([, count]) => count * 4 >= sketch.length).map(([other]) => other);
}

/** Records with nearly the same text, among those whose text is at hand. */
export function alikeByText(incidents: readonly AlikeIncident[]): FindAlike {
  const sketches = new Map<AlikeIncident, readonly number[]>();
  const byHash = new Map<number, Sketched[]>();
  for (const incident of incidents) {
    const sketch = textSketch(incident.body?.text ?? '');
    const sketched = { incident, sketch };
    sketches.set(incident, sketch);
    for (const hash of sketch) {
      const list = listIn(byHash, hash);
      if (list.length <= maxCompared) list.push(sketched);
    }
  }
  return (incident) => {
    const sketch = sketches.get(incident) ?? textSketch(incident.body?.text ?? '');
    return candidates(sketch, byHash)
      .filter((other) => commonPart(sketch, other.sketch) >= minCommon)
      .map(({ incident: other }) => ({ other, reason: 'text' as const, what: 'nearly the same text' }));
  };
}
