/** A thread that parses: it is sent sources, and answers what they are parsed to, in their order. */
import { parentPort, workerData } from 'node:worker_threads';
import { parseSource } from '../../core/collection/parse-source.ts';
import type { Source } from '../../core/collection/sources.ts';
import type { OwnSettings } from '../../core/own/own-settings.ts';
import { encode } from './encode.ts';

const own = workerData as OwnSettings;

parentPort?.on('message', (sources: Source[]) => {
  const parsed = sources.map((source) => encode(parseSource(source, own)));
  const buffers = parsed.flatMap(({ blocks }) => blocks.map(({ buffer }) => buffer));
  parentPort?.postMessage(parsed, buffers);
});
