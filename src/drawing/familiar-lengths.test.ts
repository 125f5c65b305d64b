import { expect, it } from 'vitest';
import { record, times } from '../../tests/builders/record.ts';
import { drawingAxis } from './drawing-axis.ts';
import { familiarLengths } from './familiar-lengths.ts';
import { lengthAxis } from './log-axis.ts';

it('mark the logarithmic axes of lengths and of timelines alike', () => {
  const started = '2022-01-01T00:00Z';
  const year = record({ times: times({ started, ended: '2023-01-01T00:00Z' }) });
  const long = lengthAxis([{ low: 0, high: 366 * 86_400 }]);
  const aligned = drawingAxis([year], { axis: 'aligned', scale: 'log' });
  const labels = familiarLengths.map(({ label }) => label);
  expect(long.ticks.map(({ label }) => label)).toEqual(labels);
  expect(aligned.ticks.map(({ label }) => label)).toEqual(['0', ...labels.map((label) => `+${label}`)]);
});
