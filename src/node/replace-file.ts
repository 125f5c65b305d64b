import { randomUUID } from 'node:crypto';
import { copyFile, constants, link, open, rename, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import { realPlace } from './real-place.ts';

const codeOf = (error: unknown): string | undefined => (error as NodeJS.ErrnoException).code;

/** Writes a file beside the place it is for and hands it on; whatever goes wrong, nothing of it is left. */
async function withFileBeside(
  place: string,
  { bytes, mode = 0o666 }: { bytes: Uint8Array | string; mode?: number | undefined },
  handOn: (unfinished: string) => Promise<void>,
): Promise<void> {
  // A name that begins with a point is no content, should anything end us before the file has its own.
  const unfinished = path.join(path.dirname(place), `.${randomUUID()}.new`);
  const file = await open(unfinished, 'wx', mode);
  try {
    await file.writeFile(bytes);
    await file.sync();
    await file.close();
    await handOn(unfinished);
  } catch (error) {
    await file.close().catch(() => undefined);
    throw error;
  } finally {
    await rm(unfinished, { force: true });
  }
}

/**
 * Writes a file, or puts it in the place of the one that is there, in one step: at every moment the old or the new one
 * is there, whole. A link stays, and what it leads to is replaced; rights stay as they are. Rejects with errors of the
 * disk.
 */
export async function replaceFile(location: string, bytes: Uint8Array | string): Promise<void> {
  const place = realPlace(location);
  const old = await stat(place).catch(() => undefined);
  await withFileBeside(place, { bytes, mode: old?.mode }, async (unfinished) => {
    await rename(unfinished, place);
  });
}

/** Writes a new file, whole or not at all, and never over one that is there: rejects with `EEXIST` then. */
export const createFile = (place: string, bytes: Uint8Array | string): Promise<void> =>
  withFileBeside(place, { bytes }, async (unfinished) => {
    try {
      await link(unfinished, place);
    } catch (error) {
      if (codeOf(error) === 'EEXIST') throw error;
      // Not every disk knows a second name for a file.
      await copyFile(unfinished, place, constants.COPYFILE_EXCL);
    }
  });
