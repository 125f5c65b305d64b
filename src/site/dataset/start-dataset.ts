import path from 'node:path';
import { Worker } from 'node:worker_threads';
import type { DatasetManifest } from '../../features/data/dataset-about.ts';
import type { PartRows } from '../../features/data/node/write-part.ts';
import type { DatasetOrder, FromDatasetThread } from './messages.ts';

/** A data set that is being made. */
export interface MakingDataset {
  made: Promise<DatasetManifest>;
  /** Resolves when it asks this thread for nothing any more, or has ended. */
  gathered: Promise<void>;
  /** For who does not need it after all. */
  abandon: () => Promise<unknown>;
}

/**
 * Has a thread make the data set of a site, while this one makes its pages. The rows that it asks for are made here: who
 * does something long before they are gathered keeps it waiting.
 */
export function startDataset(order: DatasetOrder, rowsOf: (part: number) => PartRows): MakingDataset {
  const program = new URL(`./dataset-thread${path.extname(import.meta.filename)}`, import.meta.url);
  // In Node 22 its SQLite says on every use that it may still change.
  // Flags of this process are none of it: a thread refuses those of the engine of JavaScript, such as its memory limit.
  const execArgv = ['--disable-warning=ExperimentalWarning'];
  const worker = new Worker(program, { workerData: order, execArgv });
  const made = new Promise<DatasetManifest>((resolve, reject) => {
    worker.on('message', (message: FromDatasetThread) => {
      if (message === 'gathered') return;
      if ('done' in message) resolve(message.done);
      else worker.postMessage(rowsOf(message.wanted));
    });
    worker.on('error', reject);
    worker.on('exit', () => {
      reject(new Error('The thread that makes the data set ended early.'));
    });
  });
  // Whoever awaits it is told of a fault, which may come earlier.
  made.catch(() => undefined);
  const gathered = new Promise<void>((resolve) => {
    worker.on('message', (message: FromDatasetThread) => {
      if (message === 'gathered') resolve();
    });
    worker.on('exit', () => {
      resolve();
    });
  });
  return { made, gathered, abandon: () => worker.terminate() };
}
