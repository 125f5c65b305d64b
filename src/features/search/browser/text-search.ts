import { base } from '../../../address.ts';
import { fetchJson } from '../../../ui/browser/fetch-json.ts';
import { askEngine, engineOptions, type Engine } from '../text/engine.ts';
import { findByText, type AskIndex, type TextAnswer } from '../text/rank.ts';

interface TextIndex {
  ask: AskIndex;
  /** Number of pages. */
  total: number;
}

let index: Promise<TextIndex> | undefined;

async function loadEngine(): Promise<Engine> {
  const engine = (await import(/* @vite-ignore */ `${base}pagefind/pagefind.js`)) as Engine;
  await engine.options(engineOptions);
  await engine.init();
  return engine;
}

/** Which incident each page of the index is about. */
async function loadIncidents(): Promise<Map<string, string>> {
  return new Map(Object.entries(await fetchJson<Record<string, string>>('/pagefind/incidents.json')));
}

async function load(): Promise<TextIndex> {
  const [engine, incidents] = await Promise.all([loadEngine(), loadIncidents()]);
  return { total: incidents.size, ask: askEngine(engine, incidents) };
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
