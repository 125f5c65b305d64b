import { hash, randomUUID } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Problem } from '../../core/problem.ts';
import type { AtHand, Encoded } from './encoded.ts';
import { PackFiles, type Block } from './pack-files.ts';
import { packsToJoin, toForget } from './tidy.ts';

/** What the rules found in an incident among the others, and what they had asked about those. */
export interface Outcome {
  asked: string[];
  /** A digest of what they were told. */
  told: string;
  problems: Problem[];
}

/** One source as it was parsed. */
export interface Entry {
  atHand: AtHand;
  blocks: Block[];
  /** As in `Encoded`. */
  facts: string;
  outcome?: Outcome;
  /** How many times the index was written since this was last used. */
  age: number;
}

const indexName = 'index';

/** The first line of an index: one that is cut off, damaged or of another engine has another one. */
const headOf = (digest: string, body: string | Uint8Array): string => `${digest} ${hash('sha256', body)}`;

function readIndex(location: string, digest: string): Map<string, Entry> {
  try {
    const bytes = readFileSync(location);
    const end = bytes.indexOf('\n');
    const body = bytes.subarray(end + 1);
    if (bytes.toString('latin1', 0, end) !== headOf(digest, body)) return new Map();
    return new Map(JSON.parse(body.toString('utf8')) as [string, Entry][]);
  } catch {
    return new Map();
  }
}

/** Puts a file in the place of another in one step. */
function replaceFile(location: string, text: string): void {
  const unfinished = `${location}.${randomUUID()}`;
  try {
    mkdirSync(path.dirname(location), { recursive: true });
    writeFileSync(unfinished, text);
    renameSync(unfinished, location);
  } catch (error) {
    rmSync(unfinished, { force: true });
    throw error;
  }
}

/**
 * What was parsed before, by a key of the bytes it was parsed from. It may be deleted at any time; what is damaged, cut
 * off, of another engine or cannot be read is as if it were not there. Where nothing can be written, nothing is.
 */
export class ParseCache {
  readonly #index: string;
  readonly #digest: string;
  readonly #packs: PackFiles;
  readonly #entries: Map<string, Entry>;
  /** Blocks that the disk did not take. */
  readonly #inMemory = new Map<Block, Uint8Array>();
  #isChanged = false;
  #isWritable = true;

  /** @param digest of the code that parses. */
  constructor(folder: string, digest: string) {
    this.#index = path.join(folder, indexName);
    this.#digest = digest;
    this.#packs = new PackFiles(folder);
    this.#entries = readIndex(this.#index, digest);
    const sizes = this.#packs.sizes();
    for (const [key, entry] of this.#entries) {
      entry.age += 1;
      if (entry.blocks.some(([pack, start, length]) => start + length > (sizes.get(pack) ?? 0)))
        this.#entries.delete(key);
    }
  }

  get(key: string): Entry | undefined {
    const entry = this.#entries.get(key);
    if (entry) entry.age = 0;
    return entry;
  }

  put(key: string, { atHand, blocks, facts }: Encoded): Entry {
    const entry = {
      atHand: JSON.parse(atHand) as AtHand,
      blocks: blocks.map((bytes) => this.#write(bytes)),
      facts,
      age: 0,
    };
    this.#entries.set(key, entry);
    this.#isChanged = true;
    return entry;
  }

  setOutcome(entry: Entry, outcome: Outcome): void {
    entry.outcome = outcome;
    this.#isChanged = true;
  }

  #write(bytes: Uint8Array): Block {
    try {
      if (this.#isWritable) return this.#packs.write(bytes);
    } catch {
      this.#isWritable = false;
    }
    const block: Block = ['', 0, bytes.length, 0];
    this.#inMemory.set(block, bytes);
    return block;
  }

  /** What a block holds; `undefined` where it is damaged. */
  read(block: Block): unknown {
    const bytes = this.#inMemory.get(block) ?? this.#packs.read(block);
    return bytes && JSON.parse(new TextDecoder().decode(bytes));
  }

  /**
   * Writes down what this run has parsed, for the next one, and forgets what nobody has used for long. What is parsed
   * after that stays in memory.
   */
  save(): void {
    try {
      if (this.#isChanged) this.#writeIndex();
    } catch {
      this.#packs.abandon();
    }
    this.#isWritable = false;
    this.#isChanged = false;
  }

  #writeIndex(): void {
    if (!this.#isWritable) throw new Error('The disk takes no more.');
    for (const key of toForget(this.#entries)) this.#entries.delete(key);
    this.#join();
    const body = JSON.stringify([...this.#entries]);
    replaceFile(this.#index, `${headOf(this.#digest, body)}\n${body}`);
    const named = [...this.#entries.values()].flatMap(({ blocks }) => blocks.map(([pack]) => pack));
    this.#packs.prune(new Set(named), Date.now());
  }

  /** Moves what is left of packs that are mostly unused, or many and small, into a new one. */
  #join(): void {
    this.#packs.seal();
    const packs = packsToJoin(this.#entries.values(), this.#packs.sizes());
    for (const entry of this.#entries.values())
      entry.blocks = entry.blocks.map((block) => {
        const bytes = packs.has(block[0]) ? this.#packs.read(block) : undefined;
        return bytes ? this.#write(bytes) : block;
      });
    this.#packs.seal();
  }
}
