import { hash } from 'node:crypto';
import { cp, mkdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Built, Collection } from '../core/collection/collection.ts';
import type { Project } from '../project.ts';
import { touch } from '../node/touch.ts';
import { makeDataset } from './dataset/make-dataset.ts';
import { withReleases } from './dataset/with-releases.ts';
import type { OpeningBundle } from './engine/open-bundle.ts';
import { openEngine } from './engine/open-engine.ts';
import { holdSite } from './held-site.ts';
import { KeptFiles } from './kept/kept-files.ts';
import { keepMemory, readMemory } from './kept/kept-memory.ts';
import { placeName, pruneDrawings, pruneSites } from './kept/prune.ts';
import { makePages } from './make-pages.ts';
import { copyPublicFiles } from './public-files.ts';
import { makeTextIndex } from './text-index/make-text-index.ts';

/**
 * Where what was made for a site is kept for its next build; sites in other places have folders of their own, and so has
 * one for the public, which takes nothing that was made for anybody else.
 */
async function keptFolder({ cacheDir, out, audience }: Project): Promise<string> {
  const folder = path.join(
    cacheDir,
    'sites',
    hash('sha256', [out.location, ...(audience === 'public' ? [audience] : [])].join('\n')).slice(0, 32),
  );
  // Where nothing can be kept, nothing is.
  await mkdir(path.join(folder, 'text'), { recursive: true }).catch(() => undefined);
  const place = path.join(folder, placeName);
  await writeFile(place, out.location).catch(() => rm(place, { force: true }).catch(() => undefined));
  await touch(folder);
  return folder;
}

/** Waits for several parts of one work; where one fails, or `signal` is aborted, the others are stopped and end first. */
async function allOf(
  signal: AbortSignal | undefined,
  begin: (signal: AbortSignal) => Promise<void>[],
): Promise<void> {
  const failed = new AbortController();
  const parts = begin(AbortSignal.any([failed.signal, ...(signal ? [signal] : [])]));
  for (const part of parts)
    part.catch((error: unknown) => {
      failed.abort(error);
    });
  await Promise.allSettled(parts);
  await Promise.all(parts);
}

/**
 * Builds the pages and the text index into a folder that does not exist yet; throws on any fault. What an earlier build
 * of the same site has made is taken from the cache where nothing that it was made from has changed. Ends soon after
 * `signal` is aborted, with its reason.
 */
export async function buildSite(
  project: Project,
  built: Built & { collection: Collection },
  { folder, bundle, signal }: { folder: string; bundle: OpeningBundle; signal?: AbortSignal | undefined },
): Promise<void> {
  holdSite({ project, built });
  const engine = await openEngine(project, built.collection.site, bundle);
  try {
    const store = await keptFolder(project);
    await mkdir(folder, { recursive: true });
    await cp(engine.assets, folder, { recursive: true });
    await copyPublicFiles(project.root, folder);
    const dataset = makeDataset(engine, { site: folder, store: path.join(store, 'data') });
    try {
      signal?.addEventListener('abort', () => void dataset.abandon(), { once: true });
      const memoryFile = path.join(store, 'memory');
      const [before] = await Promise.all([readMemory(memoryFile, engine.digest), dataset.gathered]);
      signal?.throwIfAborted();
      if (before) engine.recallBuild(before);
      const kept = new KeptFiles(path.join(store, 'pages'));
      const published = withReleases(project, folder, dataset.made);
      // The page that shows it awaits it, which a build that is stopped does not reach.
      published.catch(() => undefined);
      await allOf(signal, (either) => [
        makePages(engine, project, { folder, kept, dataset: published, signal: either }),
        makeTextIndex(engine, { site: folder, store: path.join(store, 'text'), signal: either }),
      ]);
      await keepMemory(memoryFile, engine.digest, engine.memoryOfBuild());
      kept.close();
    } finally {
      await dataset.abandon();
    }
    const now = Date.now();
    await pruneSites(path.dirname(store), now);
    await pruneDrawings(path.join(project.cacheDir, 'cards'), path.dirname(store), now);
  } finally {
    await engine.close();
  }
}
