import { expect, it } from 'vitest';
import { browsable, formatBytes } from './data-page.ts';
import { tables } from './tables.ts';

it.each([
  [3, '1 kB'],
  [12_345, '12 kB'],
  [999_400, '999 kB'],
  [4_722_688, '4.7 MB'],
  [31_698_944, '32 MB'],
  [1_234_000_000, '1.2 GB'],
])('%d bytes are %s', (bytes, text) => {
  expect(formatBytes(bytes)).toBe(text);
});

it('only tables that can be loaded whole are looked into', () => {
  const file = (name: string, bytes: number) => ({ name, bytes, sha256: '' });
  const files = [file('causes.jsonl', 1_999_999), file('times.jsonl', 2_000_001)];
  expect(browsable(tables, { files })).toEqual(['causes']);
});
