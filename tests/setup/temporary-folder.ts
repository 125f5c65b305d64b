import { accessSync, constants, statfsSync } from 'node:fs';
import { freemem, tmpdir } from 'node:os';

/** Linux has files in memory there. */
const inMemory = '/dev/shm';

/** What all tests hold at once is a fifth of it. */
const room = 6_000_000_000;

/**
 * Where tests put their files: in memory, where a system offers that and it has room. They make and delete some hundred
 * thousand, and on a disk each may take a millisecond: ext4 without a journal goes past every one that was deleted lately.
 */
export function temporaryFolder(): string {
  try {
    const { bavail, bsize } = statfsSync(inMemory);
    accessSync(inMemory, constants.R_OK | constants.W_OK | constants.X_OK);
    return bavail * bsize > room && freemem() > room ? inMemory : tmpdir();
  } catch {
    return tmpdir();
  }
}
