import { expect, it } from 'vitest';
import { cleanEnvironment, endGroup, measure, start } from '../bench/speed/measure.ts';
import { memoryOf } from '../bench/speed/process-group.ts';

const node = (program: string) => ({
  file: process.execPath,
  args: ['-e', program],
  cwd: import.meta.dirname,
});

it('tells how long a program ran, and what it took where the system says', async () => {
  const { seconds, cpuSeconds, peakBytes } = await measure(node('Buffer.alloc(50_000_000, 1)'));
  expect(seconds).toBeGreaterThan(0);
  // Nothing is said where nothing is known; a program of this size is never free.
  if (cpuSeconds !== undefined) expect(cpuSeconds).toBeGreaterThan(0);
  if (peakBytes !== undefined) expect(peakBytes).toBeGreaterThan(50_000_000);
});

it.runIf(process.platform === 'linux')('counts the memory of all processes of a program', async () => {
  const hold = 'setInterval(() => {}, 1000, Buffer.alloc(60_000_000, 1));';
  const inner = JSON.stringify(`${hold} console.log('ready')`);
  const child = start(
    node(
      `${hold} require('node:child_process').spawn(process.execPath, ['-e', ${inner}], { stdio: 'inherit' })`,
    ),
  );
  try {
    await new Promise((resolve) => child.stdout?.once('data', resolve));
    expect(memoryOf(child.pid ?? 0)).toBeGreaterThan(120_000_000);
  } finally {
    endGroup(child);
  }
});

it('says with which words a program failed', async () => {
  await expect(measure(node("console.error('no more disk'); process.exitCode = 3"))).rejects.toThrow(
    /ended with 3:\nno more disk/,
  );
});

it('hands on nothing of the caller that could change what is measured', () => {
  expect(Object.keys(cleanEnvironment({ CONTENT_DIR: 'x' }))).toContain('CONTENT_DIR');
  process.env.BASE_PATH = '/elsewhere/';
  expect(Object.keys(cleanEnvironment())).not.toContain('BASE_PATH');
  delete process.env.BASE_PATH;
});
