import { readdir, rm } from 'node:fs/promises';
import path from 'node:path';
import * as pagefind from 'pagefind';
import { joinIndex } from './join-index.ts';

/**
 * Files of Pagefind that our own search does not use: its ready-made interface, some 400 kB; its worker, which would
 * cost a second copy of the engine and one more round trip before the first answer; the engine for other languages.
 */
const unused = /^pagefind-(?:ui|modular-ui|component-ui|highlight|worker)\.|^wasm\.unknown\./;

/** Writes the text index of the pages of a folder into it; throws on any fault. */
export async function indexText(folder: string): Promise<void> {
  const { index, errors } = await pagefind.createIndex({ writePlayground: false, verbose: false });
  try {
    if (!index) throw new Error(`Pagefind could not start: ${errors.join('; ')}`);
    const added = await index.addDirectory({ path: folder });
    if (added.errors.length > 0)
      throw new Error(`Pagefind could not read the pages: ${added.errors.join('; ')}`);
    const written = await index.writeFiles({ outputPath: path.join(folder, 'pagefind') });
    if (written.errors.length > 0)
      throw new Error(`Pagefind could not write its index: ${written.errors.join('; ')}`);
    const target = path.join(folder, 'pagefind');
    for (const file of await readdir(target)) if (unused.test(file)) await rm(path.join(target, file));
    await joinIndex(target);
  } finally {
    await pagefind.close();
  }
}
