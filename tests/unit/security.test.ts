import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

const read = (name: string): string =>
  readFileSync(join(import.meta.dirname, '../..', name), 'utf8').replace(/\s+/g, ' ');

it('README promises what docs/security.md does, word for word', () => {
  const [, promise = ''] = /## What is promised (.*?) Besides, /.exec(read('docs/security.md')) ?? [];
  expect(promise.length).toBeGreaterThan(200);
  expect(read('README.md')).toContain(promise);
});
