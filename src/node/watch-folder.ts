import { readdirSync, watch, type FSWatcher } from 'node:fs';
import path from 'node:path';

/** Programs save in several steps; this many milliseconds after the last one a save is over. */
const settled = 30;

/** The folder and those in it; of one that is gone none. */
function foldersIn(folder: string): string[] {
  try {
    const entries = readdirSync(folder, { withFileTypes: true });
    return [folder, ...entries.filter((one) => one.isDirectory()).map((one) => path.join(folder, one.name))];
  } catch {
    return [];
  }
}

/**
 * Tells of every change of a file in a folder or in a folder of it, once for what changes at once. It watches folders,
 * not files: of these there may be more than a system lets anybody watch, and to find them all takes seconds, in which
 * an edit would be missed.
 *
 * @returns ends the watch.
 */
export function watchFolder(folder: string, onChange: () => void): () => void {
  const watchers = new Map<string, FSWatcher>();
  let timer: NodeJS.Timeout | undefined;
  const forget = (name: string): void => {
    watchers.get(name)?.close();
    watchers.delete(name);
  };
  const watchAll = (): void => {
    const folders = foldersIn(folder);
    for (const name of watchers.keys()) if (!folders.includes(name)) forget(name);
    for (const name of folders) if (!watchers.has(name)) watchOne(name);
  };
  const tell = (): void => {
    watchAll();
    onChange();
  };
  const watchOne = (name: string): void => {
    try {
      const watcher = watch(name, { persistent: false }, () => {
        clearTimeout(timer);
        timer = setTimeout(tell, settled);
      });
      watcher.on('error', () => {
        forget(name);
      });
      watchers.set(name, watcher);
    } catch {
      // It is gone again, or the system watches no more.
    }
  };
  watchAll();
  return () => {
    clearTimeout(timer);
    for (const name of [...watchers.keys()]) forget(name);
  };
}
