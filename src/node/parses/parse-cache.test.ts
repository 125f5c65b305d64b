import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, rmSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { writeCollection } from '../../../tests/bench/collection/write-collection.ts';
import {
  goodCounts,
  makeNewProjectFolder,
  putParses,
  removeProjectFolder,
} from '../../../tests/builders/project-folder.ts';
import { buildCollection } from '../../../tests/builders/build-collection.ts';
import { filesIn } from '../../../tests/builders/build-site.ts';
import { killedAt } from '../../../tests/builders/killed-at.ts';
import { runCommand, type Run } from '../../../tests/builders/run-command.ts';
import { check } from '../../commands/check.ts';
import type { Built } from '../../core/collection/collection.ts';
import { parserDigest } from '../engine-digest.ts';
import { readContent } from '../read-content.ts';
import { KeptContent } from './kept-content.ts';

const cli = join(import.meta.dirname, '../../cli.ts');
let folder: string;
let cacheDir: string;
let parses: string;

beforeEach(() => {
  folder = makeNewProjectFolder();
  cacheDir = join(folder, 'cache');
  parses = join(cacheDir, 'parses');
});

afterEach(() => {
  removeProjectFolder(folder);
});

const content = () => readContent({ name: 'content', location: join(folder, 'content') });

/** All of a build, so that every block is read. */
const textOf = ({ collection, ...rest }: Built): string =>
  JSON.stringify([
    rest,
    [...(collection?.incidents.values() ?? [])],
    [...(collection?.records.values() ?? [])],
  ]);

async function build(): Promise<string> {
  const kept = new KeptContent(cacheDir);
  const text = textOf(await kept.build(content()));
  kept.save();
  return text;
}

const right = (): string => textOf(buildCollection(content()));
const index = (): string => join(parses, 'index');
const packs = (): string[] => readdirSync(parses).filter((name) => name.startsWith('pack-'));
const pack = (): string => join(parses, packs()[0] ?? '');

function flip(file: string, at: number): void {
  const bytes = readFileSync(file);
  bytes[at] = (bytes[at] ?? 0) ^ 1;
  writeFileSync(file, bytes);
}

const damages: Record<string, () => void> = {
  'an index that is cut off': () => truncateSync(index(), statSync(index()).size >> 1),
  'an index of no bytes': () => truncateSync(index(), 0),
  'an index with one bit changed': () => flip(index(), statSync(index()).size >> 1),
  'an index of another engine': () =>
    writeFileSync(index(), readFileSync(index(), 'utf8').replace(parserDigest(), '0'.repeat(64))),
  'an index that is a folder': () => {
    rmSync(index());
    mkdirSync(index());
  },
  'a pack that is cut off': () => truncateSync(pack(), statSync(pack()).size - 1),
  'a pack with one bit changed': () => flip(pack(), statSync(pack()).size >> 1),
  'a pack that is gone': () => rmSync(pack()),
  'a file in the place of the folder': () => {
    rmSync(parses, { recursive: true });
    writeFileSync(parses, '');
  },
};

describe('a cache that cannot be trusted', () => {
  it.each(Object.keys(damages))('is as if it were not there: %s', async (name) => {
    putParses(cacheDir);
    damages[name]!();
    expect(await build()).toBe(right());
    expect(await build()).toBe(right());
  });

  it('is repaired where it can be', async () => {
    putParses(cacheDir);
    flip(pack(), statSync(pack()).size >> 1);
    await build();
    await build();
    const broken = packs();
    const before = readFileSync(index(), 'utf8');
    await build();
    expect(readFileSync(index(), 'utf8')).toBe(before);
    expect(packs()).toEqual(broken);
  });

  it('does not matter where nothing can be written', async () => {
    writeFileSync(cacheDir, '');
    expect(await build()).toBe(right());
  });

  it('is left as it was by a run that finds the disk full', () => {
    const cache = join(folder, 'node_modules/.cache/hindsight');
    putParses(cache);
    const before = filesIn(cache);
    const file = join(folder, 'content/incidents/2026-05-12-example-bank-login.md');
    writeFileSync(file, `${readFileSync(file, 'utf8')}\nMore.\n`);
    // The shell's limit on the size of files stands in for the end of a disk; both make writing fail half-way.
    const command = `trap '' XFSZ; ulimit -f 1; exec "${process.execPath}" "${cli}" check`;
    const { stdout, stderr, status } = spawnSync('sh', ['-c', command], { cwd: folder, encoding: 'utf8' });
    expect([stdout, stderr, status]).toEqual(['No problems in 22 files (7 incidents).\n', '', 0]);
    expect(filesIn(cache)).toEqual(before);
  });
});

