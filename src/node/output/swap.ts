import { lstat } from 'node:fs/promises';

/** How entries of the disk get another name; tests hand in one that fails. */
export type Rename = (from: string, to: string) => Promise<void>;

/**
 * A way of putting a finished site in the place of the one before, that can be taken up again wherever it was
 * interrupted. Whoever calls it holds the claim of `folder`.
 */
export interface Swap {
  /** Where the new site waits, as `site`, and the old one is moved aside; on the same disk as the place itself. */
  folder: string;
  /** Puts `site` in its place. The old site is deleted by nobody here; it stays in `folder`. */
  run: () => Promise<void>;
  /** Finishes what an earlier run was interrupted in, or takes it back where the new site is not there. */
  settle: () => Promise<Settled>;
}

/** What there was to settle: nothing; a new site that is in its place by now; an old one that is back. */
export type Settled = 'nothing' | 'finished' | 'undone';

/** Whether there is an entry of this name, be it a link that leads nowhere. */
export async function isThere(place: string): Promise<boolean> {
  try {
    await lstat(place);
    return true;
  } catch (error) {
    if (['ENOENT', 'ENOTDIR'].includes((error as NodeJS.ErrnoException).code ?? '')) return false;
    throw error;
  }
}
