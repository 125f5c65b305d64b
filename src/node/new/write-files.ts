import { mkdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { NewFile } from '../../core/new/new-files.ts';

/**
 * Writes new files below a folder, all or none, and never over a file that is there.
 *
 * @returns the path of a file that stands in the way, or `undefined` when all were written.
 */
export async function writeNewFiles(
  location: string,
  files: readonly NewFile[],
): Promise<string | undefined> {
  const written: string[] = [];
  for (const file of files) {
    const place = path.join(location, file.path);
    try {
      await mkdir(path.dirname(place), { recursive: true });
      await writeFile(place, file.text, { flag: 'wx' });
      written.push(place);
    } catch (error) {
      for (const earlier of written) await rm(earlier);
      if ((error as NodeJS.ErrnoException).code === 'EEXIST') return file.path;
      throw error;
    }
  }
  return undefined;
}
