import { randomUUID } from 'node:crypto';
import { readdir, rm } from 'node:fs/promises';
import path from 'node:path';
import { linkFile } from './file-taker.ts';
import { putSealed, seal, type FileHashes } from './sealed-folder.ts';

/** Gives all files of a folder names in another one as well, but those of some names. */
export async function linkFolder(from: string, to: string, leftOut: readonly string[] = []): Promise<void> {
  const entries = await readdir(from, { recursive: true, withFileTypes: true });
  for (const entry of entries.filter((one) => one.isFile() && !leftOut.includes(one.name))) {
    const file = path.join(entry.parentPath, entry.name);
    linkFile(file, path.join(to, path.relative(from, file)));
  }
}

/**
 * Keeps a folder for the next build, whole or not at all. Where nothing can be kept, nothing is.
 *
 * @param known hashes of files that need not be read for theirs.
 */
export async function keepFolder(made: string, kept: string, known?: FileHashes): Promise<void> {
  const unfinished = `${kept}.${randomUUID()}`;
  try {
    await linkFolder(made, unfinished);
    await seal(unfinished, known);
    await putSealed(unfinished, kept);
  } catch {
    // What could not be kept is made again by the next build.
  } finally {
    await rm(unfinished, { recursive: true, force: true }).catch(() => undefined);
  }
}

/** Forgets all that is kept in a folder under other names than these. */
export async function forgetOthers(store: string, used: readonly string[]): Promise<void> {
  for (const name of await readdir(store).catch(() => []))
    if (!used.includes(name))
      await rm(path.join(store, name), { recursive: true, force: true }).catch(() => undefined);
}
