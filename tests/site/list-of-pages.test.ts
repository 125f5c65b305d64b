import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { root } from './build-fixture.ts';
import { builtFiles } from './built-pages.ts';

it('every page of the sources is made, so that none is missing in the list of pages', () => {
  const folder = join(root, 'src/pages');
  const pages = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .replaceAll('\\', '/'),
    )
    // Only lists of more than 500 incidents are divided.
    .filter((file) => !file.includes('/in/[period]'));
  const toPattern = (file: string): RegExp =>
    new RegExp(
      `^${file
        .replace(/\.ts$/, '')
        .replace(/(^|\/)index\.astro$/, '$1index.html')
        .replace(/^404\.astro$/, '404.html')
        .replace(/\.astro$/, '/index.html')
        .replaceAll('.', '\\.')
        .replace(/\[\w+\]/g, '[^/]+')}$`,
    );
  const built = builtFiles();
  expect(pages.length).toBeGreaterThan(20);
  expect(pages.filter((file) => !built.some((path) => toPattern(file).test(path)))).toEqual([]);
});
