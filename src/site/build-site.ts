import { readdir, rm } from 'node:fs/promises';
import path from 'node:path';
import { build } from 'astro';
import * as pagefind from 'pagefind';
import type { SiteSettings } from '../../schemas/registry.ts';
import { joinIndex } from '../features/search/node/join-index.ts';

/**
 * Files of Pagefind that our own search does not use: its ready-made interface, some 400 kB; its worker, which would
 * cost a second copy of the engine and one more round trip before the first answer; the engine for other languages.
 */
const unused = /^pagefind-(?:ui|modular-ui|component-ui|highlight|worker)\.|^wasm\.unknown\./;

/** Builds the pages and the text index into a folder that does not exist yet; throws on any fault. */
export async function buildSite(site: SiteSettings, outDir: string): Promise<void> {
  process.env.SITE_URL ??= site.address;
  process.env.BASE_PATH ??= site.basePath ?? '/';
  // Whatever the caller's shell says: only a production build carries the content security policy, and Astro takes
  // variables of these names for its own.
  process.env.NODE_ENV = 'production';
  delete process.env.PROD;
  delete process.env.DEV;
  await build({ outDir, logLevel: 'warn' });
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
