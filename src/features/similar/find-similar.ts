import type { IncidentRecord } from '../../../schemas/record.ts';
import { candidateFinder } from './candidates.ts';
import type { Feature } from './features.ts';
import { readVerdicts, type OwnVerdicts } from './verdicts.ts';
import { weigh, type Weighed, type WeighedCollection } from './weigh.ts';

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

/** Scores one incident against others: where each feature stands in it is looked up once for all of them. */
function scorer({ keys }: WeighedCollection): (a: Weighed) => (b: Weighed) => Similar {
  const places = new Int32Array(keys.length).fill(-1);
  let last: Weighed | undefined;
  const lookUp = (a: Weighed): void => {
    for (const number of last?.numbers ?? []) places[number] = -1;
    for (const [place, number] of a.numbers.entries()) places[number] = place;
    last = a;
  };
  return (a) => {
    lookUp(a);
    return (b) => {
      const shared = b.features.flatMap((their, at) => {
        const number = b.numbers[at] ?? -1;
        const place = places[number] ?? -1;
        const own = a.features[place];
        if (!own) return [];
        const isProminent = own.isProminent === true && their.isProminent === true;
        const weight = (a.weights[place] ?? 0) * (b.weights[at] ?? 0);
        return [{ feature: { ...own, isProminent }, key: keys[number] ?? '', weight }];
      });
      shared.sort((x, y) => y.weight - x.weight || (x.key < y.key ? -1 : 1));
      return {
        id: b.id,
        score: shared.reduce((sum, { weight }) => sum + weight, 0),
        shared: shared.map(({ feature }) => feature),
      };
    };
  };
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
  const score = scorer(collection);
  const places = new Map(collection.incidents.map(({ id }, index) => [id, index]));
  const verdicts = readVerdicts(
    incidents.map(({ record, verdicts: own }) => ({ id: record.id, verdicts: own })),
  );
  const similarTo = (one: Weighed, index: number): Similar[] => {
    const own = verdicts.get(one.id);
    const judged = [...(own?.keys() ?? [])].flatMap((id) => places.get(id) ?? []);
    const scoreOf = score(one);
    return [...new Set([...candidates(index), ...judged])]
      .flatMap((place): Similar[] => {
        const other = collection.incidents[place];
        const verdict = other && own?.get(other.id);
        if (!other || other === one || verdict?.verdict === 'deny') return [];
        const similar = scoreOf(other);
        if (verdict) return [{ ...similar, pinnedBecause: verdict.why }];
        return similar.score >= minScore ? [similar] : [];
      })
      .sort(compare)
      .slice(0, maxSimilar);
  };
  return new Map(collection.incidents.map((one, index) => [one.id, similarTo(one, index)]));
}
