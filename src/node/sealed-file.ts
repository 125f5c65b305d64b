import { createHash, randomUUID } from 'node:crypto';
import { lstat, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';

/** Bytes at the end of a sealed file that say for which key it was written, and what. */
const sealLength = 32;

const sealOf = (key: string, bytes: Uint8Array): Buffer =>
  createHash('sha256').update(`${key}\n`).update(bytes).digest();

/**
 * What was kept under a key, if it is there, whole, and was written for this key; otherwise `undefined`, whatever else
 * is in its place. Never rejects: what is not in a cache is made again.
 */
export async function readSealed(file: string, key: string): Promise<Buffer | undefined> {
  try {
    if (!(await lstat(file)).isFile()) return undefined;
    const kept = await readFile(file);
    const bytes = kept.subarray(0, Math.max(0, kept.length - sealLength));
    return kept.subarray(bytes.length).equals(sealOf(key, bytes)) ? bytes : undefined;
  } catch {
    return undefined;
  }
}

/**
 * Keeps bytes under a key: whole or not at all, whoever else keeps the same just then. A cache that cannot be written
 * is done without.
 */
export async function writeSealed(file: string, key: string, bytes: Uint8Array): Promise<void> {
  const unfinished = `${file}.${randomUUID()}`;
  try {
    await mkdir(path.dirname(file), { recursive: true });
    await writeFile(unfinished, Buffer.concat([bytes, sealOf(key, bytes)]), { flag: 'wx' });
    await rename(unfinished, file);
  } catch {
    await rm(unfinished, { force: true }).catch(() => undefined);
  }
}
