import { randomUUID } from 'node:crypto';
import { rename } from 'node:fs/promises';
import path from 'node:path';
import { isThere, type Rename, type Settled, type Swap } from './swap.ts';

/** The folder beside a site in which the next one waits. Nobody but a build makes one of this name. */
export const folderBeside = (location: string): string =>
  path.join(path.dirname(location), `.${path.basename(location)}.hindsight-build`);

/**
 * Swaps whole folders: the old site is moved aside, the new one moved in. Between the two there is none for a moment;
 * all the time either is whole.
 */
export function swapBeside(location: string, move: Rename = rename): Swap {
  const folder = folderBeside(location);
  const site = path.join(folder, 'site');
  const previous = path.join(folder, 'previous');
  /** Under this name nothing brings it back, half deleted. */
  const retire = async (): Promise<void> => {
    if (await isThere(previous)) await move(previous, path.join(folder, `old-${randomUUID()}`));
  };

  const run = async (): Promise<void> => {
    if (await isThere(location)) await move(location, previous);
    try {
      await move(site, location);
    } catch (error) {
      if (await isThere(previous)) await move(previous, location);
      throw error;
    }
    await retire();
  };

  const settle = async (): Promise<Settled> => {
    if (!(await isThere(previous))) return 'nothing';
    if (await isThere(location)) {
      await retire();
      return 'nothing';
    }
    // The old site is only ever moved aside once the new one is whole.
    const isFinished = await isThere(site);
    await move(isFinished ? site : previous, location);
    await retire();
    return isFinished ? 'finished' : 'undone';
  };

  return { folder, run, settle };
}
