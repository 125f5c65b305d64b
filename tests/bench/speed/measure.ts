import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { watchMemory } from './process-group.ts';

export interface Command {
  file: string;
  args: readonly string[];
  cwd: string;
  environment?: Record<string, string>;
}

export interface Measurement {
  /** From start to end. */
  seconds: number;
  /** Time that processors spent on it, system calls included; `undefined` without GNU time. */
  cpuSeconds: number | undefined;
  /** The most that its processes held at one moment; `undefined` where the system does not tell. */
  peakBytes: number | undefined;
}

const gnuTime = '/usr/bin/time';
const asked = spawnSync(gnuTime, ['--version'], { encoding: 'utf8' });
const hasGnuTime = asked.status === 0 && asked.stdout.includes('GNU');

/** What a program needs of the caller's environment; nothing of it shall change what is measured. */
export function cleanEnvironment(own: Record<string, string> = {}): Record<string, string> {
  const kept = ['PATH', 'HOME', 'TMPDIR', 'SystemRoot', 'HTTP_PROXY', 'HTTPS_PROXY', 'NO_PROXY'];
  const inherited = kept.flatMap((name) => {
    const value = process.env[name];
    return value === undefined ? [] : [[name, value] as const];
  });
  return { ...Object.fromEntries(inherited), TZ: 'UTC', ASTRO_TELEMETRY_DISABLED: '1', ...own };
}

const running = new Set<ChildProcess>();
process.on('exit', () => {
  for (const child of running) endGroup(child);
});

/** Ends a program that was started as a group of its own, with all that it started. */
export function endGroup({ pid }: ChildProcess): void {
  try {
    if (pid !== undefined) process.kill(-pid, 'SIGTERM');
  } catch {
    // It has ended by itself.
  }
}

/** Starts a program as a group of processes of its own; it ends with this process at the latest. */
export function start({ file, args, cwd, environment }: Command): ChildProcess {
  const child = spawn(file, args, {
    cwd,
    env: cleanEnvironment(environment),
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  running.add(child);
  child.once('close', () => running.delete(child));
  return child;
}

/** The last line of what a program said, mostly why it ended. */
export const lastLine = (text: string): string => text.trim().split('\n').at(-1) ?? '';

/** Runs a program to its end. Throws with what it last wrote where its exit code is not 0. */
export async function measure(command: Command): Promise<Measurement> {
  const folder = mkdtempSync(join(tmpdir(), 'bench-'));
  const times = join(folder, 'times');
  const { file, args } = command;
  const timed = hasGnuTime
    ? { ...command, file: gnuTime, args: ['-q', '-f', '%U %S %M', '-o', times, file, ...args] }
    : command;
  try {
    const before = performance.now();
    const child = start(timed);
    const memory = watchMemory(child.pid ?? 0);
    const { code, output } = await ended(child);
    const seconds = (performance.now() - before) / 1000;
    const seen = memory.stop();
    if (code !== 0)
      throw new Error(`${[file, ...args].join(' ')} ended with ${String(code)}:\n${output.slice(-4000)}`);
    return { seconds, ...readTimes(hasGnuTime ? readFileSync(times, 'utf8') : undefined, seen) };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function ended(child: ChildProcess): Promise<{ code: number | null; output: string }> {
  let output = '';
  const keep = (text: Buffer): void => {
    output = (output + text.toString()).slice(-20_000);
  };
  child.stdout?.on('data', keep);
  child.stderr?.on('data', keep);
  const code = await new Promise<number | null>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', resolve);
  });
  return { code, output };
}

/** GNU time knows the largest single process to the byte, the watcher all of them together every now and then. */
function readTimes(text: string | undefined, seen: number): Omit<Measurement, 'seconds'> {
  const [user = 0, system = 0, largest = 0] = text?.trim().split(' ').map(Number) ?? [];
  const peak = Math.max(seen, largest * 1024);
  return {
    cpuSeconds: text === undefined ? undefined : user + system,
    peakBytes: peak === 0 ? undefined : peak,
  };
}
