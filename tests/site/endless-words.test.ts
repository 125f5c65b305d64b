import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { parse, stringify } from 'yaml';
import { serveFolder, type ServedFolder } from '../../src/node/serve/serve-folder.ts';
import { goodContent, runBuild } from './build-fixture.ts';
import { newPage, useBrowser } from './open-page.ts';

useBrowser();

/** The longest word that a text may hold, and the fields that are shorter than it. */
const longest = 100;
const shorter: Record<string, number> = {
  name: 60,
  aliases: 80,
  body: 80,
  code: 80,
  bold: 80,
  link: 40,
  regions: 80,
  unit: 40,
  row: 60,
};
const texts = [
  ...[
    'title',
    'text',
    'quote',
    'what',
    'why',
    'says',
    'method',
    'by',
    'extent',
    'means',
    'publisher',
    'name',
  ],
  ...['tagline', 'description', 'note', 'printed', 'unit', 'regions', 'row', 'aliases'],
];
let words = 0;
/** No two words are the same, so that no two names are. */
const word = (key: string): string => {
  words += 1;
  return `W${words}`.padEnd(shorter[key] ?? longest, 'W');
};
const address = (start: string): string => `${start}/`.padEnd(1800, 'W');

/** The fields with such a word in each text, and addresses as long as an address may be. */
function withWords(value: unknown, key: string): unknown {
  if (Array.isArray(value)) return value.map((item) => withWords(item, key));
  if (typeof value === 'object' && value !== null)
    return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, withWords(inner, name)]));
  if (typeof value !== 'string') return value;
  if (value.startsWith('https://') && ['url', 'homePage', 'statusPage'].includes(key)) return address(value);
  // Who reviewed a record is said in one word of a list.
  return texts.includes(key) && !['person', 'machine'].includes(value) ? word(key) : value;
}

/** The body with such a word in every line, cell, entry and link. */
const longBody = (body: string): string =>
  body
    .replace(/^(?![#|`\n])(.+)$/gm, (line) =>
      line.replace(/\p{L}{4,}(?![^[\]]*\])(?![^(]*\))/u, () => word('body')),
    )
    .replace(/\| (?:north-\d|\d+ %) /g, () => `| ${word('cell')} `)
    .replace(/\| Region /, () => `| ${word('cell')} `)
    .replace('[exposure]', () => `[${word('link')}]`)
    .replace(/\*\*all\*\*/, () => `**${word('bold')}** \`${word('code')}\``)
    .replace(/(?<=\]\()https:[^)]*/, (url) => address(url));

const yaml = (text: string): string =>
  stringify(withWords(parse(text, { schema: 'failsafe' }), ''), { schema: 'failsafe', lineWidth: 0 });

function fill(file: string): void {
  const text = readFileSync(file, 'utf8');
  const [, fields, body = ''] = /^---\n([^]*?)---\n([^]*)$/.exec(text) ?? [];
  writeFileSync(file, fields === undefined ? yaml(text) : `---\n${yaml(fields)}---\n${longBody(body)}`);
}

/** Pages that a script draws from what their address says. */
const withQuery = [
  ...['search/?view=table', 'search/?view=chart', 'search/?q=W1'],
  'compare/?ids=2024-09-18-acme-cloud-control-plane,2025-02-11-acme-cloud-dns,2026-06-03-example-bank-cards',
];

let parent: string;
let served: ServedFolder;
let pages: string[];

beforeAll(async () => {
  parent = mkdtempSync(path.join(tmpdir(), 'hindsight-endless-'));
  const [content, site] = [path.join(parent, 'content'), path.join(parent, 'site')];
  cpSync(goodContent, content, { recursive: true });
  const files = (folder: string): string[] =>
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => path.join(entry.parentPath, entry.name));
  for (const file of files(content)) fill(file);
  const { status, stderr } = runBuild(site, { CONTENT_DIR: content, PREVIEW_IMAGES: 'none' });
  if (status !== 0) throw new Error(stderr);
  served = await serveFolder({ folder: site, port: 0 });
  pages = files(site)
    .filter((file) => file.endsWith('/index.html'))
    // The pages of causes are all alike, and some addresses are only redirects.
    .filter((file) => !file.includes('/causes/') || file.includes('/causes/limit-or-expiry/'))
    .filter((file) => !readFileSync(file, 'utf8').includes('http-equiv="refresh"'))
    .map((file) => path.relative(site, path.dirname(file)));
}, 300_000);
afterAll(async () => {
  await served.close();
  rmSync(parent, { recursive: true, force: true });
});

it('the longest word in every place makes no page wider than a phone', { timeout: 300_000 }, async () => {
  const { page } = await newPage();
  const wide: string[] = [];
  for (const address of [...pages, ...withQuery]) {
    await page.goto(`${served.url}${address}`, { waitUntil: address.includes('?') ? 'networkidle' : 'load' });
    await page.evaluate(() => {
      for (const fold of document.querySelectorAll('details')) fold.open = true;
    });
    for (const width of [390, 320]) {
      await page.setViewportSize({ width, height: 800 });
      const scroll = await page.evaluate(() => document.documentElement.scrollWidth);
      if (scroll > width) wide.push(`${address} at ${width}: ${scroll}`);
    }
  }
  expect(wide).toEqual([]);
  expect(pages.length).toBeGreaterThan(20);
});
