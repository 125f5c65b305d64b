import { access, constants, lstat, readFile, realpath } from 'node:fs/promises';
import path from 'node:path';
import type { ContentFile } from '../core/reading/content-file.ts';
import { nameFault } from '../core/report/fault.ts';
import type { ContentFolder } from './read-content.ts';
import { replaceFile } from './replace-file.ts';
import { holds } from './wanted-paths.ts';

/** Why a file was left as it is. */
export interface Unwritten {
  why: string;
  /** It is the disk that cannot be written, not the content that has changed. */
  isOfDisk: boolean;
}

const left = (why: string): Unwritten => ({ why, isOfDisk: false });

/**
 * Puts new bytes in the place of a content file in one step, so that at every moment either the old or the new file
 * is there. Only a regular file is replaced that really lies in the content folder and still holds the bytes
 * that were read.
 *
 * @returns why the file was left as it is, or `undefined` when it was written.
 */
export async function replaceContentFile(
  folder: ContentFolder,
  before: ContentFile,
  bytes: Uint8Array,
): Promise<Unwritten | undefined> {
  const location = path.join(folder.location, before.path.slice(folder.name.length + 1));
  try {
    const home = await realpath(path.dirname(location));
    if (!holds(await realpath(folder.location), home)) return left('it lies outside the content folder');
    const place = path.join(home, path.basename(location));
    const status = await lstat(place);
    if (!status.isFile()) return left('it is not a regular file');
    await access(place, constants.W_OK);
    if (!(await readFile(place)).equals(before.bytes)) return left('it changed in the meantime');
    await replaceFile(place, bytes);
    return undefined;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === undefined) throw error;
    return { why: `it cannot be written: ${nameFault(error)}`, isOfDisk: true };
  }
}
