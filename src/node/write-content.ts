import { access, constants, lstat, open, readFile, realpath, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import type { ContentFile } from '../core/reading/content-file.ts';
import type { ContentFolder } from './read-content.ts';
import { holds } from './wanted-paths.ts';

/**
 * Puts new bytes in the place of a content file in one step, so that at every moment either the old or the new file
 * is there. Only an ordinary file is replaced that really lies in the content folder and still holds the bytes
 * that were read.
 *
 * @returns why the file was left as it is, or `undefined` when it was written.
 */
export async function replaceContentFile(
  folder: ContentFolder,
  before: ContentFile,
  bytes: Uint8Array,
): Promise<string | undefined> {
  const location = path.join(folder.location, before.path.slice(folder.name.length + 1));
  try {
    const home = await realpath(path.dirname(location));
    if (!holds(await realpath(folder.location), home)) return 'it lies outside the content folder';
    const place = path.join(home, path.basename(location));
    const status = await lstat(place);
    if (!status.isFile()) return 'it is no ordinary file';
    await access(place, constants.W_OK);
    if (!(await readFile(place)).equals(before.bytes)) return 'it changed in the meantime';
    await replace(place, bytes, status.mode);
    return undefined;
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === undefined) throw error;
    return `it cannot be written (${code})`;
  }
}

async function replace(place: string, bytes: Uint8Array, mode: number): Promise<void> {
  // A name that begins with a point is no content, should anything end us before the file has its own.
  const unfinished = path.join(path.dirname(place), `.${path.basename(place)}.${String(process.pid)}.new`);
  const file = await open(unfinished, 'wx', mode);
  try {
    await file.writeFile(bytes);
    await file.chmod(mode);
    await file.sync();
    await file.close();
    await rename(unfinished, place);
  } catch (error) {
    await file.close().catch(() => undefined);
    await rm(unfinished, { force: true });
    throw error;
  }
}
