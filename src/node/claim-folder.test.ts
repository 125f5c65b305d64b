import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { claimFolder } from './claim-folder.ts';
import { thisProcess } from './process-identity.mjs';

let parent: string;
let folder: string;

beforeEach(() => {
  parent = mkdtempSync(path.join(tmpdir(), 'hindsight-claim-'));
  folder = path.join(parent, 'deep', 'claimed');
});
afterEach(() => {
  rmSync(parent, { recursive: true, force: true });
});

const leave = (identity: { pid?: number; started?: string; host?: string }): void => {
  const { pid, started, host } = { ...thisProcess(), ...identity };
  mkdirSync(folder, { recursive: true });
  writeFileSync(path.join(folder, `.claim-${pid}-${started}-${host}-0`), '');
};
const quick = { pause: 1 };

it('makes the folder, and takes it away when nothing is left in it', async () => {
  const claim = await claimFolder(folder);
  expect(readdirSync(folder)).toHaveLength(1);
  await claim.release();
  expect(existsSync(folder)).toBe(false);
});

it('leaves what was put into it', async () => {
  const claim = await claimFolder(folder);
  writeFileSync(path.join(folder, 'kept'), '');
  await claim.release();
  expect(readdirSync(folder)).toEqual(['kept']);
});

it('is held by one at a time, however many come at once', async () => {
  let [holders, most] = [0, 0];
  const turns = Array.from({ length: 8 }, async () => {
    const claim = await claimFolder(folder, quick);
    holders += 1;
    most = Math.max(most, holders);
    await new Promise((resolve) => setTimeout(resolve, 2));
    holders -= 1;
    await claim.release();
  });
  await Promise.all(turns);
  expect(most).toBe(1);
  expect(existsSync(folder)).toBe(false);
});

it('waits for a process that runs, says so once, and goes on when that has ended', async () => {
  const other = spawn(process.execPath, ['--eval', 'setInterval(() => {}, 1000)'], { stdio: 'ignore' });
  leave({ pid: other.pid ?? 0, started: '' });
  const waitedFor: number[] = [];
  const claim = await claimFolder(folder, {
    ...quick,
    onWait: (pid) => {
      waitedFor.push(pid);
      other.kill('SIGKILL');
    },
  });
  expect(waitedFor).toEqual([other.pid]);
  await claim.release();
});

it.each([
  ['a process that has ended', () => ({ pid: spawnSync(process.execPath, ['--version']).pid })],
  ['an earlier process with our number', () => ({ started: '1' })],
  ['a call of this process that nobody holds', () => ({})],
])('does not wait for %s', async (_, identity) => {
  leave(identity());
  const claim = await claimFolder(folder, {
    onWait: () => {
      throw new Error('It waits.');
    },
  });
  await claim.release();
  expect(existsSync(folder)).toBe(false);
});

it('waits for another machine as long as that renews its claim, and no longer', async () => {
  leave({ host: 'elsewhere' });
  let hasWaited = false;
  const claim = await claimFolder(folder, {
    ...quick,
    patience: 5,
    onWait: () => {
      hasWaited = true;
    },
  });
  expect(hasWaited).toBe(true);
  await claim.release();
  expect(existsSync(folder)).toBe(false);
});

it('ends waiting when it is told to', async () => {
  leave({ host: 'elsewhere' });
  const stop = new AbortController();
  const waiting = claimFolder(folder, {
    signal: stop.signal,
    onWait: () => {
      stop.abort(new Error('enough'));
    },
  });
  await expect(waiting).rejects.toThrow('enough');
});

it('says what the disk says', async () => {
  writeFileSync(path.join(parent, 'file'), '');
  await expect(claimFolder(path.join(parent, 'file', 'below'))).rejects.toThrow('ENOTDIR');
});
