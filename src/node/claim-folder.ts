import { rmdir } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import { claimantOf, renew, withdraw } from './claims.mjs';

/** A folder that this process alone works in, until it lets go. */
export interface Claim {
  folder: string;
  /** Lets go, and takes the folder away where nothing is left in it. */
  release: () => Promise<void>;
}

/** How waiting for another process goes; the defaults are what every command uses. */
export interface Waiting {
  /** Called once, with the id of the process that is waited for. */
  onWait?: (pid: number) => void;
  signal?: AbortSignal;
  /** Milliseconds between two looks. */
  pause?: number;
  /** After how many looks a claim from another machine that nobody renews counts as left behind. */
  patience?: number;
}

const renewalMs = 5000;

/**
 * Makes this process the only one that works in a folder; waits for another one that does. A claim whose process is
 * gone does not count: what it left in the folder is the caller's to settle. Rejects with the signal's reason, and with
 * errors of the disk.
 */
export async function claimFolder(folder: string, waiting: Waiting = {}): Promise<Claim> {
  const file = await waitForClaim(folder, waiting);
  const renewal = setInterval(() => {
    renew(file);
  }, renewalMs);
  renewal.unref();
  return {
    folder,
    release: async () => {
      clearInterval(renewal);
      withdraw(file);
      // Something is left in it, or the next one has claimed it already.
      await rmdir(folder).catch(() => undefined);
    },
  };
}

async function waitForClaim(folder: string, waiting: Waiting): Promise<string> {
  const { onWait, signal, pause = 500, patience = 120 } = waiting;
  const tryToClaim = claimantOf(folder, patience);
  for (let hasSaid = false; ;) {
    signal?.throwIfAborted();
    const claim = tryToClaim();
    if (claim.file !== undefined) return claim.file;
    if (claim.rival && !hasSaid) {
      hasSaid = true;
      onWait?.(claim.rival.pid);
    }
    await sleep(pause * (0.5 + Math.random()), undefined, signal ? { signal } : {}).catch(() => undefined);
  }
}
