/** A thread that parses: it is sent sources, and answers what they are parsed to, in their order. */
import { parentPort } from 'node:worker_threads';
import { parseSource } from '../../core/collection/parse-source.ts';
import type { Source } from '../../core/collection/sources.ts';
import { encode } from './encode.ts';

parentPort?.on('message', (sources: Source[]) => {
  const parsed = sources.map((source) => encode(parseSource(source)));
  const buffers = parsed.flatMap(({ blocks }) => blocks.map(({ buffer }) => buffer));
  parentPort?.postMessage(parsed, buffers);
});
