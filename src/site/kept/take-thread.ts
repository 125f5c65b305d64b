/** A thread that takes kept files: it is sent some at a time, and answers which of them lie in their places now. */
import { parentPort, workerData } from 'node:worker_threads';
import { FileTaker } from './file-taker.ts';

/** A file that is to be taken: the key it is kept under, its hash, and its place. */
export type ToTake = [key: string, noted: string, place: string];

const taker = new FileTaker(workerData as string);

parentPort?.on('message', (batch: readonly ToTake[]) => {
  parentPort?.postMessage(batch.map((one) => taker.take(...one)));
});
