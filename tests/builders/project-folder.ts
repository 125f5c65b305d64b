import { cpSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

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

/** Makes a folder of its own with the good content in its content/, for a test that writes; the answer is its path. */
export function makeProjectFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'hindsight-project-'));
  cpSync(good, join(folder, 'content'), { recursive: true });
  return folder;
}

export const removeProjectFolder = (folder: string): void => {
  rmSync(folder, { recursive: true, force: true });
};
