import { readdir, rm } from 'node:fs/promises';
import path from 'node:path';
import { build, type AstroInlineConfig } from 'astro';
import * as pagefind from 'pagefind';
import type { SiteSettings } from '../../schemas/registry.ts';
import type { Built } from '../core/collection/build-collection.ts';
import type { Collection } from '../core/collection/collection.ts';
import { engineRoot } from '../engine-root.ts';
import { joinIndex } from '../features/search/node/join-index.ts';
import type { Project } from '../project.ts';
import { holdSite } from './held-site.ts';

/**
 * Files of Pagefind that our own search does not use: its ready-made interface, some 400 kB; its worker, which would
 * cost a second copy of the engine and one more round trip before the first answer; the engine for other languages.
 */
const unused = /^pagefind-(?:ui|modular-ui|component-ui|highlight|worker)\.|^wasm\.unknown\./;

/** What a run tells Astro besides its configuration file. */
export const astroSettings = (project: Project, site: SiteSettings): AstroInlineConfig => ({
  root: engineRoot,
  site: project.site.address ?? site.address,
  base: project.site.basePath ?? site.basePath ?? '/',
});

/** Builds the pages and the text index into a folder that does not exist yet; throws on any fault. */
export async function buildSite(
  project: Project,
  built: Built & { collection: Collection },
  outDir: string,
): Promise<void> {
  // Whatever the caller's shell says: only a production build carries the content security policy, and Astro takes
  // variables of these names for its own.
  process.env.NODE_ENV = 'production';
  delete process.env.PROD;
  delete process.env.DEV;
  holdSite({ project, built });
  await build({ ...astroSettings(project, built.collection.site), outDir, logLevel: 'warn' });
  await indexText(outDir);
}

async function indexText(outDir: string): Promise<void> {
  const { index, errors } = await pagefind.createIndex({ writePlayground: false, verbose: false });
  try {
    if (!index) throw new Error(`Pagefind could not start: ${errors.join('; ')}`);
    const added = await index.addDirectory({ path: outDir });
    if (added.errors.length > 0)
      throw new Error(`Pagefind could not read the pages: ${added.errors.join('; ')}`);
    const written = await index.writeFiles({ outputPath: path.join(outDir, 'pagefind') });
    if (written.errors.length > 0)
      throw new Error(`Pagefind could not write its index: ${written.errors.join('; ')}`);
    const folder = path.join(outDir, 'pagefind');
    for (const file of await readdir(folder)) if (unused.test(file)) await rm(path.join(folder, file));
    await joinIndex(folder);
  } finally {
    await pagefind.close();
  }
}
