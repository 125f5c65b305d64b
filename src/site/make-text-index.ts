import { randomUUID } from 'node:crypto';
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { endIndexing, indexText } from '../features/search/node/index-text.ts';
import { joinColliding, type TextBundle, type TextBundles } from '../features/search/text/bundles.ts';
import type { Engine } from './engine/open-engine.ts';
import { linkFile } from './kept/kept-files.ts';
import { isWhole, putSealed, seal, sealName } from './kept/sealed-folder.ts';
import { digestOf } from './pages/digests.ts';

/** Lies beside the files of an index and is none of them: which incident each of its pages is about. */
const pagesName = 'pages.json';

interface Indexed {
  bundle: TextBundle;
  folder: string;
  incidents: Record<string, string>;
}

async function linkFolder(from: string, to: string, leftOut: readonly string[] = []): Promise<void> {
  const entries = await readdir(from, { recursive: true, withFileTypes: true });
  for (const entry of entries.filter((one) => one.isFile() && !leftOut.includes(one.name))) {
    const file = path.join(entry.parentPath, entry.name);
    linkFile(file, path.join(to, path.relative(from, file)));
  }
}

interface Places {
  /** The folder of the site's pages. */
  site: string;
  /** Where indexes are made that are not kept yet. */
  workshop: string;
  /** Where indexes are kept for the next build. */
  store: string;
}

/** Keeps an index for the next build, whole or not at all. Where nothing can be kept, nothing is. */
async function keep(made: string, kept: string): Promise<void> {
  const unfinished = `${kept}.${randomUUID()}`;
  try {
    await linkFolder(made, unfinished);
    await seal(unfinished);
    await putSealed(unfinished, kept);
  } catch {
    // What could not be kept is made again by the next build.
  } finally {
    await rm(unfinished, { recursive: true, force: true }).catch(() => undefined);
  }
}

/** The index of a bundle, in a folder of its own: a kept one, or one that is made now. */
async function indexBundle(
  engine: Engine,
  { site, workshop, store }: Places,
  bundle: TextBundle,
): Promise<Indexed> {
  const name = digestOf(engine.digest, engine.textDigest(bundle.years));
  const kept = path.join(store, name);
  if (await isWhole(kept)) {
    const text = await readFile(path.join(kept, pagesName), 'utf8');
    return { bundle, folder: kept, incidents: JSON.parse(text) as Indexed['incidents'] };
  }
  const folder = path.join(workshop, name);
  await mkdir(folder, { recursive: true });
  const incidents = await indexText(site, bundle.years, folder);
  await writeFile(path.join(folder, pagesName), JSON.stringify(incidents));
  await keep(folder, kept);
  return { bundle, folder, incidents };
}

/** The indexes of all bundles, joined where that is needed to tell their pages apart. */
async function indexAll(engine: Engine, places: Places): Promise<Indexed[]> {
  const indexed = async (bundles: readonly TextBundle[]): Promise<Indexed[]> => {
    const all: Indexed[] = [];
    for (const bundle of bundles) all.push(await indexBundle(engine, places, bundle));
    const names = all.map(({ incidents }) => Object.keys(incidents));
    const joined = joinColliding(bundles, names);
    return joined ? indexed(joined) : all;
  };
  return indexed(engine.textBundles());
}

/** Forgets the indexes that are not used any more. */
async function forgetOthers(store: string, used: readonly Indexed[]): Promise<void> {
  const names = new Set(used.map(({ folder }) => path.basename(folder)));
  for (const name of await readdir(store).catch(() => []))
    if (!names.has(name))
      await rm(path.join(store, name), { recursive: true, force: true }).catch(() => undefined);
}

/**
 * Puts the text index of a site's pages beside them, by bundles of years: those whose incidents are as they were are
 * taken from `store`, where the others are kept for the next build.
 */
export async function makeTextIndex(engine: Engine, site: string, store: string): Promise<void> {
  const target = path.join(site, 'pagefind');
  const workshop = path.join(target, 'unfinished');
  try {
    const all = await indexAll(engine, { site, workshop, store });
    for (const { bundle, folder } of all)
      await linkFolder(folder, path.join(target, bundle.folder), [pagesName, sealName]);
    const bundles: TextBundles = all.map(({ bundle, incidents }) => ({ folder: bundle.folder, incidents }));
    await mkdir(target, { recursive: true });
    await writeFile(path.join(target, 'incidents.json'), JSON.stringify(bundles));
    await rm(workshop, { recursive: true, force: true });
    await forgetOthers(store, all);
  } finally {
    await endIndexing();
  }
}
