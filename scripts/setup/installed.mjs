import { readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** @typedef {Record<string, { version?: string, integrity?: string }>} Packages */

/** @type {(note: string) => { packages?: Packages }} */
const parseNote = JSON.parse;

/** @param {string} folder the folder of packages */
const markIn = (folder) => join(folder, '.installed');

/**
 * The packages that npm says it has installed, by their path from the project's folder.
 *
 * @param {string} folder the folder of packages
 * @returns {Packages} empty where npm's note is missing
 */
export function installedPackages(folder) {
  try {
    const note = readFileSync(join(folder, '.package-lock.json'), 'utf8');
    return parseNote(note).packages ?? {};
  } catch {
    return {};
  }
}

/**
 * Whether an installation of this key was finished and every package of it is still there. A mark alone proves nothing:
 * someone may have emptied the folder since.
 *
 * @param {string} folder the folder of packages
 * @param {string} key as made by toInstallKey
 */
export function isInstalled(folder, key) {
  try {
    if (readFileSync(markIn(folder), 'utf8') !== key) return false;
  } catch {
    return false;
  }
  const names = Object.keys(installedPackages(folder));
  return names.length > 0 && names.every((name) => isFilled(join(folder, '..', name, 'package.json')));
}

/** @param {string} file */
function isFilled(file) {
  try {
    const status = statSync(file, { throwIfNoEntry: false });
    return status !== undefined && status.isFile() && status.size > 0;
  } catch {
    return false;
  }
}

/** @param {string} folder the folder of packages */
export function removeMark(folder) {
  rmSync(markIn(folder), { force: true, recursive: true });
}

/**
 * Notes that an installation was finished.
 *
 * @param {string} folder the folder of packages
 * @param {string} key as made by toInstallKey
 */
export function writeMark(folder, key) {
  const unfinished = `${markIn(folder)}.next`;
  writeFileSync(unfinished, key);
  renameSync(unfinished, markIn(folder));
}
