import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { keptFileOf } from './file-taker.ts';
import { KeptFiles } from './kept-files.ts';
import { TakingFiles, type Wanted } from './take-files.ts';

let parent: string;
let store: string;
beforeEach(() => {
  parent = mkdtempSync(path.join(tmpdir(), 'hindsight-take-files-'));
  store = path.join(parent, 'store');
});
afterEach(() => {
  rmSync(parent, { recursive: true, force: true });
});

const keyOf = (at: number): string => String(at).padStart(64, '0').split('').reverse().join('');

/** Keeps so many files, and says where they are wanted next. */
function keep(count: number): Wanted[] {
  const kept = new KeptFiles(store);
  const wanted = Array.from({ length: count }, (_, at) => ({
    key: keyOf(at),
    place: path.join(parent, `second/${at % 50}/${at}.html`),
  }));
  for (const [at, { key }] of wanted.entries())
    kept.put(key, path.join(parent, `first/${at}.html`), { content: `page ${at}`, drawing: null });
  kept.close();
  return wanted;
}

it.each([
  ['one thread', Infinity],
  ['two', 0],
])('takes files but those that are damaged or gone, and keeps them on: in %s', async (_threads, fewest) => {
  const wanted = keep(300);
  const [damaged, gone] = [wanted[3]!, wanted.at(-4)!];
  writeFileSync(keptFileOf(store, damaged.key), 'pagf 3');
  rmSync(keptFileOf(store, gone.key));
  const kept = new KeptFiles(store);
  const taking = new TakingFiles(kept, wanted, fewest);
  const missing = await taking.rest();
  await taking.end();
  expect(new Set(missing)).toEqual(new Set([damaged, gone]));
  for (const [at, { place }] of wanted.entries())
    if (missing.includes(wanted[at]!)) expect(existsSync(place)).toBe(false);
    else expect(readFileSync(place, 'utf8')).toBe(`page ${at}`);
  kept.close();
  const next = new KeptFiles(store);
  expect(wanted.filter(({ key }) => next.notedHash(key) === undefined).length).toBe(2);
});

it('stops where it is not wanted any more', async () => {
  const wanted = keep(30);
  const taking = new TakingFiles(new KeptFiles(store), wanted);
  await expect(taking.rest(AbortSignal.abort(new Error('Stopped.')))).rejects.toThrow('Stopped.');
  await taking.end();
  expect(wanted.filter(({ place }) => existsSync(place))).toEqual([]);
});
