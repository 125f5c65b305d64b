import { performance } from 'node:perf_hooks';
import { expect, it } from 'vitest';
import { listedRecords } from '../../src/core/collection/collection.ts';
import { similarIn } from '../../src/features/similar/similar-in.ts';
import { precisionAtThree } from '../measures/precision.ts';
import { labelledPairs } from '../content/similar-pairs.ts';
import { percent, printFigures } from './figures.ts';
import { measuredCollection } from './measured-collection.ts';

it('finds similar incidents that an editor judged similar', async () => {
  const collection = await measuredCollection();
  const start = performance.now();
  const similar = similarIn(collection);
  const milliseconds = performance.now() - start;
  const { hits, shown, precision, unjudged } = precisionAtThree(similar, labelledPairs);
  printFigures('Similar incidents', [
    ['judged pairs', labelledPairs.length],
    ['precision at three', `${percent(precision)} (${hits} of ${shown}; unjudged pairs are misses)`],
    ['of the judged ones alone', percent(hits / (shown - unjudged.length))],
    ['all of them computed in', `${milliseconds.toFixed(0)} ms for ${listedRecords(collection).length}`],
  ]);
  expect(precision).toBeGreaterThanOrEqual(0.6);
});
