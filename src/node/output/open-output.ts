import { readdir, rm, unlink, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { ArgumentError } from '../../core/argument-error.ts';
import { claimFolder, type Claim, type Waiting } from '../claim-folder.ts';
import { findRivals, isClaim } from '../claims.mjs';
import { isFixed } from './mount-point.ts';
import { moveFolder } from './move-folder.ts';
import type { Places } from '../places.ts';
import { marker, markerText, refuseOutput } from './refuse-output.ts';
import { isThere, type Settled, type Swap } from './swap.ts';
import { swapBeside } from './swap-beside.ts';
import { swapInside } from './swap-inside.ts';

/** The place of the site, held by this process alone. */
export interface Output {
  /** Where the new site is built: a folder that does not exist yet, in the project, whatever disk the place is on. */
  unfinished: string;
  /** What an earlier build was interrupted in, if it was. */
  settled: Settled;
  /** Puts the built site in its place. Rejects where that has become one that may not be replaced. */
  publish: () => Promise<void>;
  /** Deletes what is left over and lets go; says what could not be deleted. */
  close: () => Promise<unknown[]>;
}

const swapOf = async (location: string): Promise<Swap> =>
  (await isFixed(location)) ? swapInside(location) : swapBeside(location);

/**
 * Takes hold of the place that a site is built for, waiting for other builds of this project or for this place, and
 * settles what an interrupted one left.
 */
export async function openOutput(
  places: Places & { cacheDir: string },
  waiting: Waiting = {},
): Promise<Output> {
  const { location } = places.out;
  const swap = await swapOf(location);
  const claims: Claim[] = [];
  const close = async (): Promise<unknown[]> => {
    const undeleted = claims.length === 2 ? await clearSettled(swap) : [];
    for (const claim of claims.splice(0)) {
      // What is still being written there by a build that failed, the next one deletes.
      if (claim.folder !== swap.folder) await clear(claim.folder);
      await claim.release();
    }
    return undeleted;
  };
  try {
    claims.push(await claimFolder(path.join(places.cacheDir, 'build'), waiting));
    claims.push(await claimFolder(swap.folder, waiting));
    const settled = await swap.settle();
    for (const { folder } of claims) await clear(folder);
    const unfinished = path.join(places.cacheDir, 'build', 'site');
    const publish = async (): Promise<void> => {
      await writeFile(path.join(unfinished, marker), markerText);
      await moveFolder(unfinished, path.join(swap.folder, 'site'));
      const refusal = await refuseOutput(places);
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
        undeleted.push(error);
      });
  return undeleted;
}

async function remove(place: string): Promise<void> {
  try {
    await rm(place, { recursive: true, force: true });
  } catch (error) {
    const { code, path: file } = error as NodeJS.ErrnoException;
    // What may not be deleted, Node tries to delete as a folder, and says only that it is none.
    if (code === 'ENOTDIR' && file !== undefined) await unlink(file);
    throw error;
  }
}
