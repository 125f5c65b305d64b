import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { buildFixture } from './build-fixture.ts';
import { builtFiles } from './built-pages.ts';

let again: string;

beforeAll(async () => {
  again = join(mkdtempSync(join(tmpdir(), 'hindsight-again-')), 'site');
  await buildFixture(again, '/');
});
afterAll(() => {
  rmSync(join(again, '..'), { recursive: true, force: true });
});

it('two builds of the same content give the same bytes: pages, data, index and images', () => {
  const files = builtFiles();
  expect(files.length).toBeGreaterThan(100);
  const differing = files.filter(
    (file) => !readFileSync(join(inject('site').folder, file)).equals(readFileSync(join(again, file))),
  );
  expect(differing).toEqual([]);
});
