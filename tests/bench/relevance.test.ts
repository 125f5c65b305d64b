import { performance } from 'node:perf_hooks';
import MiniSearch from 'minisearch';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { openTextIndex, type OpenTextIndex } from '../../src/io/open-text-index.ts';
import { listedRecords } from '../../src/lib/collection/collection.ts';
import { searchNames } from '../../src/lib/search/names.ts';
import { evaluateRelevance } from '../../src/lib/search/relevance.ts';
import { relevanceSet } from '../content/relevance-set.ts';
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

async function measure(ask: Ask): Promise<{ met: number; found: number; milliseconds: number }> {
  // Once for what is loaded on first use; the second round counts.
  for (const { query } of relevanceSet) await ask(query);
  const start = performance.now();
  const judged = await evaluateRelevance(ask, relevanceSet);
  const milliseconds = (performance.now() - start) / relevanceSet.length;
  const counts = await Promise.all(relevanceSet.map(async ({ query }) => (await ask(query)).length));
  const middle = counts.sort((a, b) => a - b)[counts.length >> 1] ?? 0;
  return { met: judged.filter(({ isMet }) => isMet).length, found: middle, milliseconds };
}

it('finds what people mean', async () => {
  const ours = await measure(index.ask);
  const other = await measure(await peer());
  const total = relevanceSet.length;
  const rowOf = (name: string, { met, found, milliseconds }: typeof ours) => [
    name,
    `${String(met)} of ${String(total)} (${percent(met / total)})`,
    found,
    milliseconds.toFixed(2),
  ];
  printFigures('Searching: queries whose incident stands where it must', [
    ['', 'met', 'results, median', 'ms a query'],
    rowOf('ours', ours),
    rowOf('MiniSearch', other),
    ['ratio', ratio(ours.met, other.met), '', ratio(ours.milliseconds, other.milliseconds)],
  ]);
  expect(ours.met).toBe(total);
});
