import { hash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import * as z from 'zod';
import { ArgumentError } from '../../core/call/argument-error.ts';
import type { ContentFolder } from '../read-content.ts';
import { replaceFile } from '../replace-file.ts';

/** Lies in the content folder, so that whoever imports next knows what was imported; its name makes it no content. */
const fileName = '.imports.json';

const EntrySchema = z.strictObject({ id: z.string(), added: z.string().optional(), written: z.string() });
const FileSchema = z.strictObject({ version: z.literal(1), records: z.record(z.string(), EntrySchema) });

/** A record that was imported: its id, the day it first came in, and the digest of the file as it was written then. */
export type ImportedEntry = z.infer<typeof EntrySchema>;

export const digestOf = (text: string | Uint8Array): string => hash('sha256', text);

/** What was imported in earlier runs: from what, into which record, and how that read before anybody edited it. */
export class ImportedList {
  readonly #location: string;
  readonly #records: Map<string, ImportedEntry>;
  #isChanged = false;

  /** Throws ArgumentError where the list is there and cannot be read: to import without it would be to import again. */
  constructor({ name, location }: ContentFolder) {
    this.#location = path.join(location, fileName);
    this.#records = new Map();
    if (!existsSync(this.#location)) return;
    let value: unknown;
    try {
      value = JSON.parse(readFileSync(this.#location, 'utf8'));
    } catch (error) {
      throw new ArgumentError(`${name}/${fileName} cannot be read: ${(error as Error).message}`, {
        cause: error,
      });
    }
    const read = FileSchema.safeParse(value);
    if (!read.success)
      throw new ArgumentError(
        `${name}/${fileName} is no list of imported records.\n  allowed: the file as an import wrote it; its older versions are in Git`,
      );
    for (const [key, entry] of Object.entries(read.data.records)) this.#records.set(key, entry);
  }

  get size(): number {
    return this.#records.size;
  }

  get = (key: string): ImportedEntry | undefined => this.#records.get(key);

  set(key: string, entry: ImportedEntry): void {
    this.#records.set(key, entry);
    this.#isChanged = true;
  }

  async save(): Promise<void> {
    if (!this.#isChanged) return;
    const records = Object.fromEntries([...this.#records].sort(([a], [b]) => (a < b ? -1 : 1)));
    await replaceFile(this.#location, `${JSON.stringify({ version: 1, records }, undefined, 2)}\n`);
    this.#isChanged = false;
  }
}
