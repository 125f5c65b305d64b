import { mkdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { replaceFile } from './replace-file.ts';

/** The text of a file, or `undefined` where there is none. */
export async function readIfThere(location: string): Promise<string | undefined> {
  try {
    return await readFile(location, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}

/** Writes a file, with its folder, unless it has this text already; says whether it wrote. */
export async function writeIfChanged(location: string, text: string): Promise<boolean> {
  if ((await readIfThere(location)) === text) return false;
  await mkdir(path.dirname(location), { recursive: true });
  await replaceFile(location, text);
  return true;
}