const runCheck = (environment: Record<string, string> = {}) =>
  spawn(process.execPath, [cli, 'check'], {
    cwd: folder,
    env: { ...process.env, ...environment },
    stdio: ['ignore', 'pipe', 'inherit'],
  });

async function ended(child: ReturnType<typeof runCheck>): Promise<string> {
  let text = '';
  child.stdout.on('data', (data: Buffer) => (text += data.toString()));
  await new Promise((resolve) => child.once('close', resolve));
  return text;
}

describe('several runs', () => {
  const cache = (): string => join(folder, 'node_modules/.cache/hindsight/parses');
  const checkHere = (): Promise<Run> => runCommand(check, [], { folder });
  const said = 'No problems in';

  it('at once say the same, and leave what the next one can use', async () => {
    const texts = await Promise.all([runCheck(), runCheck(), runCheck()].map(ended));
    expect(new Set(texts).size).toBe(1);
    expect(texts[0]).toContain(said);
    const before = readFileSync(join(cache(), 'index'), 'utf8');
    expect(await ended(runCheck())).toBe(texts[0]);
    expect(readFileSync(join(cache(), 'index'), 'utf8')).toBe(before);
  });

  it('that overlap keep what the later one has learnt', async () => {
    const [one, other] = [new KeptContent(cacheDir), new KeptContent(cacheDir)];
    const built = [await one.build(content()), await other.build(content())];
    one.save();
    other.save();
    expect(built.map(textOf)).toEqual([right(), right()]);
    expect(await build()).toBe(right());
  });

  it('of which one is killed while it writes are right afterwards, at whatever step', async () => {
    let kills = 0;
    while (await killedAt(kills + 1, checkHere)) kills += 1;
    expect(kills).toBeGreaterThan(goodCounts.files);
    for (let time = 1; time <= 2; time += 1) expect((await checkHere()).stdout).toContain(said);
  });

  it('of which one is killed by the system are right afterwards', async () => {
    rmSync(join(folder, 'content'), { recursive: true });
    writeCollection({ count: 60, folder: join(folder, 'content') });
    const NODE_OPTIONS = `--import ${join(import.meta.dirname, '../../../tests/builders/kill-at-step.mjs')}`;
    for (const KILL_AT_STEP of ['2', '64']) {
      const killed = runCheck({ NODE_OPTIONS, KILL_AT_STEP });
      await ended(killed);
      expect(killed.signalCode).toBe('SIGKILL');
    }
    for (let time = 1; time <= 2; time += 1) expect((await checkHere()).stdout).toContain(said);
  });
});

it('forgets what is not used, and joins what is small', async () => {
  const file = join(folder, 'content/incidents/2026-05-12-example-bank-login.md');
  const text = readFileSync(file, 'utf8');
  putParses(cacheDir);
  const { size } = statSync(index());
  for (let edits = 1; edits <= 30; edits += 1) {
    writeFileSync(file, `${text}\n${'More. '.repeat(edits)}\n`);
    await build();
  }
  const named = new Set(readFileSync(index(), 'utf8').match(/pack-[\w-]+/g));
  expect(named.size).toBeLessThanOrEqual(10);
  expect(statSync(index()).size).toBeLessThan(size * 3);
});
