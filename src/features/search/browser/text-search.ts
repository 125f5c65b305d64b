import { base } from '../../../address.ts';
import { fetchJson } from '../../../ui/browser/fetch-json.ts';
import type { TextBundles } from '../text/bundles.ts';
import { askEngine, pageCount, startEngine, type Engine } from '../text/engine.ts';
import { findByText, type AskIndex, type TextAnswer } from '../text/rank.ts';

interface TextIndex {
  ask: AskIndex;
  /** Number of pages. */
  total: number;
}

let index: Promise<TextIndex> | undefined;

async function load(): Promise<TextIndex> {
  const path = `${base}pagefind/`;
  const loading = import(/* @vite-ignore */ `${path}pagefind.js`) as Promise<Engine>;
  const [engine, bundles] = await Promise.all([loading, fetchJson<TextBundles>('/pagefind/incidents.json')]);
  await startEngine(engine, path, bundles);
  return { total: pageCount(bundles), ask: askEngine(engine, bundles) };
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
