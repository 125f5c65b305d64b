import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { watchFolder } from './watch-folder.ts';

let folder: string;
let changes: number;
let told: () => void;
let end: () => void;

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'hindsight-watch-'));
  mkdirSync(path.join(folder, 'incidents'));
  writeFileSync(path.join(folder, 'incidents/a.md'), 'one');
  changes = 0;
  told = () => undefined;
  end = watchFolder(folder, () => {
    changes += 1;
    told();
  });
});
afterEach(() => {
  end();
  rmSync(folder, { recursive: true, force: true });
});

/** Resolves when the watch tells of a change that is made now. */
const afterwards = (change: () => void): Promise<void> =>
  new Promise((resolve) => {
    told = resolve;
    change();
  });

const at = (name: string): string => path.join(folder, name);

it.each<[string, () => void]>([
  ['written', () => writeFileSync(at('incidents/a.md'), 'two')],
  ['new', () => writeFileSync(at('incidents/b.md'), 'new')],
  ['gone', () => rmSync(at('incidents/a.md'))],
  ['in the folder itself', () => writeFileSync(at('site.yml'), 'name: Made up')],
  [
    'put in the place of another',
    () => {
      writeFileSync(at('incidents/.a.md.part'), 'two');
      renameSync(at('incidents/.a.md.part'), at('incidents/a.md'));
    },
  ],
])('tells of a file that is %s', async (_, change) => {
  await afterwards(change);
  expect(changes).toBe(1);
});

it('tells of files in a folder that is new', async () => {
  await afterwards(() => mkdirSync(at('services')));
  await afterwards(() => writeFileSync(at('services/dns.md'), 'new'));
  expect(changes).toBe(2);
});

it('outlives the folder, and tells that it went', async () => {
  await afterwards(() => rmSync(folder, { recursive: true }));
  expect(changes).toBeGreaterThan(0);
});
