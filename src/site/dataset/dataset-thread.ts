/** A thread that makes the data set of a site: it is told what of, asks for the rows that it needs, and says what it made. */
import { once } from 'node:events';
import { parentPort, workerData } from 'node:worker_threads';
import type { PartRows } from '../../features/data/node/write-part.ts';
import { keepDataset } from './keep-dataset.ts';
import type { DatasetOrder, FromDatasetThread } from './messages.ts';

const say = (message: FromDatasetThread): void => parentPort?.postMessage(message);

async function ask(wanted: number): Promise<PartRows> {
  if (!parentPort) throw new Error('Nobody is there to ask for rows.');
  const answer = once(parentPort, 'message');
  say({ wanted });
  const [rows] = (await answer) as [PartRows];
  return rows;
}

const onGathered = (): void => {
  say('gathered');
};

say({ done: await keepDataset(workerData as DatasetOrder, { rowsOf: ask, onGathered }) });
