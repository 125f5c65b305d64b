import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { TextBundle } from '../../features/search/text/bundles.ts';
import type { PublishedIndex } from '../../features/search/text/open-index.ts';
import type { IndexHead } from '../../features/search/text/word-index.ts';
import type { Engine } from '../engine/open-engine.ts';
import { forgetOthers, keepFolder, linkFolder } from '../kept/keep-folder.ts';
import { isWhole, sealName } from '../kept/sealed-folder.ts';
import { digestOf } from '../pages/digests.ts';
import { TextIndexer } from './index-texts.ts';

/** Lies beside the files of an index and is none of them: what is published of it in one place with all others. */
const headName = 'head.json';

/** Where the index lies in the site. */
const folderName = 'search-index';

interface Indexed {
  bundle: TextBundle;
  folder: string;
  head: IndexHead;
}

/** What an index is made with. */
interface Means {
  engine: Engine;
  indexer: TextIndexer;
  signal: AbortSignal;
  /** Where indexes are made that are not kept yet. */
  workshop: string;
  /** Where indexes are kept for the next build. */
  store: string;
}

/** The index of a bundle, in a folder of its own: a kept one, or one that is made now. */
async function indexBundle(
  { engine, indexer, signal, workshop, store }: Means,
  bundle: TextBundle,
): Promise<Indexed> {
  const name = digestOf(engine.digest, engine.textDigest(bundle.years));
  const kept = path.join(store, name);
  if (await isWhole(kept)) {
    const text = await readFile(path.join(kept, headName), 'utf8');
    return { bundle, folder: kept, head: JSON.parse(text) as IndexHead };
  }
  const folder = path.join(workshop, name);
  await mkdir(folder, { recursive: true });
  const order = { incidents: engine.searchedInYears(bundle.years), language: engine.textLanguage() };
  const { head, files } = await indexer.index(order, signal);
  for (const [index, file] of files.entries())
    await writeFile(path.join(folder, `${index}.json`), JSON.stringify(file));
  await writeFile(path.join(folder, headName), JSON.stringify(head));
  await keepFolder(folder, kept);
  return { bundle, folder, head };
}

/**
 * Puts the text index of a site beside its pages, by bundles of years: those whose incidents are as they were are taken
 * from `store`, where the others are kept for the next build. Rejects soon after `signal` is aborted.
 */
export async function makeTextIndex(
  engine: Engine,
  { site, store, signal }: { site: string; store: string; signal: AbortSignal },
): Promise<void> {
  const target = path.join(site, folderName);
  const workshop = path.join(target, 'unfinished');
  await mkdir(target, { recursive: true });
  const indexer = new TextIndexer();
  const all: Indexed[] = [];
  try {
    for (const bundle of engine.textBundles())
      all.push(await indexBundle({ engine, indexer, signal, workshop, store }, bundle));
  } finally {
    await indexer.close();
  }
  for (const { bundle, folder } of all)
    await linkFolder(folder, path.join(target, bundle.folder), [headName, sealName]);
  const published: PublishedIndex = {
    language: engine.textLanguage(),
    bundles: all.map(({ bundle, head }) => ({ folder: bundle.folder, ...head })),
  };
  await writeFile(path.join(target, 'index.json'), JSON.stringify(published));
  await rm(workshop, { recursive: true, force: true });
  await forgetOthers(
    store,
    all.map(({ folder }) => path.basename(folder)),
  );
}
