import { readdir, rm, stat, utimes } from 'node:fs/promises';
import path from 'node:path';

const day = 86_400_000;

/** Marks a kept folder as used now, so that it is not pruned. */
export const touch = (folder: string): Promise<void> =>
  utimes(folder, new Date(), new Date()).catch(() => undefined);

/** Deletes the entries of a folder that were not used for a month; those of other builds at work are younger. */
export async function pruneUnused(folder: string, days = 30): Promise<void> {
  const names = await readdir(folder).catch(() => []);
  for (const name of names) {
    const entry = path.join(folder, name);
    const used = await stat(entry).catch(() => undefined);
    if (used && Date.now() - used.mtimeMs > days * day)
      await rm(entry, { recursive: true, force: true }).catch(() => undefined);
  }
}
