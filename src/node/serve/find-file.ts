import { constants, open, realpath, type FileHandle } from 'node:fs/promises';
import path from 'node:path';

/** An regular file, held open: whatever takes its name meanwhile, it stays what it was. */
export interface OpenFile {
  handle: FileHandle;
  name: string;
  size: number;
  modifiedMs: number;
}

/** Names below the folder that a path of an address leads through; the last is empty for a folder. */
export type Names = readonly string[];

/**
 * The names that a path asks for, without its first slash.
 *
 * - `undefined`: the path is malformed, so no name can be read from it.
 * - `[]`: no file can bear such a name.
 */
export function namesOf(pathname: string): Names | undefined {
  let names: string[];
  try {
    names = pathname.split('/').map(decodeURIComponent);
  } catch {
    return undefined;
  }
  if (names.some((name) => name.includes('\0'))) return undefined;
  const isName = (name: string, index: number): boolean =>
    name === '' ? index === names.length - 1 : name !== '.' && name !== '..' && !/[/\\]/.test(name);
  return names.every(isName) ? names : [];
}

/** Errors that mean there is no such file. */
const absent = new Set(['ENOENT', 'ENOTDIR', 'EISDIR', 'ENAMETOOLONG', 'ELOOP', 'EINVAL', 'ENXIO']);

export const codeOf = (error: unknown): string | undefined =>
  error instanceof Error && 'code' in error ? String(error.code) : undefined;

/**
 * Opens the regular file of these names; `undefined` where there is none, or where a link leads out of the folder.
 * Rejects where it cannot be read, for example with code `EACCES` or `EMFILE`.
 */
export async function openFile(folder: string, names: Names): Promise<OpenFile | undefined> {
  const location = path.join(folder, ...names);
  let handle: FileHandle | undefined;
  try {
    const [inside, real] = await Promise.all([realpath(folder), realpath(location)]);
    if (!real.startsWith(`${inside}${path.sep}`)) return undefined;
    // A pipe would be waited for.
    handle = await open(real, constants.O_RDONLY | constants.O_NONBLOCK);
    const stats = await handle.stat();
    if (stats.isFile())
      return { handle, name: path.basename(location), size: stats.size, modifiedMs: stats.mtimeMs };
    await handle.close();
    return undefined;
  } catch (error) {
    await handle?.close();
    if (absent.has(codeOf(error) ?? '')) return undefined;
    throw error;
  }
}
