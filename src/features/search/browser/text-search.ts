import { base } from '../../../address.ts';
import { engineOptions } from '../text/engine-options.ts';
import { findByText, type AskIndex, type TextAnswer } from '../text/rank.ts';

interface Pagefind {
  options: (options: object) => Promise<void>;
  init: () => Promise<void>;
  search: (query: string) => Promise<{ results: { id: string; score: number }[] }>;
}

interface TextIndex {
  ask: AskIndex;
  /** Number of pages. */
  total: number;
}

let index: Promise<TextIndex> | undefined;

async function loadEngine(): Promise<Pagefind> {
  const pagefind = (await import(/* @vite-ignore */ `${base}pagefind/pagefind.js`)) as Pagefind;
  await pagefind.options(engineOptions);
  await pagefind.init();
  return pagefind;
}

/** Which incident each page of the index is about. */
async function loadIncidents(): Promise<Map<string, string>> {
  const answer = await fetch(`${base}pagefind/incidents.json`);
  if (!answer.ok) throw new Error(`The incidents of the text index could not be loaded: ${answer.status}`);
  return new Map(Object.entries((await answer.json()) as Record<string, string>));
}

async function load(): Promise<TextIndex> {
  const [pagefind, incidents] = await Promise.all([loadEngine(), loadIncidents()]);
  return {
    total: incidents.size,
    ask: async (query) =>
      (await pagefind.search(query)).results.flatMap(({ id: page, score }) => {
        const id = incidents.get(page);
        return id === undefined ? [] : [{ id, score }];
      }),
  };
}

/** Starts loading the index; called when a search is likely, so that the first answer comes at once. */
export function prepareTextSearch(): Promise<TextIndex> {
  index ??= load().catch((error: unknown) => {
    index = undefined;
    throw error;
  });
  return index;
}

/** The incidents whose write-up answers the words. */
export async function searchText(query: string): Promise<TextAnswer> {
  const { ask, total } = await prepareTextSearch();
  return findByText(ask, query, total);
}
