import { readdir, rename, rm, unlink, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { ArgumentError } from '../../core/call/argument-error.ts';
import { claimFolder, type Waiting } from '../claim-folder.ts';
import { findRivals, isClaim } from '../claims.mjs';
import { isFixed } from './mount-point.ts';
import type { Places } from '../places.ts';
import { builtSite, refuseOutput, type Product } from './refuse-output.ts';
import { isThere, type Settled, type Swap } from './swap.ts';
import { swapBeside } from './swap-beside.ts';
import { swapInside } from './swap-inside.ts';

/** The place of a site, or of what else a command writes whole, held by this process alone. */
export interface Output {
  /** Where the new one is written: a folder that does not exist yet, on the disk of the place itself. */
  unfinished: string;
  /** What an earlier build was interrupted in, if it was. */
  settled: Settled;
  /** Puts it in its place. Rejects where that has become one that may not be replaced. */
  publish: () => Promise<void>;
  /** Deletes what is left over and lets go; says what could not be deleted. */
  close: () => Promise<unknown[]>;
}

const unfinishedName = 'unfinished';

const swapOf = async (location: string): Promise<Swap> =>
  (await isFixed(location)) ? swapInside(location) : swapBeside(location);

/**
 * Takes hold of the place that a site is built for, waiting for other builds for this place, and settles what an
 * interrupted one left.
 */
export async function openOutput(
  places: Places,
  waiting: Waiting = {},
  product: Product = builtSite,
): Promise<Output> {
  const swap = await swapOf(places.out.location);
  const claim = await claimFolder(swap.folder, waiting);
  const close = async (): Promise<unknown[]> => {
    const undeleted = await clearSettled(swap);
    await claim.release();
    return undeleted;
  };
  try {
    const settled = await swap.settle();
    await clear(swap.folder);
    const unfinished = path.join(swap.folder, unfinishedName);
    const publish = async (): Promise<void> => {
      await writeFile(path.join(unfinished, product.marker), product.markerText);
      await rename(unfinished, path.join(swap.folder, 'site'));
      const refusal = await refuseOutput(places, product);
      if (refusal !== undefined) throw new ArgumentError(refusal);
      await swap.run();
    };
    return { unfinished, settled, publish, close };
  } catch (error) {
    await close();
    throw error;
  }
}

/** Settles what an interrupted build left, for those who only want to read the site; a build at work is let be. */
export async function settleOutput(location: string): Promise<Settled> {
  const swap = await swapOf(location);
  if (!(await isThere(swap.folder)) || findRivals(swap.folder).length > 0) return 'nothing';
  const claim = await claimFolder(swap.folder);
  try {
    return await swap.settle();
  } finally {
    await clearSettled(swap);
    await claim.release();
  }
}

/** Deletes what a swap left over, unless a site in it may be the only one there is. */
async function clearSettled(swap: Swap): Promise<unknown[]> {
  try {
    await swap.settle();
  } catch (error) {
    return [error];
  }
  return clear(swap.folder);
}

/** Empties a claimed folder, but for the claim; says what could not be deleted. */
async function clear(folder: string): Promise<unknown[]> {
  const undeleted: unknown[] = [];
  for (const name of await readdir(folder))
    if (!isClaim(name))
      await remove(path.join(folder, name)).catch((error: unknown) => {
        // What a build that was stopped is still writing there, the next one deletes.
        if (name !== unfinishedName) undeleted.push(error);
      });
  return undeleted;
}

async function remove(place: string): Promise<void> {
  try {
    // A build that was stopped may still be writing one file there.
    await rm(place, { recursive: true, force: true, maxRetries: 5, retryDelay: 20 });
  } catch (error) {
    const { code, path: file } = error as NodeJS.ErrnoException;
    // What may not be deleted, Node tries to delete as a folder, and says only that it is none.
    if (code === 'ENOTDIR' && file !== undefined) await unlink(file);
    throw error;
  }
}
