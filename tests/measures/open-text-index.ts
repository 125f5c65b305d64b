import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { askEngine, engineOptions, type Engine } from '../../src/features/search/text/engine.ts';
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
  await engine.options({ basePath: `${url}pagefind/`, ...engineOptions });
  await engine.init();
  const text = await readFile(path.join(folder, 'pagefind/incidents.json'), 'utf8');
  const incidents = new Map(Object.entries(JSON.parse(text) as Record<string, string>));
  const ask = askEngine(engine, incidents);
  return { ask: async (query) => (await findByText(ask, query, incidents.size)).ids, close };
}
