import { hash } from 'node:crypto';
import { readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';

export const sealName = 'sealed.json';

/** SHA-256 of files of a folder, by their path in it. */
export type FileHashes = Readonly<Record<string, string>>;

/** The hash of each file of a folder. */
async function hashesOf(folder: string, known: FileHashes = {}): Promise<FileHashes> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)))
    .filter((name) => name !== sealName)
    .sort();
  const hashes: Record<string, string> = {};
  // One after the other: all at once are more than some systems let a program open.
  for (const name of files)
    hashes[name] = known[name] ?? hash('sha256', await readFile(path.join(folder, name)));
  return hashes;
}

/**
 * Notes down what lies in a folder that nobody will change any more.
 *
 * @param known hashes of what was written; a file that the disk holds otherwise is found by whoever reads it.
 */
export async function seal(folder: string, known?: FileHashes): Promise<void> {
  await writeFile(path.join(folder, sealName), JSON.stringify(await hashesOf(folder, known)));
}

/** Whether a folder holds what it held when it was sealed; one that is damaged or not there is to be made again. */
export async function isWhole(folder: string): Promise<boolean> {
  try {
    const sealed = await readFile(path.join(folder, sealName), 'utf8');
    return sealed === JSON.stringify(await hashesOf(folder));
  } catch {
    return false;
  }
}

/**
 * Puts a sealed folder into its place, where a damaged one may lie. One that is whole stays: whoever has just made it is
 * using it already.
 */
export async function putSealed(made: string, place: string): Promise<void> {
  try {
    await rename(made, place);
  } catch {
    if (await isWhole(place)) return;
    await rm(place, { recursive: true, force: true });
    await rename(made, place);
  }
}
