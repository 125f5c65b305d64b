/** An editor's word in a record on other incidents. */
export type OwnVerdicts = readonly { id: string; verdict: 'pin' | 'deny'; why: string }[];

export interface Verdict {
  verdict: 'pin' | 'deny';
  why: string;
}

/**
 * For each incident the word of the editors on others. It holds for both sides of a pair, whichever record says it;
 * where two records disagree, the denial stands, since showing less misleads nobody.
 */
export function readVerdicts(
  incidents: readonly { id: string; verdicts: OwnVerdicts }[],
): Map<string, Map<string, Verdict>> {
  const all = new Map<string, Map<string, Verdict>>();
  const put = (one: string, other: string, verdict: Verdict): void => {
    const own = all.get(one) ?? new Map<string, Verdict>();
    if (own.get(other)?.verdict !== 'deny') own.set(other, verdict);
    all.set(one, own);
  };
  for (const { id, verdicts } of incidents)
    for (const { id: other, ...verdict } of verdicts) {
      put(id, other, verdict);
      put(other, id, verdict);
    }
  return all;
}
