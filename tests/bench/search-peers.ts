import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import MiniSearch from 'minisearch';
import * as pagefind from 'pagefind';
import { listedRecords, type Collection } from '../../src/core/collection/collection.ts';
import { searchNames } from '../../src/features/search/text/searched-names.ts';
import { serveFolder } from '../../src/node/serve/serve-folder.ts';

/** A search of another kind over the same incidents. */
export interface Peer {
  name: string;
  /** Ids, best first. */
  ask: (query: string) => Promise<string[]>;
  close: () => Promise<unknown>;
}

/** What peers are given of each incident: what a page of it says, and the names that it is known by. */
const searchedTexts = (collection: Collection) =>
  listedRecords(collection).map((record) => ({
    id: record.id,
    title: record.title,
    names: Object.values(searchNames(record, collection.registry)).flat().join(', '),
    cause: record.cause.text ?? '',
    text: collection.incidents.get(record.id)?.body.text ?? '',
  }));

/** MiniSearch as its documentation shows it, held in memory. */
export function miniSearchPeer(collection: Collection): Peer {
  const search = new MiniSearch({
    fields: ['title', 'names', 'cause', 'text'],
    searchOptions: { prefix: true },
  });
  search.addAll(searchedTexts(collection));
  return {
    name: 'MiniSearch',
    ask: (query) => Promise.resolve(search.search(query).map(({ id }) => String(id))),
    close: () => Promise.resolve(),
  };
}

/** The module that Pagefind writes beside its index. */
interface Engine {
  options: (options: object) => Promise<void>;
  init: () => Promise<void>;
  search: (query: string) => Promise<{ results: { data: () => Promise<{ meta: { incident: string } }> }[] }>;
}

const escape = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** Pagefind as it comes, on a page for each incident. */
export async function pagefindPeer(collection: Collection): Promise<Peer> {
  const folder = await mkdtemp(path.join(tmpdir(), 'bench-pagefind-'));
  const { index } = await pagefind.createIndex({ writePlayground: false });
  if (!index) throw new Error('Pagefind could not start.');
  for (const { id, title, names, cause, text } of searchedTexts(collection)) {
    const body = [names, cause, text].map((part) => `<p>${escape(part)}</p>`).join('');
    const content =
      `<html lang="en"><body><main><h1>${escape(title)}</h1>` +
      `<span data-pagefind-meta="incident">${id}</span>${body}</main></body></html>`;
    await index.addHTMLFile({ url: `/${id}/`, content });
  }
  await index.writeFiles({ outputPath: path.join(folder, 'pagefind') });
  await pagefind.close();
  const served = await serveFolder({ folder, port: 0 });
  const script = pathToFileURL(path.join(folder, 'pagefind/pagefind.js')).href;
  const engine = (await import(/* @vite-ignore */ script)) as Engine;
  await engine.options({ basePath: `${served.url}pagefind/`, noWorker: true });
  await engine.init();
  return {
    name: 'Pagefind',
    // Nobody looks further, and each page is a file of its own.
    ask: async (query) => {
      const { results } = await engine.search(query);
      const pages = await Promise.all(results.slice(0, 10).map((result) => result.data()));
      return pages.map(({ meta }) => meta.incident);
    },
    close: async () => {
      await served.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
