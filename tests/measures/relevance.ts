/** A search as someone types it, and what has to come of it. */
export interface ExpectedResult {
  query: string;
  /** Id of the incident that has to stand first. */
  first?: string | undefined;
  /** Ids of which one has to stand among the first three. */
  amongThree?: readonly string[] | undefined;
  /** Ids that have to be found at all. */
  found?: readonly string[] | undefined;
}

/** How one search of a set came out. */
export interface Relevance {
  query: string;
  /** Where the best of the wanted incidents stands, from 1; `undefined` where none was found. */
  rank: number | undefined;
  /** Ids that had to be found and were not. */
  missing: string[];
  isMet: boolean;
}

function judge(
  { query, first, amongThree = [], found = [] }: ExpectedResult,
  ids: readonly string[],
): Relevance {
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
