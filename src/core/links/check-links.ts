import { followRedirects, type Ask } from './follow-redirects.ts';
import { oneAtATime } from './one-at-a-time.ts';
import { isWorthAnotherTry, judge, type Outcome, type Verdict } from './outcome.ts';
import type { Link } from './source-links.ts';

export interface CheckedLink extends Link {
  verdict: Verdict;
  /** Of the last try. */
  outcome: Outcome;
}

export interface Network {
  ask: Ask;
  wait: (milliseconds: number) => Promise<void>;
}

const hostsAtOnce = 8;
const pauseBetweenRequests = 1000;
const pausesBetweenRounds = [30_000, 120_000];

/**
 * Asks for every link: at most eight hosts at once, one request at a time to each, whichever link led there. What did
 * not answer is asked in two more rounds, and is dead only when all three said so. `undefined` when the first round
 * reached no host at all: then it is the network that is missing, not the pages.
 */
export async function checkLinks(
  links: readonly Link[],
  { ask, wait }: Network,
): Promise<CheckedLink[] | undefined> {
  const perHost = oneAtATime();
  const politely: Ask = (address) =>
    perHost(address.host, async () => {
      const outcome = await ask(address);
      await wait(pauseBetweenRequests);
      return outcome;
    });
  const tries = new Map<Link, Outcome[]>(links.map((link) => [link, []]));
  await askAll(tries, politely);
  if (links.length > 0 && ![...tries.values()].flat().some(({ kind }) => kind === 'status')) return undefined;
  for (const pause of pausesBetweenRounds) {
    const open = [...tries].filter(([, outcomes]) => outcomes.slice(-1).every(isWorthAnotherTry));
    if (open.length === 0) break;
    await wait(pause);
    await askAll(new Map(open), politely);
  }
  return [...tries].flatMap(([link, outcomes]) => conclude(link, outcomes) ?? []);
}

/** Adds one outcome to the tries of each link; the links of one host one after the other. */
async function askAll(tries: ReadonlyMap<Link, Outcome[]>, ask: Ask): Promise<void> {
  const hosts = new Map<string, Link[]>();
  for (const link of tries.keys()) {
    const host = URL.parse(link.address)?.host ?? '';
    hosts.set(host, [...(hosts.get(host) ?? []), link]);
  }
  const queue = [...hosts.values()];
  const workOff = async (): Promise<void> => {
    for (let host = queue.shift(); host; host = queue.shift())
      for (const link of host) tries.get(link)?.push(await followRedirects(link.address, ask));
  };
  await Promise.all(Array.from({ length: hostsAtOnce }, workOff));
}

function conclude(link: Link, outcomes: readonly Outcome[]): CheckedLink | undefined {
  const outcome = outcomes.at(-1);
  if (!outcome) return undefined;
  const isCertain = outcomes.every((one) => judge(one) === 'dead');
  const verdict = judge(outcome);
  return { ...link, outcome, verdict: verdict === 'dead' && !isCertain ? 'inconclusive' : verdict };
}
