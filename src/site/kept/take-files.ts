import path from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { Worker } from 'node:worker_threads';
import type { KeptFiles } from './kept-files.ts';
import type { ToTake } from './take-thread.ts';

/** A file that is wanted: the key it is kept under, and its place. */
export interface Wanted {
  key: string;
  place: string;
}

/** What a thread is sent at a time. */
const inBatch = 128;

/** Takes kept files in a thread of its own, while this one makes those that are not kept. */
export class TakingFiles<File extends Wanted> {
  readonly #kept: KeptFiles;
  readonly #batches: File[][];
  readonly #missing: File[] = [];
  readonly #worker: Worker | undefined;
  readonly #ended: Promise<void>;

  /**
   * Begins.
   *
   * @param files each of which something is kept for.
   * @param fewest that are worth a thread: fewer are taken in less time than it takes to start.
   */
  constructor(kept: KeptFiles, files: readonly File[], fewest = 2000) {
    this.#kept = kept;
    const count = Math.ceil(files.length / inBatch);
    this.#batches = Array.from({ length: count }, (_, at) => files.slice(at * inBatch, (at + 1) * inBatch));
    if (files.length >= fewest)
      this.#worker = new Worker(
        new URL(`./take-thread${path.extname(import.meta.filename)}`, import.meta.url),
        { workerData: kept.folder },
      );
    this.#ended = this.#worker ? this.#takeThere(this.#worker) : Promise.resolve();
  }

  /** Takes what is left in both threads; answers those that turned out to be damaged or gone, in no order. */
  async rest(signal?: AbortSignal): Promise<File[]> {
    await this.#takeHere(signal);
    await this.#ended;
    // What a thread has left undone that could not start, or ended early.
    await this.#takeHere(signal);
    return this.#missing;
  }

  /** Ends it, done or not; nothing is put anywhere after that. */
  async end(): Promise<void> {
    await this.#worker?.terminate();
  }

  async #takeHere(signal?: AbortSignal): Promise<void> {
    for (let batch = this.#batches.shift(); batch; batch = this.#batches.shift()) {
      signal?.throwIfAborted();
      for (const file of batch) if (!this.#kept.take(file.key, file.place)) this.#missing.push(file);
      // Others may be waiting for an answer of this thread.
      await setImmediate();
    }
  }

  #takeThere(worker: Worker): Promise<void> {
    let batch: File[] = [];
    const next = (): void => {
      batch = this.#batches.shift() ?? [];
      const asked = batch.map(({ key, place }): ToTake => [key, this.#kept.notedHash(key) ?? '', place]);
      if (asked.length > 0) worker.postMessage(asked);
      else void worker.terminate();
    };
    worker.on('message', (taken: readonly boolean[]) => {
      for (const [index, file] of batch.entries())
        if (taken[index] === true) this.#kept.noteTaken(file.key);
        else this.#missing.push(file);
      next();
    });
    // It ends then, which is told as well.
    worker.on('error', () => undefined);
    const ended = new Promise<void>((resolve) => {
      worker.on('exit', () => {
        if (batch.length > 0) this.#batches.push(batch);
        resolve();
      });
    });
    next();
    return ended;
  }
}
