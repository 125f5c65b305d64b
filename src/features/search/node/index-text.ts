import { readdir, readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import * as pagefind from 'pagefind';
import { joinIndex } from './join-index.ts';

/**
 * Files of Pagefind that our own search does not use: its ready-made interface, some 400 kB; its worker, which would
 * cost a second copy of the engine and one more round trip before the first answer; the engine for other languages.
 */
const unused = /^pagefind-(?:ui|modular-ui|component-ui|highlight|worker)\.|^wasm\.unknown\./;

/** The pages of incidents of some years, in the order of their names. */
async function pagesOf(site: string, years: readonly string[]): Promise<string[]> {
  const names = await readdir(path.join(site, 'incidents'), { withFileTypes: true });
  return names
    .filter((entry) => entry.isDirectory() && years.some((year) => entry.name.startsWith(`${year}-`)))
    .map(({ name }) => `incidents/${name}/index.html`)
    .sort();
}

/**
 * Writes the text index of the incidents of some years into a folder, from the pages of a site; throws on any fault.
 *
 * @returns which incident each page of the index is about.
 */
export async function indexText(
  site: string,
  years: readonly string[],
  folder: string,
): Promise<Record<string, string>> {
  const { index, errors } = await pagefind.createIndex({ writePlayground: false, verbose: false });
  if (!index) throw new Error(`Pagefind could not start: ${errors.join('; ')}`);
  // One by one: in whole folders it finds them in the order of the disk, in which it also numbers them.
  for (const sourcePath of await pagesOf(site, years)) {
    const content = await readFile(path.join(site, sourcePath), 'utf8');
    const { errors: unread } = await index.addHTMLFile({ sourcePath, content });
    if (unread.length > 0) throw new Error(`Pagefind could not read ${sourcePath}: ${unread.join('; ')}`);
  }
  const written = await index.writeFiles({ outputPath: folder });
  if (written.errors.length > 0)
    throw new Error(`Pagefind could not write its index: ${written.errors.join('; ')}`);
  await index.deleteIndex();
  for (const file of await readdir(folder)) if (unused.test(file)) await rm(path.join(folder, file));
  return joinIndex(folder);
}

/** Ends the process that makes the indexes. */
export const endIndexing = (): Promise<unknown> => pagefind.close();
