import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { hostname } from 'node:os';

/**
 * A process, told apart from a later one that got the same number: its id, when it started (in the machine's own
 * count; empty where that cannot be asked) and the machine it runs on. No part holds a dash.
 *
 * Plain JavaScript without packages: what makes a fresh clone ready uses it too.
 *
 * @typedef {{ pid: number, started: string, host: string }} ProcessIdentity
 */

/** @param {string} text */
const withoutDashes = (text) => text.replace(/[^\dA-Za-z]/g, '').slice(0, 60);

/** @param {number} pid */
function startOf(pid) {
  try {
    // The name of the program, in brackets, may hold spaces and brackets; the fields after it are numbers.
    if (process.platform === 'linux')
      return readFileSync(`/proc/${pid}/stat`, 'utf8').replace(/^.*\)/s, '').trim().split(' ')[19] ?? '';
    if (process.platform === 'win32') return '';
    const { status, stdout } = spawnSync('ps', ['-o', 'lstart=', '-p', String(pid)], { encoding: 'utf8' });
    return status === 0 ? withoutDashes(stdout) : '';
  } catch {
    return '';
  }
}

/** @returns {ProcessIdentity} */
export const thisProcess = () => ({
  pid: process.pid,
  started: startOf(process.pid),
  host: withoutDashes(hostname()),
});

/**
 * Whether a process is still there; `undefined` for one on another machine, of which nothing can be said from here.
 *
 * @param {ProcessIdentity} identity
 * @returns {boolean | undefined}
 */
export function isRunning({ pid, started, host }) {
  if (host !== withoutDashes(hostname())) return undefined;
  try {
    process.kill(pid, 0);
  } catch (error) {
    // A process of someone else's is there, too.
    if (!(error instanceof Error && 'code' in error && error.code === 'EPERM')) return false;
  }
  const now = startOf(pid);
  return started === '' || now === '' || started === now;
}
