import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { FileTaker, FolderMaker, hashOf, keptFileOf, linkOrCopy } from './file-taker.ts';

/** What is noted down of a kept file. */
type Noted = [hash: string, drawing?: string];

/** A file that was made just now. */
export interface MadeFile {
  content: string | Uint8Array;
  /** The kept drawing that it is a copy of, if it is one: it is still needed while this file is. */
  drawing: string | null;
}

const listName = 'list.json';

const isNoted = (value: unknown): value is Noted =>
  Array.isArray(value) && value.length > 0 && value.every((part) => typeof part === 'string');

function readList(folder: string): Map<string, Noted> {
  try {
    const list: unknown = JSON.parse(readFileSync(path.join(folder, listName), 'utf8'));
    const entries = Object.entries(list ?? {}) as [string, unknown][];
    return new Map(entries.filter((entry): entry is [string, Noted] => isNoted(entry[1])));
  } catch {
    return new Map();
  }
}

/** The drawings that some kept files are copies of. */
export const drawingsIn = (folder: string): string[] =>
  [...readList(folder).values()].flatMap(([, drawing]) => drawing ?? []);

/** Takes away what could not be written whole; on a full disk that makes room for the rest. */
function forget(file: string): void {
  try {
    rmSync(file, { force: true });
  } catch {
    // It is named by nothing, and not asked for.
  }
}

/**
 * Files that are kept from one build to the next by a key of what they are made from, 64 digits. None that was changed
 * since, damaged or cut off is ever taken; all of them may be deleted at any time. Where nothing can be kept, nothing is.
 */
export class KeptFiles {
  readonly folder: string;
  readonly #before: ReadonlyMap<string, Noted>;
  readonly #now = new Map<string, Noted>();
  readonly #taker: FileTaker;
  readonly #folders = new FolderMaker();

  constructor(folder: string) {
    this.folder = folder;
    this.#before = readList(folder);
    this.#taker = new FileTaker(folder);
  }

  /** The hash of what is kept under a key; `undefined` where nothing is. */
  notedHash(key: string): string | undefined {
    return this.#before.get(key)?.[0];
  }

  /** Notes that what is kept under a key lies in its place, and is kept for the next build as well. */
  noteTaken(key: string): void {
    const noted = this.#before.get(key);
    if (noted) this.#now.set(key, noted);
  }

  /** Puts what is kept under a key into its place, where nothing lies yet; `false` where nothing is kept. */
  take(key: string, place: string): boolean {
    const noted = this.notedHash(key);
    if (noted === undefined || !this.#taker.take(key, noted, place)) return false;
    this.noteTaken(key);
    return true;
  }

  /** Writes a file that was made just now into its place, and keeps it. */
  put(key: string, place: string, { content, drawing }: MadeFile): void {
    const kept = keptFileOf(this.folder, key);
    try {
      this.#folders.makeFolderOf(kept);
      // A site may still have this very file by another name: it is never written into.
      rmSync(kept, { force: true });
      writeFileSync(kept, content, { flag: 'wx' });
      this.#folders.makeFolderOf(place);
      linkOrCopy(kept, place);
      this.#now.set(key, drawing === null ? [hashOf(content)] : [hashOf(content), drawing]);
    } catch {
      forget(kept);
      mkdirSync(path.dirname(place), { recursive: true });
      rmSync(place, { force: true });
      writeFileSync(place, content);
    }
  }

  /** Forgets what was neither taken nor put, and notes down the rest for the next build. */
  close(): void {
    const list = path.join(this.folder, listName);
    try {
      mkdirSync(this.folder, { recursive: true });
      writeFileSync(`${list}.next`, JSON.stringify(Object.fromEntries(this.#now)));
      renameSync(`${list}.next`, list);
      for (const start of readdirSync(this.folder).filter((name) => name.length === 2))
        for (const rest of readdirSync(path.join(this.folder, start)))
          if (!this.#now.has(start + rest)) rmSync(path.join(this.folder, start, rest), { force: true });
    } catch {
      // What could not be noted down is made again by the next build.
      forget(`${list}.next`);
    }
  }
}
