import { randomUUID } from 'node:crypto';
import { mkdir, readdir, rename } from 'node:fs/promises';
import path from 'node:path';
import { isThere, type Rename, type Settled, type Swap } from './swap.ts';

/** The folder inside a site in which the next one waits, where nothing can stand beside it. */
export const nameInside = '.hindsight-unfinished';

/**
 * Swaps the entries of a folder that cannot be moved itself, such as a mounted disk. Readers may see parts of both
 * sites for a moment; an interruption is taken back while the old site goes out, and finished while the new one comes
 * in.
 */
export function swapInside(location: string, move: Rename = rename): Swap {
  const folder = path.join(location, nameInside);
  const site = path.join(folder, 'site');
  const going = path.join(folder, 'going');
  const previous = path.join(folder, 'previous');

  const moveEntries = async (from: string, to: string): Promise<void> => {
    for (const name of await readdir(from))
      if (name !== nameInside) await move(path.join(from, name), path.join(to, name));
  };
  const bringIn = async (): Promise<void> => {
    await moveEntries(site, location);
    await move(previous, path.join(folder, `old-${randomUUID()}`));
  };

  const run = async (): Promise<void> => {
    await mkdir(going);
    try {
      await moveEntries(location, going);
    } catch (error) {
      await moveEntries(going, location);
      throw error;
    }
    // From this name on it is finished, not taken back.
    await move(going, previous);
    await bringIn();
  };

  const settle = async (): Promise<Settled> => {
    if (await isThere(previous)) {
      await bringIn();
      return 'finished';
    }
    if (!(await isThere(going))) return 'nothing';
    await moveEntries(going, location);
    await move(going, path.join(folder, `old-${randomUUID()}`));
    return 'undone';
  };

  return { folder, run, settle };
}
