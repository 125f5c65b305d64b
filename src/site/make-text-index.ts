import { randomUUID } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { endIndexing, indexText } from '../features/search/node/index-text.ts';
import { joinColliding, type TextBundle, type TextBundles } from '../features/search/text/bundles.ts';
import type { Engine } from './engine/open-engine.ts';
import { linkFile } from './kept/kept-files.ts';
import { isWhole, seal, sealName } from './kept/sealed-folder.ts';
import { digestOf } from './pages/digests.ts';

/** Lies beside the files of an index and is none of them: which incident each of its pages is about. */
const pagesName = 'pages.json';

interface Indexed {
  bundle: TextBundle;
  folder: string;
  incidents: Record<string, string>;
}

/** The index of a bundle, in a folder of its own: a kept one, or one that is made now. */
async function indexBundle(
  engine: Engine,
  site: string,
  store: string,
  bundle: TextBundle,
): Promise<Indexed> {
  const folder = path.join(store, digestOf(engine.digest, engine.textDigest(bundle.years)));
  if (!(await isWhole(folder))) {
    const unfinished = `${folder}.${randomUUID()}`;
    await mkdir(unfinished, { recursive: true });
    const incidents = await indexText(site, bundle.years, unfinished);
    await writeFile(path.join(unfinished, pagesName), JSON.stringify(incidents));
    await seal(unfinished);
    await rm(folder, { recursive: true, force: true });
    await rename(unfinished, folder);
  }
  const incidents = JSON.parse(await readFile(path.join(folder, pagesName), 'utf8')) as Record<
    string,
    string
  >;
  return { bundle, folder, incidents };
}

/** The indexes of all bundles, joined where that is needed to tell their pages apart. */
async function indexAll(engine: Engine, site: string, store: string): Promise<Indexed[]> {
  const indexed = async (bundles: readonly TextBundle[]): Promise<Indexed[]> => {
    const all: Indexed[] = [];
    for (const bundle of bundles) all.push(await indexBundle(engine, site, store, bundle));
    const names = all.map(({ incidents }) => Object.keys(incidents));
    const joined = joinColliding(bundles, names);
    return joined ? indexed(joined) : all;
  };
  return indexed(engine.textBundles());
}

async function linkFolder(from: string, to: string): Promise<void> {
  const entries = await readdir(from, { recursive: true, withFileTypes: true });
  for (const entry of entries.filter((one) => one.isFile() && ![pagesName, sealName].includes(one.name))) {
    const file = path.join(entry.parentPath, entry.name);
    linkFile(file, path.join(to, path.relative(from, file)));
  }
}

/**
 * Puts the text index of a site's pages beside them, by bundles of years: those whose incidents are as they were are
 * taken from `store`, where the others are kept for the next build.
 */
export async function makeTextIndex(engine: Engine, site: string, store: string): Promise<void> {
  try {
    const all = await indexAll(engine, site, store);
    const target = path.join(site, 'pagefind');
    for (const { bundle, folder } of all) await linkFolder(folder, path.join(target, bundle.folder));
    const bundles: TextBundles = all.map(({ bundle, incidents }) => ({ folder: bundle.folder, incidents }));
    await writeFile(path.join(target, 'incidents.json'), JSON.stringify(bundles));
    const used = new Set(all.map(({ folder }) => path.basename(folder)));
    for (const name of await readdir(store))
      if (!used.has(name)) await rm(path.join(store, name), { recursive: true, force: true });
  } finally {
    await endIndexing();
  }
}
