import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { goodContent, root, runBuild } from './build-fixture.ts';
import { builtFiles } from './built-pages.ts';

let parent: string;
let content: string;

beforeAll(() => {
  parent = mkdtempSync(join(tmpdir(), 'hindsight-warm-'));
  content = join(parent, 'content');
  cpSync(goodContent, content, { recursive: true });
});
afterAll(() => {
  rmSync(parent, { recursive: true, force: true });
});

/** Builds into a folder of its own name: what was made for one folder is never taken for another. */
function build(name: string): string {
  const folder = join(parent, name);
  const { status, stderr } = runBuild(folder, { CONTENT_DIR: content });
  expect(status, stderr).toBe(0);
  return folder;
}

const filesIn = (folder: string): Map<string, string> =>
  new Map(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .sort()
      .map((file) => [file.slice(folder.length), readFileSync(file, 'base64')]),
  );

function change(file: string, from: string | RegExp, to: string): void {
  const path = join(content, file);
  const text = readFileSync(path, 'utf8');
  expect(text).toMatch(from);
  writeFileSync(path, text.replace(from, to));
}

it('a second build gives what a clean one gives, byte for byte, whatever was changed in between', () => {
  const warm = build('warm');
  const first = filesIn(warm);
  change('services/acme-cloud.md', /^name: .*$/m, 'name: Acme Skies');
  change('incidents/2026-05-12-example-bank-login.md', 'duration: ', 'duration: PT9H # ');
  change('incidents/2025-02-11-acme-cloud-dns.md', /\n$/, '\nOne more sentence at the end of the story.\n');
  change('site.yml', /^tagline: .*$/m, 'tagline: Another line');
  build('warm');
  const second = filesIn(warm);
  const clean = filesIn(build('clean'));
  expect([...second.keys()]).toEqual([...clean.keys()]);
  expect([...clean].filter(([file, bytes]) => second.get(file) !== bytes).map(([file]) => file)).toEqual([]);
  expect(second.get('/services/acme-cloud/index.html')).not.toBe(
    first.get('/services/acme-cloud/index.html'),
  );
});

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
