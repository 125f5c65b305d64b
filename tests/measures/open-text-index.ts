import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { TextBundles } from '../../src/features/search/text/bundles.ts';
import { askEngine, pageCount, startEngine, type Engine } from '../../src/features/search/text/engine.ts';
import { findByText } from '../../src/features/search/text/rank.ts';
import { serveFolder } from '../../src/node/serve/serve-folder.ts';

export interface OpenTextIndex {
  /** Ids of what answers a query, best first: the very answer that the page for searching gives. */
  ask: (query: string) => Promise<string[]>;
  close: () => Promise<void>;
}

/** Opens the text index of a built site in this process, without a browser. Once a process and site. */
export async function openTextIndex(folder: string): Promise<OpenTextIndex> {
  const { url, close } = await serveFolder({ folder, port: 0 });
  const script = pathToFileURL(path.resolve(folder, 'pagefind/pagefind.js')).href;
  const engine = (await import(/* @vite-ignore */ script)) as Engine;
  const bundles = JSON.parse(
    await readFile(path.join(folder, 'pagefind/incidents.json'), 'utf8'),
  ) as TextBundles;
  await startEngine(engine, `${url}pagefind/`, bundles);
  const ask = askEngine(engine, bundles);
  return { ask: async (query) => (await findByText(ask, query, pageCount(bundles))).ids, close };
}
