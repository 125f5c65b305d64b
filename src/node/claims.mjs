import { randomUUID } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { isRunning, thisProcess } from './process-identity.mjs';

/**
 * A claim is an empty file in the claimed folder whose name says which process holds it, so that it is whole from its
 * first moment. Everybody announces a claim first and looks for others then: of two who come at once, at least one sees
 * the other and steps back.
 *
 * @typedef {{ file: string, pid: number, touched: number }} Rival another process's claim: its file, who holds it, and
 *   when that was last renewed, in milliseconds
 */

const prefix = '.claim-';
/** Claims of this process that are held; another one of its own is left from a process that had the same number. */
const held = new Set();

/** @param {string} name */
export const isClaim = (name) => name.startsWith(prefix);

/**
 * Announces a claim; makes the folder where there is none.
 *
 * @param {string} folder
 * @returns {string} the claim's file
 */
function announce(folder) {
  const { pid, started, host } = thisProcess();
  const name = `${prefix}${pid}-${started}-${host}-${randomUUID().replaceAll('-', '')}`;
  const file = join(folder, name);
  for (let tries = 1; ; tries += 1) {
    try {
      makeFolder(folder);
      writeFileSync(file, '', { flag: 'wx' });
      held.add(name);
      return file;
    } catch (error) {
      // Whoever held the folder before may just be taking it away.
      const isGone = error instanceof Error && 'code' in error && error.code === 'ENOENT';
      if (!isGone || tries === 20) throw error;
    }
  }
}

/**
 * Node's own `recursive` never ends where a disk, such as /proc, says of a folder that is there that it is not.
 *
 * @param {string} folder
 */
function makeFolder(folder) {
  if (existsSync(folder)) return;
  if (dirname(folder) !== folder) makeFolder(dirname(folder));
  try {
    mkdirSync(folder);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
  }
}

/** @param {string} file */
export function withdraw(file) {
  held.delete(basename(file));
  rmSync(file, { force: true });
}

/**
 * Says that a claim is still held, to those on other machines.
 *
 * @param {string} file
 */
export function renew(file) {
  try {
    const now = new Date();
    utimesSync(file, now, now);
  } catch {
    // A claim that is gone cannot be renewed; whoever holds the folder learns of it by what fails there.
  }
}

/**
 * The claims of others that may still be held. Claims of processes that are gone are taken away.
 *
 * @param {string} folder
 * @param {string} [own] the caller's claim
 * @returns {Rival[]}
 */
export function findRivals(folder, own = '') {
  return namesIn(folder)
    .filter((name) => isClaim(name) && name !== basename(own))
    .flatMap((name) => {
      const file = join(folder, name);
      const [pid = '', started = '', host = ''] = name.slice(prefix.length).split('-');
      const isOwnProcess = Number(pid) === process.pid && host === thisProcess().host;
      const state = isOwnProcess ? held.has(name) : isRunning({ pid: Number(pid), started, host });
      if (state === false) {
        rmSync(file, { force: true });
        return [];
      }
      const touched = statSync(file, { throwIfNoEntry: false })?.mtimeMs;
      return touched === undefined ? [] : [{ file, pid: Number(pid), touched }];
    });
}

/**
 * What tries to claim a folder, as often as it is asked; between two tries a caller waits, for about as long as chance
 * says: of two who come at once both step back.
 *
 * @param {string} folder
 * @param {number} patience after how many tries a claim from another machine that nobody renews counts as left behind
 * @returns {() => { file: string } | { file: undefined, rival: Rival | undefined }} the claim, or whose claim stands in
 *   the way
 */
export function claimantOf(folder, patience) {
  /** @type {Map<string, number>} */
  const looks = new Map();
  /** @param {Rival} rival */
  const isHeld = ({ file, touched }) => {
    const key = `${file} ${touched}`;
    const count = (looks.get(key) ?? 0) + 1;
    looks.set(key, count);
    return count <= patience;
  };
  return () => {
    const [rival] = findRivals(folder).filter(isHeld);
    if (rival) return { file: undefined, rival };
    const file = announce(folder);
    const others = findRivals(folder, file);
    if (!others.some(isHeld)) {
      for (const abandoned of others) withdraw(abandoned.file);
      return { file };
    }
    withdraw(file);
    return { file: undefined, rival: undefined };
  };
}

/** @param {string} folder */
function namesIn(folder) {
  try {
    return readdirSync(folder);
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return [];
    throw error;
  }
}
