import { performance } from 'node:perf_hooks';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { heldOutQueries } from '../content/held-out-queries.ts';
import { relevanceSet, type RelevantQuery } from '../content/relevance-set.ts';
import { openCollection } from '../measures/open-search.ts';
import { evaluateRelevance, scoresOf, type RelevanceScores } from '../measures/relevance.ts';
import { percent, printFigures } from './figures.ts';
import { measuredCollection } from './measured-collection.ts';
import { miniSearchPeer, pagefindPeer, type Peer } from './search-peers.ts';

let peers: [ours: Peer, ...others: Peer[]];
beforeAll(async () => {
  const collection = await measuredCollection();
  const { ask } = openCollection(collection);
  const ours: Peer = { name: 'ours', ask, close: () => Promise.resolve() };
  peers = [ours, await pagefindPeer(collection), miniSearchPeer(collection)];
});
afterAll(() => Promise.all(peers.map(({ close }) => close())));

interface Measured extends RelevanceScores {
  name: string;
  milliseconds: number;
}

async function measure({ name, ask }: Peer, set: readonly RelevantQuery[]): Promise<Measured> {
  // Once for what is loaded on first use; the second round counts.
  for (const { query } of set) await ask(query);
  const start = performance.now();
  const judged = await evaluateRelevance(ask, set);
  return { name, milliseconds: (performance.now() - start) / set.length, ...scoresOf(judged) };
}

async function compareOn(title: string, set: readonly RelevantQuery[]): Promise<Measured[]> {
  const all: Measured[] = [];
  for (const peer of peers) all.push(await measure(peer, set));
  printFigures(`${title} (${set.length} queries)`, [
    ['', 'nDCG@5', 'success@1', 'success@3', 'all met', 'ms a query'],
    ...all.map(({ name, ndcg, firstPlace, inThree, met, milliseconds }) => [
      name,
      ndcg.toFixed(3),
      percent(firstPlace),
      percent(inThree),
      percent(met),
      milliseconds.toFixed(2),
    ]),
  ]);
  return all;
}

it.each([
  ['Searching: queries that it was set by', relevanceSet],
  ['Searching: queries that nothing was set by', heldOutQueries],
])('%s', async (title, set) => {
  const [ours, ...others] = await compareOn(title, set);
  expect(ours?.firstPlace).toBeGreaterThanOrEqual(0.9);
  for (const other of others) {
    expect(ours?.firstPlace).toBeGreaterThan(other.firstPlace);
    expect(ours?.ndcg).toBeGreaterThan(other.ndcg);
  }
});
