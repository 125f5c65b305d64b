import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';

/** Files that a page of a built site needs, from its own HTML: itself with its styles for screens, and its scripts. */
export function filesOf(site: string, path: string): { reading: Buffer[]; scripts: Buffer[] } {
  const html = readFileSync(join(site, path, 'index.html'));
  const named = (pattern: RegExp): Buffer[] =>
    [...html.toString().matchAll(pattern)].map(([, file = '']) => readFileSync(join(site, file)));
  return {
    reading: [html, ...named(/<link rel="stylesheet" href="([^"]+)"/g)],
    scripts: named(/<script type="module" src="([^"]+)"/g),
  };
}

export const sumOf = (files: readonly Buffer[], pack: (file: Buffer) => Buffer): number =>
  files.reduce((total, file) => total + pack(file).length, 0);

/** In bytes of Brotli at its best quality, in which files lie compressed on a host; the limit of any incident is 25,000. */
export const readingWeight = (site: string, path: string): number =>
  sumOf(filesOf(site, path).reading, (file) => brotliCompressSync(file));

export const mostReadingWeight = 25_000;
