import type { TextBundles } from './bundles.ts';
import { rarity, type AskIndex, type Hit } from './rank.ts';

/** The engine of the text index, as far as we use it: a module that Pagefind writes beside the index. */
export interface Engine {
  options: (options: object) => Promise<void>;
  init: () => Promise<void>;
  mergeIndex: (path: string, options: object) => Promise<void>;
  search: (query: string) => Promise<{ results: { id: string; score: number }[] }>;
}

/** How long a write-up is says nothing about how well it answers. */
const ranking = { pageLength: 0 };

/** How the text index is asked, in the browser as in every measurement of ours. */
const engineOptions = {
  /** A worker would only cost a second copy of the engine and a round trip. */
  noWorker: true,
  ranking,
} as const;

/** Starts an engine on all bundles of the index. `basePath` is the address of the first one. */
export async function startEngine(engine: Engine, basePath: string, bundles: TextBundles): Promise<void> {
  await engine.options({ basePath, ...engineOptions });
  await engine.init();
  await Promise.all(bundles.slice(1).map(({ folder }) => engine.mergeIndex(basePath + folder, { ranking })));
}

interface Page {
  id: string;
  bundle: number;
}

const pagesOf = (bundles: TextBundles): Map<string, Page> =>
  new Map(
    bundles.flatMap(({ incidents }, bundle) =>
      Object.entries(incidents).map(([page, id]): [string, Page] => [page, { id, bundle }]),
    ),
  );

/**
 * Hits of several bundles on one scale. The engine weighs a word by how rare it is in its own bundle; what it found there
 * says by how much, so that this is taken out and the rarity among all pages put in.
 */
function onOneScale(hits: readonly (Hit & Page)[], totals: readonly number[]): Hit[] {
  const found = totals.map((_, bundle) => hits.filter((hit) => hit.bundle === bundle).length);
  const total = totals.reduce((sum, count) => sum + count, 0);
  const overall = rarity(hits.length, total);
  const factors = totals.map((count, bundle) => overall / rarity(found[bundle] ?? 0, count));
  return hits
    .map(({ id, score, bundle }) => ({ id, score: score * (factors[bundle] ?? 1) }))
    .sort((a, b) => b.score - a.score);
}

const isExact = (query: string): boolean => query.startsWith('"');

/** Asks an engine for incidents: best first, whichever bundle they are in. */
export function askEngine(engine: Engine, bundles: TextBundles): AskIndex {
  const pages = pagesOf(bundles);
  const totals = bundles.map(({ incidents }) => Object.keys(incidents).length);
  const find = async (query: string): Promise<(Hit & Page)[]> => {
    const { results } = await engine.search(query);
    return results.flatMap(({ id: name, score }) => {
      const page = pages.get(name);
      return page ? [{ ...page, score }] : [];
    });
  };
  if (bundles.length === 1)
    return async (query) => (await find(query)).map(({ id, score }) => ({ id, score }));
  return async (query) => {
    const hits = await find(query);
    // A bundle that lacks a word answers with words that begin alike, also where others have the word itself.
    const exact = isExact(query) ? hits : await find(`"${query}"`);
    const having = new Set(exact.map(({ bundle }) => bundle));
    return onOneScale(having.size > 0 ? hits.filter(({ bundle }) => having.has(bundle)) : hits, totals);
  };
}

/** How many pages all bundles have. */
export const pageCount = (bundles: TextBundles): number =>
  bundles.reduce((sum, { incidents }) => sum + Object.keys(incidents).length, 0);
