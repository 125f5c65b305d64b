/** What became of one request. */
export type Outcome =
  | { kind: 'status'; status: number; location?: string }
  | { kind: 'no-such-host' }
  /** We did not ask, because the address leads where we do not go. */
  | { kind: 'refused'; why: string }
  | { kind: 'failed'; why: string };

export type Verdict = 'answers' | 'dead' | 'inconclusive';

/**
 * What an outcome says about a page. Only "not found", "gone" and a name that no longer exists say that it is gone:
 * sites refuse programs, are slow or are down for a day, and their pages are still there.
 */
export function judge(outcome: Outcome): Verdict {
  if (outcome.kind === 'no-such-host') return 'dead';
  if (outcome.kind !== 'status') return 'inconclusive';
  if (outcome.status === 404 || outcome.status === 410) return 'dead';
  return outcome.status >= 200 && outcome.status < 300 ? 'answers' : 'inconclusive';
}

/** Whether asking once more may give another answer. */
export const isWorthAnotherTry = (outcome: Outcome): boolean =>
  outcome.kind === 'status'
    ? outcome.status >= 500 || [404, 408, 410, 429].includes(outcome.status)
    : outcome.kind !== 'refused';

/** An outcome in words. */
export function describeOutcome(outcome: Outcome): string {
  switch (outcome.kind) {
    case 'status':
      return `status ${outcome.status}`;
    case 'no-such-host':
      return 'the host does not exist';
    case 'refused':
    case 'failed':
      return outcome.why;
  }
}
