import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { buildCollection } from '../builders/build-collection.ts';
import { readContent } from '../../src/node/read-content.ts';
import { madeUpCollection, type MadeUpFile } from '../bench/collection/collection.ts';
import { writeCollection } from '../bench/collection/write-collection.ts';

const textsOf = (count: number, seed?: string): Map<string, string> =>
  new Map([...madeUpCollection(count, seed)].map(({ path, text }: MadeUpFile) => [path, text]));

const isIncident = (path: string): boolean => path.startsWith('incidents/') && path.endsWith('.md');

function built(count: number, seed?: string) {
  const folder = mkdtempSync(join(tmpdir(), 'made-up-'));
  try {
    writeCollection({ count, folder, seed });
    return buildCollection(readContent({ name: 'content', location: folder }), '2026-11-20');
  } finally {
    rmSync(folder, { recursive: true });
  }
}

it.each([
  [1, undefined],
  [2, 'another'],
  [25, 'another'],
])('makes a collection of %i without a single problem (seed %s)', (count, seed) => {
  const { collection, problems } = built(count, seed);
  expect(problems).toEqual([]);
  expect(collection?.incidents.size).toBe(count);
});

it('writes incidents in full form', () => {
  const { collection, problems } = built(50);
  expect(problems).toEqual([]);
  const incidents = [...(collection?.incidents.values() ?? [])];
  const words = incidents.map(({ body }) => body.text.split(/\s+/).length).sort((a, b) => a - b);
  expect(words[25]).toBeGreaterThan(700);
  expect(words[25]).toBeLessThan(900);
  expect(incidents.every(({ sources, timeline }) => sources.length === 5 && timeline.length === 7)).toBe(
    true,
  );
  expect(incidents.every(({ body }) => body.citations.length >= 5)).toBe(true);
  expect(incidents.filter(({ claims }) => claims.length > 0).length).toBeGreaterThan(4);
  expect(collection?.comparisons.size).toBe(1);
});

it('makes the same bytes from the same seed, and others from another', () => {
  const texts = textsOf(20);
  expect(textsOf(20)).toEqual(texts);
  const incidents = [...texts.keys()].filter(isIncident);
  expect([...textsOf(20, 'another').keys()].filter((path) => incidents.includes(path))).toEqual([]);
});

it('writes no sentence of some length twice in many texts', () => {
  const texts = [...textsOf(60)].filter(([path]) => isIncident(path)).map(([, text]) => text);
  const uses = new Map<string, number>();
  for (const text of texts)
    for (const sentence of new Set(text.split('---\n\n')[1]?.match(/[A-Z][^.\n[]{60,}/g)))
      uses.set(sentence, (uses.get(sentence) ?? 0) + 1);
  expect(uses.size).toBeGreaterThan(1_500);
  expect([...uses].filter(([, count]) => count > 1)).toEqual([]);
});

it('uses few words often and many words rarely', () => {
  const counts = new Map<string, number>();
  for (const [path, text] of textsOf(60))
    if (isIncident(path))
      for (const word of text
        .split('---\n\n')[1]
        ?.toLowerCase()
        .match(/[a-z]+/g) ?? [])
        counts.set(word, (counts.get(word) ?? 0) + 1);
  const sorted = [...counts.values()].sort((a, b) => b - a);
  const total = sorted.reduce((sum, count) => sum + count, 0);
  const share = (words: number): number =>
    sorted.slice(0, words).reduce((sum, count) => sum + count, 0) / total;
  expect(share(50)).toBeGreaterThan(0.4);
  expect(sorted.filter((count) => count <= 2).length).toBeGreaterThan(sorted.length / 3);
});

it('refuses a number of incidents that is none', () => {
  expect(() => [...madeUpCollection(0)]).toThrow(RangeError);
  expect(() => [...madeUpCollection(1.5)]).toThrow(RangeError);
});
