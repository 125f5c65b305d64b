import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { KeptFiles } from './kept-files.ts';

const key = 'ab'.repeat(32);
let parent: string;
let store: string;

beforeEach(() => {
  parent = mkdtempSync(path.join(tmpdir(), 'hindsight-kept-files-'));
  store = path.join(parent, 'store');
  const kept = new KeptFiles(store);
  kept.put(key, path.join(parent, 'first/page.html'), { content: 'a page', drawing: null });
  kept.close();
});
afterEach(() => {
  rmSync(parent, { recursive: true, force: true });
});

const keptFile = (): string => path.join(store, key.slice(0, 2), key.slice(2));
const place = (): string => path.join(parent, 'second/page.html');
const take = (): boolean => new KeptFiles(store).take(key, place());

it('gives back what was kept', () => {
  expect(take()).toBe(true);
  expect(readFileSync(place(), 'utf8')).toBe('a page');
});

const damages: [what: string, damage: () => void][] = [
  ['cut off', () => writeFileSync(keptFile(), 'a pa')],
  ['changed by one bit', () => writeFileSync(keptFile(), 'a qage')],
  ['no more', () => rmSync(keptFile())],
  ['noted down by another version', () => writeFileSync(path.join(store, 'list.json'), `{"${key}":[6,1]}`)],
  ['not noted down', () => writeFileSync(path.join(store, 'list.json'), '{')],
];

it.each(damages)('takes no file that is %s', (_what, damage) => {
  const { atime, mtime } = statSync(keptFile());
  damage();
  // As a disk does it: no time of a change tells of it.
  if (readdirSync(path.dirname(keptFile())).length > 0) utimesSync(keptFile(), atime, mtime);
  expect(take()).toBe(false);
});
