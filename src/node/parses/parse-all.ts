import { availableParallelism } from 'node:os';
import path from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { Worker } from 'node:worker_threads';
import { parseSource } from '../../core/collection/parse-source.ts';
import type { Source } from '../../core/collection/sources.ts';
import type { OwnSettings } from '../../core/own/own-settings.ts';
import { encode } from './encode.ts';
import type { Encoded } from './encoded.ts';

/** Fewer than this are parsed in less time than a thread takes to start. */
const worthThreads = 200;

/** What a thread is sent at a time. */
const inBatch = 32;

export type OnParsed = (source: Source, parsed: Encoded) => void;

/**
 * Parses sources on all cores; `onParsed` is told of each when it is done, in no order.
 *
 * @param own what the team has of its own.
 */
export async function parseAll(
  sources: readonly Source[],
  own: OwnSettings,
  onParsed: OnParsed,
): Promise<void> {
  const batches = inBatches(sources);
  const threads = sources.length < worthThreads ? 0 : Math.min(availableParallelism() - 1, batches.length);
  await Promise.all([
    parseHere(batches, own, onParsed),
    ...Array.from({ length: threads }, () => parseInThread(batches, own, onParsed)),
  ]);
  // What a thread has left undone.
  await parseHere(batches, own, onParsed);
}

function inBatches(sources: readonly Source[]): Source[][] {
  const count = Math.ceil(sources.length / inBatch);
  return Array.from({ length: count }, (_, at) => sources.slice(at * inBatch, (at + 1) * inBatch));
}

/** Parses in this thread as long as there is something to do, and lets the others report after each. */
async function parseHere(batches: Source[][], own: OwnSettings, onParsed: OnParsed): Promise<void> {
  for (let batch = batches.shift(); batch; batch = batches.shift())
    for (const source of batch) {
      onParsed(source, encode(parseSource(source, own)));
      await setImmediate();
    }
}

/** The same in a thread of its own. Where that cannot start, or ends early, its batch goes back to the others. */
function parseInThread(batches: Source[][], own: OwnSettings, onParsed: OnParsed): Promise<void> {
  const program = new URL(`./parse-worker${path.extname(import.meta.filename)}`, import.meta.url);
  return new Promise((resolve) => {
    let batch: Source[] = [];
    const worker = new Worker(program, { workerData: own });
    const next = (): void => {
      batch = batches.shift() ?? [];
      if (batch.length > 0) worker.postMessage(batch);
      else void worker.terminate();
    };
    worker.on('message', (parsed: Encoded[]) => {
      for (const [index, source] of batch.entries()) {
        const one = parsed[index];
        if (one) onParsed(source, one);
      }
      next();
    });
    worker.on('error', () => {
      if (batch.length > 0) batches.push(batch);
      batch = [];
    });
    worker.on('exit', () => {
      if (batch.length > 0) batches.push(batch);
      resolve();
    });
    next();
  });
}

/** The blocks of one source, parsed anew. */
export const parseAgain = (source: Source, own: OwnSettings): unknown[] =>
  encode(parseSource(source, own)).blocks.map((bytes): unknown =>
    JSON.parse(new TextDecoder().decode(bytes)),
  );
