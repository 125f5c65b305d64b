import { once } from 'node:events';
import path from 'node:path';
import { Worker } from 'node:worker_threads';
import type { SearchedIncident } from '../../features/search/text/index-words.ts';
import { indexSearched, type MadeIndex } from '../../features/search/text/make-index.ts';

/** What is to be indexed. */
export interface TextOrder {
  incidents: SearchedIncident[];
  language: string;
}

/** Fewer than this are indexed in less time than a thread takes to start. */
const worthThread = 200;

const program = new URL(`./text-thread${path.extname(import.meta.filename)}`, import.meta.url);

/** Indexes texts in a thread of its own, while this one makes pages. Where that cannot start, or ends early, here. */
export class TextIndexer {
  #worker: Worker | undefined;

  /** One at a time. Rejects with the reason of `signal` when that is aborted. */
  async index(order: TextOrder, signal: AbortSignal): Promise<MadeIndex> {
    const made = order.incidents.length < worthThread ? undefined : await this.#ask(order, signal);
    signal.throwIfAborted();
    return made ?? indexSearched(order.incidents, order.language);
  }

  /** What the thread answers; `undefined` where it ends before it does. */
  async #ask(order: TextOrder, signal: AbortSignal): Promise<MadeIndex | undefined> {
    const worker = (this.#worker ??= new Worker(program).on('error', () => undefined));
    const answered = new AbortController();
    const until = { signal: AbortSignal.any([signal, answered.signal]) };
    const events = [once(worker, 'message', until), once(worker, 'exit', until)];
    worker.postMessage(order);
    try {
      const [made] = (await Promise.race(events)) as [MadeIndex | number];
      if (typeof made === 'object') return made;
    } catch {
      // It failed, or is not wanted any more.
    } finally {
      answered.abort();
      await Promise.allSettled(events);
    }
    await this.close();
    return undefined;
  }

  async close(): Promise<void> {
    await this.#worker?.terminate();
    this.#worker = undefined;
  }
}
