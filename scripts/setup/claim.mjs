import { existsSync, readdirSync, rmdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { claimantOf, withdraw } from '../../src/node/claims.mjs';

const name = '.installation';
const pauseMs = 500;
/** Looks at a claim from another machine until it counts as left behind: longer than any installation takes. */
const patience = 1800;

/**
 * Makes this process the only one that installs, and waits for another one that is at it. Where one was killed, it
 * empties the folder: npm takes a package that was only half unpacked for a whole one.
 *
 * @param {string} folder the folder of packages, which need not exist
 * @returns {(isFinished: boolean) => void} lets go; what is not finished is emptied by whoever comes next
 */
export function claimInstallation(folder) {
  const claimed = join(folder, name);
  const begun = join(claimed, 'begun');
  const file = waitForClaim(claimed);
  if (existsSync(begun))
    for (const entry of readdirSync(folder))
      if (entry !== name) rmSync(join(folder, entry), { recursive: true, force: true });
  writeFileSync(begun, '');
  return (isFinished) => {
    if (isFinished) rmSync(begun, { force: true });
    withdraw(file);
    try {
      rmdirSync(claimed);
    } catch {
      // It is not finished, or the next one has claimed it already.
    }
  };
}

/** @param {string} folder */
function waitForClaim(folder) {
  const tryToClaim = claimantOf(folder, patience);
  for (let isFirstTry = true; ; isFirstTry = false) {
    const claim = tryToClaim();
    if (claim.file !== undefined) return claim.file;
    if (claim.rival && isFirstTry)
      console.error('Another command is installing what this project needs; waiting for it.');
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, pauseMs * (0.5 + Math.random()));
  }
}
