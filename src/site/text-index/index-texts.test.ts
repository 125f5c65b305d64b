import { afterEach, beforeEach, expect, it } from 'vitest';
import { indexSearched } from '../../features/search/text/make-index.ts';
import { TextIndexer } from './index-texts.ts';

const order = (count: number) => ({
  language: 'en',
  incidents: Array.from({ length: count }, (_, index) => ({
    id: `id-${index}`,
    fields: [{ text: `A certificate expired in rack ${index}`, weight: 1, isList: false }],
  })),
});

let indexer: TextIndexer;
beforeEach(() => {
  indexer = new TextIndexer();
});
afterEach(() => indexer.close());

const never = new AbortController().signal;

it.each([
  ['few texts', 3],
  ['many texts, in a thread', 250],
])('indexes %s, again and again', async (_, count) => {
  const expected = indexSearched(order(count).incidents, 'en');
  expect(await indexer.index(order(count), never)).toEqual(expected);
  expect(await indexer.index(order(count), never)).toEqual(expected);
});

it('indexes here where the thread has ended', async () => {
  const answer = indexer.index(order(250), never);
  await indexer.close();
  expect((await answer).head.ids).toHaveLength(250);
});

it('stops when that is wanted, with its reason', async () => {
  const stop = new AbortController();
  const answer = indexer.index(order(250), stop.signal);
  stop.abort(new Error('Stopped.'));
  await expect(answer).rejects.toThrow('Stopped.');
});
