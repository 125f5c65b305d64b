/** A thread that indexes texts: it is sent those of a bundle, and answers their index. */
import { parentPort } from 'node:worker_threads';
import { indexSearched } from '../../features/search/text/make-index.ts';
import type { TextOrder } from './index-texts.ts';

parentPort?.on('message', ({ incidents, language }: TextOrder) => {
  parentPort?.postMessage(indexSearched(incidents, language));
});
