import { base } from '../address.ts';

interface PagefindResult {
  data: () => Promise<{ url: string; meta: Record<string, string | undefined> }>;
}

interface Pagefind {
  options: (options: { baseUrl: string }) => Promise<void>;
  init: () => Promise<void>;
  search: (query: string) => Promise<{ results: PagefindResult[] }>;
}

let engine: Promise<Pagefind> | undefined;

async function load(): Promise<Pagefind> {
  const pagefind = (await import(/* @vite-ignore */ `${base}pagefind/pagefind.js`)) as Pagefind;
  await pagefind.options({ baseUrl: base });
  await pagefind.init();
  return pagefind;
}

/** Starts loading the engine; called when a search is likely, so that the first answer comes at once. */
export function prepareTextSearch(): Promise<Pagefind> {
  engine ??= load().catch((error: unknown) => {
    engine = undefined;
    throw error;
  });
  return engine;
}

/** Ids of the incidents whose write-up holds the words, best first. */
export async function searchText(query: string): Promise<string[]> {
  const pagefind = await prepareTextSearch();
  const { results } = await pagefind.search(query);
  const pages = await Promise.all(results.map((result) => result.data()));
  return pages.flatMap(({ meta }) => (meta.incident === undefined ? [] : [meta.incident]));
}
