import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { KeptFiles } from './kept-files.ts';
import { placeName, pruneBundles, pruneDrawings, pruneSites } from './prune.ts';

let folder: string;
/** No test asks the clock: all that is kept is left at a time counted from here. */
const now = Date.UTC(2026, 10, 28);

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'hindsight-prune-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

/** Makes something look as if it had last been used so many days ago. */
function leave(place: string, days: number): void {
  const time = now / 1000 - days * 86_400;
  utimesSync(place, time, time);
}

function makeFolder(name: string, days: number): string {
  const place = join(folder, name);
  mkdirSync(place, { recursive: true });
  leave(place, days);
  return place;
}

it('keeps ten bundles, and those that a build may be using', async () => {
  for (let days = 0; days < 14; days += 1) makeFolder(`bundle-${days}`, days);
  for (const name of ['now', 'now-too']) makeFolder(name, 0);
  await pruneBundles(folder, now);
  expect(readdirSync(folder).sort()).toEqual(
    [...[0, 1, 2, 3, 4, 5, 6, 7].map((days) => `bundle-${days}`), 'now', 'now-too'].sort(),
  );
  for (const name of readdirSync(folder)) leave(join(folder, name), 31);
  await pruneBundles(folder, now);
  expect(readdirSync(folder)).toEqual([]);
});

it('keeps what belongs to a site that is there for a month, of one that is gone for a day', async () => {
  const there = makeFolder('somewhere', 0);
  const keep = (name: string, place: string, days: number): void => {
    writeFileSync(join(makeFolder(join('sites', name), 0), placeName), place);
    leave(join(folder, 'sites', name), days);
  };
  keep('there', there, 29);
  keep('there-long-ago', there, 31);
  keep('gone', join(folder, 'nowhere'), 2);
  keep('gone-today', join(folder, 'nowhere'), 0.5);
  await pruneSites(join(folder, 'sites'), now);
  expect(readdirSync(join(folder, 'sites')).sort()).toEqual(['gone-today', 'there']);
});

it('keeps a drawing as long as a kept page is a copy of it, however long ago it was drawn', async () => {
  const cards = makeFolder('cards', 0);
  const pages = new KeptFiles(join(folder, 'sites/one/pages'));
  for (const name of ['needed.png', 'unused.png', 'new.png']) writeFileSync(join(cards, name), name);
  pages.put('a'.repeat(64), join(folder, 'site/card.png'), { content: 'x', drawing: 'needed.png' });
  pages.put('b'.repeat(64), join(folder, 'site/index.html'), { content: 'x', drawing: null });
  pages.close();
  leave(join(cards, 'new.png'), 1);
  leave(join(cards, 'needed.png'), 100);
  leave(join(cards, 'unused.png'), 31);
  await pruneDrawings(cards, join(folder, 'sites'), now);
  expect(readdirSync(cards).sort()).toEqual(['needed.png', 'new.png']);

  // Taken over by the next build, and then by none.
  const next = new KeptFiles(join(folder, 'sites/one/pages'));
  expect(next.take('a'.repeat(64), join(folder, 'again/card.png'))).toBe(true);
  next.close();
  await pruneDrawings(cards, join(folder, 'sites'), now);
  expect(existsSync(join(cards, 'needed.png'))).toBe(true);
  new KeptFiles(join(folder, 'sites/one/pages')).close();
  await pruneDrawings(cards, join(folder, 'sites'), now);
  expect(readdirSync(cards)).toEqual(['new.png']);
});

it('has nothing to do where nothing is kept', async () => {
  await pruneBundles(join(folder, 'none'), now);
  await pruneSites(join(folder, 'none'), now);
  await pruneDrawings(join(folder, 'none'), join(folder, 'none'), now);
  expect(readdirSync(folder)).toEqual([]);
});
