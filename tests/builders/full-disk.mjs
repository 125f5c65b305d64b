/**
 * Loaded before a program: makes the disk full below the folder that FULL_DISK names. What is written there is cut off
 * half-way, as on a real one.
 */
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';

const full = process.env.FULL_DISK ?? '';
const isFull = (/** @type {unknown} */ file) => full !== '' && String(file).startsWith(full);
const noSpace = () =>
  Object.assign(new Error('ENOSPC: no space left on device, write'), { code: 'ENOSPC', syscall: 'write' });
/** @param {string | Uint8Array} data */
const halfOf = (data) => data.slice(0, data.length >> 1);

const { writeFileSync, openSync, writeSync } = fs;
const { writeFile } = fs.promises;
const files = new Set();

fs.writeFileSync = (file, data, options) => {
  if (!isFull(file)) {
    writeFileSync(file, data, options);
    return;
  }
  writeFileSync(file, halfOf(/** @type {string} */ (data)), options);
  throw noSpace();
};
fs.openSync = (file, ...rest) => {
  const opened = openSync(file, ...rest);
  if (isFull(file)) files.add(opened);
  else files.delete(opened);
  return opened;
};
// @ts-expect-error Of its forms the one that is used here.
fs.writeSync = (file, data, start) => {
  if (!files.has(file)) return writeSync(file, data, start);
  throw noSpace();
};
fs.promises.writeFile = async (file, data, options) => {
  if (!isFull(file)) return writeFile(file, data, options);
  await writeFile(file, halfOf(/** @type {string} */ (data)), options);
  throw noSpace();
};
syncBuiltinESMExports();
