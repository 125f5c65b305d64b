import { randomUUID } from 'node:crypto';
import { closeSync, mkdirSync, openSync, readdirSync, readSync, rmSync, statSync, writeSync } from 'node:fs';
import path from 'node:path';
import { crc32 } from 'node:zlib';

/** Where a block of bytes lies: the pack, the first byte, how many there are, and their checksum. */
export type Block = [pack: string, start: number, length: number, checksum: number];

const prefix = 'pack-';

/** Packs that no index names are someone's who is at work, or left over from someone who was stopped. */
const leftOverAfter = 60 * 60 * 1000;

/**
 * Blocks of bytes in a few large files. A pack is written once, by one process, under a name of its own, and counts only
 * when an index names it: one that was cut off or left over harms nobody.
 */
export class PackFiles {
  readonly #folder: string;
  readonly #readers = new Map<string, number | undefined>();
  readonly #own: string[] = [];
  #writer: { name: string; file: number; size: number } | undefined;

  constructor(folder: string) {
    this.#folder = folder;
  }

  /** The bytes of a block; `undefined` where they are not as they were written. */
  read([pack, start, length, checksum]: Block): Buffer | undefined {
    const file = this.#readerOf(pack);
    if (file === undefined) return undefined;
    const bytes = Buffer.allocUnsafe(length);
    try {
      const isWhole = readSync(file, bytes, 0, length, start) === length && crc32(bytes) === checksum;
      if (isWhole) return bytes;
    } catch {
      // Said below: it is not as it was written.
    }
    this.#discard(pack);
    return undefined;
  }

  #readerOf(pack: string): number | undefined {
    if (!this.#readers.has(pack)) {
      let file: number | undefined;
      try {
        file = openSync(path.join(this.#folder, pack), 'r');
      } catch {
        file = undefined;
      }
      this.#readers.set(pack, file);
    }
    return this.#readers.get(pack);
  }

  /** A pack with one bad block is not asked again, so that the next run makes a new one. */
  #discard(pack: string): void {
    const file = this.#readers.get(pack);
    this.#readers.set(pack, undefined);
    try {
      if (file !== undefined) closeSync(file);
      rmSync(path.join(this.#folder, pack), { force: true });
    } catch {
      // Where it cannot be deleted, it is found to be bad again.
    }
  }

  /** Adds a block to the pack of this run. Throws where the disk takes no more. */
  write(bytes: Uint8Array): Block {
    this.#writer ??= this.#create();
    const { name, file, size } = this.#writer;
    for (let done = 0; done < bytes.length;) done += writeSync(file, bytes, done);
    this.#writer.size += bytes.length;
    return [name, size, bytes.length, crc32(bytes)];
  }

  #create() {
    mkdirSync(this.#folder, { recursive: true });
    const name = prefix + randomUUID();
    this.#own.push(name);
    return { name, file: openSync(path.join(this.#folder, name), 'wx'), size: 0 };
  }

  /** Ends the pack of this run. What is written after that goes into another one. */
  seal(): void {
    if (this.#writer) closeSync(this.#writer.file);
    this.#writer = undefined;
  }

  /** Deletes what this run has written, and still reads it, where the disk allows that. */
  abandon(): void {
    this.seal();
    for (const name of this.#own) {
      this.#readerOf(name);
      try {
        rmSync(path.join(this.#folder, name));
      } catch {
        // A pack that nothing names is deleted by a later run.
      }
    }
  }

  /** How many bytes each pack has that lies on the disk. */
  sizes(): Map<string, number> {
    const names = this.#names();
    return new Map(names.map((name) => [name, statSync(path.join(this.#folder, name)).size]));
  }

  #names(): string[] {
    try {
      return readdirSync(this.#folder).filter((name) => name.startsWith(prefix));
    } catch {
      return [];
    }
  }

  /** Deletes the packs that are not named, but those that may be another process's of just now. */
  prune(named: ReadonlySet<string>, now: number): void {
    for (const name of this.#names())
      try {
        const location = path.join(this.#folder, name);
        if (!named.has(name) && now - statSync(location).mtimeMs > leftOverAfter) rmSync(location);
      } catch {
        // Someone else has deleted it, or it is held; the next run sees to it.
      }
  }
}
