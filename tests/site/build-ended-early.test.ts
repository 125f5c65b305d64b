import { appendFileSync, cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { engineRoot } from '../../src/engine-root.ts';
import { buildSite, differing, ended, filesIn, startBuild } from '../builders/build-site.ts';
import { goodContent } from './build-fixture.ts';

let folder: string;
let content: string;
let last: ReadonlyMap<string, string>;

const place = () => ({ engine: engineRoot, folder, content });

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'hindsight-ended-'));
  content = join(folder, 'content');
  mkdirSync(content);
  cpSync(goodContent, content, { recursive: true });
  last = (await buildSite(place())).files;
  expect(last.size).toBeGreaterThan(0);
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});
// Each build has something to do.
beforeEach(() => {
  appendFileSync(
    join(content, 'incidents/2025-02-11-acme-cloud-dns.md'),
    '\nSomething more was found out.\n',
  );
});

const asBefore = '\nNothing was built; dist/ holds the same site as before.\n';

function expectAsBefore(): void {
  expect(differing(filesIn(join(folder, 'dist')), last)).toEqual([]);
  expect(readdirSync(folder).filter((name) => name !== '.astro')).toEqual([
    'content',
    'dist',
    'node_modules',
  ]);
}

describe('a build that cannot write its site says why first, and leaves the one before', () => {
  const faulty = `--import ${join(import.meta.dirname, '../builders/faulty-disk.mjs')}`;

  // Two, for the words of the others are tried where they are written: src/core/report/fault.test.ts.
  it.each([
    ['ENOSPC', 'The disk is full (ENOSPC): '],
    ['EACCES', 'This is not permitted (EACCES): "'],
  ])('%s', async (FAULT, cause) => {
    const FAULTY_DISK = join(folder, '.dist.hindsight-build/unfinished');
    const child = startBuild({ ...place(), environment: { NODE_OPTIONS: faulty, FAULTY_DISK, FAULT } });
    const { code, said } = await ended(child);
    expect(code).toBe(2);
    expect(said.startsWith(cause)).toBe(true);
    expect(said.endsWith(asBefore)).toBe(true);
    expect(said).not.toMatch(/^ +at /m);
    expectAsBefore();
  });
});

describe('a build that is stopped while it writes says so, lets go, and leaves the site before', () => {
  it.each([
    ['SIGINT', 130],
    ['SIGTERM', 143],
    ['SIGHUP', 129],
  ] as const)('%s', async (signal, code) => {
    const child = startBuild(place());
    const end = ended(child);
    const unfinished = join(folder, '.dist.hindsight-build/unfinished');
    while (child.exitCode === null && !existsSync(unfinished)) await wait(5);
    child.kill(signal);
    expect(await end).toEqual({ code, said: `It was stopped (${signal}).\n${asBefore}` });
    expectAsBefore();
  });

  it('and the next one builds at once', async () => {
    const { code, said } = await buildSite(place());
    expect([code, said]).toEqual([0, 'Built 7 incidents with their search index into dist/.\n']);
  });
});
