import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { KeptContent } from '../../src/node/parses/kept-content.ts';
import { readContent } from '../../src/node/read-content.ts';

const good = join(import.meta.dirname, '../fixtures/good');

const filesBelow = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ name }) => name);

/** How many files the good content has, and how many of them are incidents, as messages print them. */
export const goodCounts = {
  files: filesBelow(good).length,
  incidents: filesBelow(join(good, 'incidents')).filter((name) => name.endsWith('.md')).length,
};

const makeFolder = (): string => mkdtempSync(join(tmpdir(), 'hindsight-project-'));

/** Makes a folder of its own with the good content in its content/, for a test that writes; the answer is its path. */
export function makeNewProjectFolder(): string {
  const folder = makeFolder();
  cpSync(good, join(folder, 'content'), { recursive: true });
  return folder;
}

/** What a check of the good content keeps for the next run. */
const parses = await (async (): Promise<[name: string, bytes: Buffer][]> => {
  const cacheDir = makeFolder();
  try {
    const kept = new KeptContent(cacheDir);
    await kept.check(readContent({ name: 'content', location: good }));
    kept.save();
    const place = join(cacheDir, 'parses');
    return readdirSync(place).map((name) => [name, readFileSync(join(place, name))]);
  } finally {
    rmSync(cacheDir, { recursive: true });
  }
})();

/** Puts into a folder for what is kept what a check of the good content puts there. */
export function putParses(cacheDir: string): void {
  const place = join(cacheDir, 'parses');
  mkdirSync(place, { recursive: true });
  for (const [name, bytes] of parses) writeFileSync(join(place, name), bytes);
}

/** The same of a project in which `check` ran before, so that a command parses only what the test has written. */
export function makeProjectFolder(): string {
  const folder = makeNewProjectFolder();
  putParses(join(folder, 'node_modules/.cache/hindsight'));
  return folder;
}

export const removeProjectFolder = (folder: string): void => {
  rmSync(folder, { recursive: true, force: true });
};
