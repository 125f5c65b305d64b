import { readdir, readFile, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import { drawingsIn } from './kept-files.ts';

const minute = 60_000;
const day = 24 * 60 * minute;

/** What was used less than this ago may be in use by a build at work. */
const surelyUnused = 60 * minute;

interface Kept {
  location: string;
  name: string;
  /** Since it was last used, in milliseconds. */
  unused: number;
}

async function keptIn(folder: string, now: number): Promise<Kept[]> {
  const names = await readdir(folder).catch(() => []);
  const kept = names.map(async (name): Promise<Kept[]> => {
    const location = path.join(folder, name);
    const status = await stat(location).catch(() => undefined);
    return status ? [{ location, name, unused: now - status.mtimeMs }] : [];
  });
  return (await Promise.all(kept)).flat();
}

async function remove(kept: readonly Kept[]): Promise<void> {
  for (const { location } of kept)
    await rm(location, { recursive: true, force: true }).catch(() => undefined);
}

/** How many bundles of pages stay at most: each change of the code makes another one. */
const mostBundles = 10;

/**
 * Deletes the bundles of pages that were not used for a month, and all but the last ten that were used.
 *
 * @param now as in milliseconds since 1970; here as below.
 */
export async function pruneBundles(folder: string, now: number): Promise<void> {
  const bundles = (await keptIn(folder, now)).sort((a, b) => a.unused - b.unused);
  const old = bundles.filter(
    ({ unused }, index) => unused > 30 * day || (index >= mostBundles && unused > surelyUnused),
  );
  await remove(old);
}

/** The file in which what is kept for a site says where the site lies. */
export const placeName = 'place';

/** Deletes what is kept for sites that were not built for a month, or for a day where the site itself is gone. */
export async function pruneSites(folder: string, now: number): Promise<void> {
  const isGone = async ({ location }: Kept): Promise<boolean> => {
    const place = await readFile(path.join(location, placeName), 'utf8').catch(() => undefined);
    return place === undefined || (await stat(place).catch(() => undefined)) === undefined;
  };
  for (const site of await keptIn(folder, now))
    if (site.unused > 30 * day || (site.unused > day && (await isGone(site)))) await remove([site]);
}

/** Deletes the drawings that were not used for a month, but those that a kept page of any site is a copy of. */
export async function pruneDrawings(folder: string, sites: string, now: number): Promise<void> {
  const old = (await keptIn(folder, now)).filter(({ unused }) => unused > 30 * day);
  if (old.length === 0) return;
  const needed = new Set(
    (await keptIn(sites, now)).flatMap(({ location }) => drawingsIn(path.join(location, 'pages'))),
  );
  await remove(old.filter(({ name }) => !needed.has(name)));
}
