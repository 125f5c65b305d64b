import { hash } from 'node:crypto';
import { closeSync, copyFileSync, fstatSync, linkSync, mkdirSync, openSync, readSync } from 'node:fs';
import path from 'node:path';

/** What is noted down of a kept file, to know it by. */
export const hashOf = (content: string | Uint8Array): string => hash('sha256', content, 'base64');

/** Hashes many files through one piece of memory: a new one for each took longer than reading them. */
class FileHasher {
  #memory = Buffer.allocUnsafeSlow(1 << 20);

  /** Throws where the file cannot be read. */
  hashOf(file: string): string {
    const open = openSync(file, 'r');
    try {
      const { size } = fstatSync(open);
      if (size > this.#memory.length) this.#memory = Buffer.allocUnsafeSlow(size);
      let end = 0;
      for (let read = -1; read !== 0 && end < size; end += read)
        read = readSync(open, this.#memory, end, size - end, null);
      return hashOf(this.#memory.subarray(0, end));
    } finally {
      closeSync(open);
    }
  }
}

/** Gives a file another name as well, which costs no room; where the disk cannot, copies it. */
export function linkOrCopy(from: string, to: string): void {
  try {
    linkSync(from, to);
  } catch {
    copyFileSync(from, to);
  }
}

/** The same, into a folder that need not be there yet. */
export function linkFile(from: string, to: string): void {
  mkdirSync(path.dirname(to), { recursive: true });
  linkOrCopy(from, to);
}

/** Where a file lies that is kept under a key. */
export const keptFileOf = (folder: string, key: string): string =>
  path.join(folder, key.slice(0, 2), key.slice(2));

/** Makes the folders of many files, and remembers those that are there. */
export class FolderMaker {
  readonly #made = new Set<string>();

  makeFolderOf(file: string): void {
    const folder = path.dirname(file);
    if (!this.#made.has(folder)) mkdirSync(folder, { recursive: true });
    this.#made.add(folder);
  }
}

/** Puts kept files into their places; none that was changed since, damaged or cut off. */
export class FileTaker {
  readonly #folder: string;
  readonly #hasher = new FileHasher();
  readonly #folders = new FolderMaker();

  /** @param folder in which files are kept. */
  constructor(folder: string) {
    this.#folder = folder;
  }

  /** Whether what is kept under a key has this hash, and lies in its place now. */
  take(key: string, noted: string, place: string): boolean {
    try {
      const kept = keptFileOf(this.#folder, key);
      if (this.#hasher.hashOf(kept) !== noted) return false;
      this.#folders.makeFolderOf(place);
      linkOrCopy(kept, place);
      return true;
    } catch {
      return false;
    }
  }
}
