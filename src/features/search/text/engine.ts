import type { AskIndex } from './rank.ts';

/** The engine of the text index, as far as we use it: a module that Pagefind writes beside the index. */
export interface Engine {
  options: (options: object) => Promise<void>;
  init: () => Promise<void>;
  search: (query: string) => Promise<{ results: { id: string; score: number }[] }>;
}

/** How the text index is asked, in the browser as in every measurement of ours. */
export const engineOptions = {
  /** The collection is small: a worker would only cost a second copy of the engine and a round trip. */
  noWorker: true,
  /** How long a write-up is says nothing about how well it answers. */
  ranking: { pageLength: 0 },
} as const;

/** Asks an engine for incidents; `incidents` says by the engine's ids which incident a page is about. */
export const askEngine =
  (engine: Engine, incidents: ReadonlyMap<string, string>): AskIndex =>
  async (query) =>
    (await engine.search(query)).results.flatMap(({ id: page, score }) => {
      const id = incidents.get(page);
      return id === undefined ? [] : [{ id, score }];
    });
