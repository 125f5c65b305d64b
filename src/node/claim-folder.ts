import { rmdir } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import { announce, findRivals, renew, withdraw, type Rival } from './claims.mjs';

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
  const looks = new Map<string, number>();
  /** Not left behind, as far as can be seen from here. */
  const isHeld = ({ file, touched }: Rival): boolean => {
    const key = `${file} ${touched}`;
    looks.set(key, (looks.get(key) ?? 0) + 1);
    return (looks.get(key) ?? 0) <= patience;
  };
  for (let hasSaid = false; ;) {
    signal?.throwIfAborted();
    const [rival] = findRivals(folder).filter(isHeld);
    if (!rival) {
      const file = announce(folder);
      const others = findRivals(folder, file);
      if (!others.some(isHeld)) {
        for (const abandoned of others) withdraw(abandoned.file);
        return file;
      }
      withdraw(file);
    } else if (!hasSaid) {
      hasSaid = true;
      onWait?.(rival.pid);
    }
    // Two who come at once step back both; chance parts them.
    await sleep(pause * (0.5 + Math.random()), undefined, signal ? { signal } : {}).catch(() => undefined);
  }
}
