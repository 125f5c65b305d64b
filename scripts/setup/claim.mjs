import { mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

const longestInstallMs = 10 * 60_000;

/**
 * Makes this process the only one that installs, by a file beside the packages that holds its process id. It
 * waits for another process that is at it. Where one was killed, it empties the folder: npm takes a package
 * that was only half unpacked for a whole one.
 *
 * @param {string} file the mark, inside the folder of packages
 */
export function claimInstallation(file) {
  let isFirstLook = true;
  for (;;) {
    mkdirSync(dirname(file), { recursive: true });
    try {
      writeFileSync(file, String(process.pid), { flag: 'wx' });
      return;
    } catch (error) {
      if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
    }
    if (isStale(file)) {
      rmSync(dirname(file), { recursive: true, force: true });
    } else {
      if (isFirstLook)
        console.error('Another command is installing what this project needs; waiting for it.');
      isFirstLook = false;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 500);
    }
  }
}

/** @param {string} file */
export function releaseInstallation(file) {
  rmSync(file, { force: true });
}

/** @param {string} file */
function isStale(file) {
  try {
    const pid = Number(readFileSync(file, 'utf8'));
    // In a container the same small ids come again, and with them our own.
    if (pid === process.pid || Date.now() - statSync(file).mtimeMs > longestInstallMs) return true;
    process.kill(pid, 0);
    return false;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'ESRCH';
  }
}
