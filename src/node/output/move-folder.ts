import { cp, rename, rm } from 'node:fs/promises';

/** How entries of the disk get another name; tests hand in one that fails. */
export type Rename = (from: string, to: string) => Promise<void>;

/**
 * Moves a folder, to another disk too. At its new place it is whole or not there: a copy gets its name when it is
 * finished.
 */
export async function moveFolder(from: string, to: string, move: Rename = rename): Promise<void> {
  try {
    await move(from, to);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EXDEV') throw error;
    const copy = `${to}.part`;
    await rm(copy, { recursive: true, force: true });
    await cp(from, copy, { recursive: true });
    await rename(copy, to);
  }
}
