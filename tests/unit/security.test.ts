import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

const root = join(import.meta.dirname, '../..');

const read = (name: string): string => readFileSync(join(root, name), 'utf8').replace(/\s+/g, ' ');

it('README promises what docs/security.md does, word for word', () => {
  const [, promise = ''] = /## What is promised (.*?) Besides, /.exec(read('docs/security.md')) ?? [];
  expect(promise.length).toBeGreaterThan(200);
  expect(read('README.md')).toContain(promise);
});

it('every test that docs/security.md names is there', () => {
  const named = read('docs/security.md').match(/`[\w./*-]+\.test\.ts`/g) ?? [];
  expect(named.length).toBeGreaterThan(10);
  const missing = named
    .map((name) => name.slice(1, -1))
    .filter((name) => globSync(name, { cwd: root }).length === 0);
  expect(missing).toEqual([]);
});
