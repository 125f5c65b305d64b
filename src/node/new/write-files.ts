import { mkdir, realpath, rm } from 'node:fs/promises';
import path from 'node:path';
import type { NewFile } from '../../core/new/new-files.ts';
import { createFile } from '../replace-file.ts';
import { ArgumentError } from '../../core/call/argument-error.ts';
import { holds } from '../wanted-paths.ts';

/**
 * Writes new files below a folder, all or none, and never over a file that is there. Rejects with errors of the disk,
 * and with ArgumentError where a link would lead the files elsewhere.
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
    const folder = path.dirname(place);
    try {
      await mkdir(folder, { recursive: true });
      if (!holds(await realpath(location), await realpath(folder)))
        throw new ArgumentError(`"${folder}" is a link that leads out of the content folder.`);
      await createFile(place, file.text);
      written.push(place);
    } catch (error) {
      for (const earlier of written) await rm(earlier);
      const { code, syscall } = error as NodeJS.ErrnoException;
      if (code === 'EEXIST' && syscall !== 'mkdir') return file.path;
      throw error;
    }
  }
  return undefined;
}
