import { performance } from 'node:perf_hooks';
import MiniSearch from 'minisearch';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { openTextIndex, type OpenTextIndex } from '../measures/open-text-index.ts';
import { listedRecords } from '../../src/core/collection/collection.ts';
import { searchNames } from '../../src/features/search/text/searched-names.ts';
import { evaluateRelevance } from '../measures/relevance.ts';
import { heldOutQueries } from '../content/held-out-queries.ts';
import { relevanceSet, type RelevantQuery } from '../content/relevance-set.ts';
import { percent, printFigures, ratio } from './figures.ts';
import { measuredCollection } from './measured-collection.ts';

type Ask = (query: string) => Promise<string[]>;

let index: OpenTextIndex;
beforeAll(async () => {
  index = await openTextIndex(inject('measuredSite').folder);
});
afterAll(() => index.close());

/** The peer: MiniSearch as its documentation shows it, over the same titles, names and texts, held in memory. */
async function peer(): Promise<Ask> {
  const collection = await measuredCollection();
  const search = new MiniSearch({
    fields: ['title', 'names', 'cause', 'text'],
    searchOptions: { prefix: true },
  });
  search.addAll(
    listedRecords(collection).map((record) => ({
      id: record.id,
      title: record.title,
      names: Object.values(searchNames(record, collection.registry)).flat().join(', '),
      cause: record.cause.text ?? '',
      text: collection.incidents.get(record.id)?.body.text ?? '',
    })),
  );
  return (query) => Promise.resolve(search.search(query).map(({ id }) => String(id)));
}

interface Measured {
  met: number;
  /** Queries of which a wanted incident stands among the first three. */
  inThree: number;
  found: number;
  milliseconds: number;
}

async function measure(ask: Ask, set: readonly RelevantQuery[]): Promise<Measured> {
  // Once for what is loaded on first use; the second round counts.
  for (const { query } of set) await ask(query);
  const start = performance.now();
  const judged = await evaluateRelevance(ask, set);
  const milliseconds = (performance.now() - start) / set.length;
  const counts = await Promise.all(set.map(async ({ query }) => (await ask(query)).length));
  const middle = counts.sort((a, b) => a - b)[counts.length >> 1] ?? 0;
  return {
    met: judged.filter(({ isMet }) => isMet).length,
    inThree: judged.filter(({ rank }) => rank !== undefined && rank <= 3).length,
    found: middle,
    milliseconds,
  };
}

async function compareOn(title: string, set: readonly RelevantQuery[]): Promise<Measured> {
  const ours = await measure(index.ask, set);
  const other = await measure(await peer(), set);
  const total = set.length;
  const rowOf = (name: string, { met, inThree, found, milliseconds }: Measured) => [
    name,
    `${met} of ${total} (${percent(met / total)})`,
    inThree,
    found,
    milliseconds.toFixed(2),
  ];
  printFigures(title, [
    ['', 'met', 'among three', 'results, median', 'ms a query'],
    rowOf('ours', ours),
    rowOf('MiniSearch', other),
    [
      'ratio',
      ratio(ours.met, other.met),
      ratio(ours.inThree, other.inThree),
      '',
      ratio(ours.milliseconds, other.milliseconds),
    ],
  ]);
  return ours;
}

it('finds what people mean', async () => {
  const { met } = await compareOn('Searching: queries whose incident stands where it must', relevanceSet);
  expect(met).toBe(relevanceSet.length);
});

it('finds what people mean by queries that nothing was set by', async () => {
  const { met } = await compareOn('Searching: queries that nothing was set by', heldOutQueries);
  expect(met / heldOutQueries.length).toBeGreaterThan(0.7);
});
