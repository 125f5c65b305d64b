import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { isInstalled, removeMark, writeMark } from './installed.mjs';

let folder: string;
const write = (name: string, text: string): void => {
  mkdirSync(join(folder, name, '..'), { recursive: true });
  writeFileSync(join(folder, name), text);
};

beforeEach(() => {
  folder = join(mkdtempSync(join(tmpdir(), 'hindsight-installed-')), 'node_modules');
  write('a/package.json', '{}');
  write('@b/c/package.json', '{}');
  write(
    '.package-lock.json',
    JSON.stringify({ packages: { 'node_modules/a': {}, 'node_modules/@b/c': {} } }),
  );
  writeMark(folder, 'key');
});
afterEach(() => {
  rmSync(join(folder, '..'), { recursive: true });
});

it('is known by its key', () => {
  expect(isInstalled(folder, 'key')).toBe(true);
  expect(isInstalled(folder, 'another key')).toBe(false);
  removeMark(folder);
  expect(isInstalled(folder, 'key')).toBe(false);
});

it.each([
  ['a package is gone', () => rmSync(join(folder, 'a'), { recursive: true })],
  ['a package was emptied', () => rmSync(join(folder, '@b/c/package.json'))],
  ['a file of it is empty', () => write('a/package.json', '')],
  [
    'a folder stands in its place',
    () => {
      rmSync(join(folder, 'a/package.json'));
      mkdirSync(join(folder, 'a/package.json'));
    },
  ],
  [
    'a file stands in its place',
    () => {
      rmSync(join(folder, 'a'), { recursive: true });
      write('a', '');
    },
  ],
  ["npm's note is gone", () => rmSync(join(folder, '.package-lock.json'))],
  ["npm's note is cut off", () => write('.package-lock.json', '{"pack')],
  ["npm's note names nothing", () => write('.package-lock.json', '{}')],
])('is not taken for whole where %s', (_, spoil) => {
  spoil();
  expect(isInstalled(folder, 'key')).toBe(false);
});
