import { hash } from 'node:crypto';
import { cp, mkdir } from 'node:fs/promises';
import path from 'node:path';
import type { Collection, Built } from '../core/collection/collection.ts';
import { indexText } from '../features/search/node/index-text.ts';
import type { Project } from '../project.ts';
import { openEngine } from './engine/open-engine.ts';
import { holdSite } from './held-site.ts';
import { KeptFiles } from './kept/kept-files.ts';
import { makePages } from './make-pages.ts';

/**
 * Builds the pages and the text index into a folder that does not exist yet; throws on any fault. What an earlier build
 * of the same site has made is taken from the cache where nothing that it was made from has changed.
 */
export async function buildSite(
  project: Project,
  built: Built & { collection: Collection },
  folder: string,
): Promise<void> {
  // Whatever the caller's shell says: only a production build carries the content security policy, and Astro takes
  // variables of these names for its own.
  process.env.NODE_ENV = 'production';
  delete process.env.PROD;
  delete process.env.DEV;
  holdSite({ project, built });
  const engine = await openEngine(project, built.collection.site);
  await mkdir(folder, { recursive: true });
  await cp(engine.assets, folder, { recursive: true });
  const kept = new KeptFiles(path.join(project.cacheDir, 'pages', hash('sha256', project.out.location)));
  await makePages(engine, project, { folder, kept });
  await indexText(folder);
  kept.close();
}
