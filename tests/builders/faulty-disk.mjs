/**
 * Loaded before a program: nothing can be written below the folder that FAULTY_DISK names, for the reason that FAULT
 * names by its code. On a full disk, which is meant where none is named, what is written is cut off half-way.
 */
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';

const faulty = process.env.FAULTY_DISK ?? '';
const code = process.env.FAULT ?? 'ENOSPC';
const isFaulty = (/** @type {unknown} */ file) => faulty !== '' && String(file).startsWith(faulty);
const fault = (/** @type {unknown} */ file) =>
  Object.assign(new Error(`${code}: it cannot be written, write`), {
    code,
    syscall: 'write',
    ...(typeof file === 'string' ? { path: file } : {}),
  });
/** @param {string | Uint8Array} data */
const begun = (data) => data.slice(0, code === 'ENOSPC' ? data.length >> 1 : 0);

const { writeFileSync, openSync, writeSync, linkSync, copyFileSync } = fs;
const { writeFile } = fs.promises;
const files = new Set();

fs.writeFileSync = (file, data, options) => {
  if (!isFaulty(file)) {
    writeFileSync(file, data, options);
    return;
  }
  writeFileSync(file, begun(/** @type {string} */ (data)), options);
  throw fault(file);
};
fs.openSync = (file, ...rest) => {
  const opened = openSync(file, ...rest);
  if (isFaulty(file)) files.add(opened);
  else files.delete(opened);
  return opened;
};
// @ts-expect-error Of its forms the one that is used here.
fs.writeSync = (file, data, start) => {
  if (!files.has(file)) return writeSync(file, data, start);
  throw fault(undefined);
};
fs.linkSync = (from, to) => {
  if (isFaulty(to)) throw fault(to);
  linkSync(from, to);
};
fs.copyFileSync = (from, to, mode) => {
  if (isFaulty(to)) throw fault(to);
  copyFileSync(from, to, mode);
};
fs.promises.writeFile = async (file, data, options) => {
  if (!isFaulty(file)) return writeFile(file, data, options);
  await writeFile(file, begun(/** @type {string} */ (data)), options);
  throw fault(file);
};
syncBuiltinESMExports();
