/** A search as someone types it, and what has to come of it. */
export interface ExpectedResult {
  query: string;
  /** Id of the incident that has to stand first. */
  first?: string | undefined;
  /** Ids of which one has to stand among the first three. */
  amongThree?: readonly string[] | undefined;
  /** Ids that have to be found at all. */
  found?: readonly string[] | undefined;
  /** Whether nothing has to be found. */
  none?: boolean | undefined;
}

/** How one search of a set came out. */
export interface Relevance {
  query: string;
  /** Where the best of the wanted incidents stands, from 1; `undefined` where none was found. */
  rank: number | undefined;
  /** Ids that had to be found and were not. */
  missing: string[];
  isMet: boolean;
  /** Whether a wanted incident is the first, or none is found where none has to be. */
  isFirst: boolean;
  /** Whether a wanted incident is among the first three, or none is found where none has to be. */
  isInThree: boolean;
  /** Normalised discounted cumulative gain of the first five, from 0 to 1. */
  ndcg: number;
}

/** How far a result is looked at. */
const depth = 5;

const discount = (place: number): number => 1 / Math.log2(place + 2);

/** How well the wanted incidents stand among the first five, beside all of them standing at the top. */
function ndcgOf(wanted: readonly string[], ids: readonly string[]): number {
  const gain = ids
    .slice(0, depth)
    .reduce((sum, id, place) => sum + (wanted.includes(id) ? discount(place) : 0), 0);
  const ideal = wanted.slice(0, depth).reduce((sum, _, place) => sum + discount(place), 0);
  return gain / ideal;
}

function judge(
  { query, first, amongThree = [], found = [], none = false }: ExpectedResult,
  ids: readonly string[],
): Relevance {
  if (none) {
    const isMet = ids.length === 0;
    return {
      query,
      rank: undefined,
      missing: [],
      isMet,
      isFirst: isMet,
      isInThree: isMet,
      ndcg: Number(isMet),
    };
  }
  const rankOf = (id: string): number => (ids.includes(id) ? ids.indexOf(id) + 1 : Infinity);
  const best = Math.min(...amongThree.map(rankOf));
  const rank = first === undefined ? best : rankOf(first);
  const missing = found.filter((id) => !ids.includes(id));
  const isInPlace = (first === undefined || rank === 1) && (amongThree.length === 0 || best <= 3);
  return {
    query,
    rank: Number.isFinite(rank) ? rank : undefined,
    missing,
    isMet: isInPlace && missing.length === 0,
    isFirst: rank === 1,
    isInThree: rank <= 3,
    ndcg: ndcgOf(first === undefined ? amongThree : [first], ids),
  };
}

/** Asks every query of a set, one after the other, and says where the wanted incidents stand. `ask` gives ids, best first. */
export async function evaluateRelevance(
  ask: (query: string) => Promise<readonly string[]>,
  set: readonly ExpectedResult[],
): Promise<Relevance[]> {
  const judged: Relevance[] = [];
  for (const expected of set) judged.push(judge(expected, await ask(expected.query)));
  return judged;
}

/** A set as a whole, each from 0 to 1. */
export interface RelevanceScores {
  met: number;
  firstPlace: number;
  inThree: number;
  ndcg: number;
}

/** The scores of a set. */
export function scoresOf(judged: readonly Relevance[]): RelevanceScores {
  const mean = (value: (one: Relevance) => number): number =>
    judged.reduce((sum, one) => sum + value(one), 0) / judged.length;
  return {
    met: mean(({ isMet }) => Number(isMet)),
    firstPlace: mean(({ isFirst }) => Number(isFirst)),
    inThree: mean(({ isInThree }) => Number(isInThree)),
    ndcg: mean(({ ndcg }) => ndcg),
  };
}
