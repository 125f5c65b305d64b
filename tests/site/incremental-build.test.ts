import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { buildSite, differing, type Made } from '../builders/build-site.ts';
import { copyEngine } from '../builders/engine-copy.ts';
import { goodContent } from './build-fixture.ts';

let parent: string;
let engine: string;
let content: string;

/** What the build before the last change gave. */
let before: Made;

beforeAll(async () => {
  parent = mkdtempSync(join(tmpdir(), 'hindsight-incremental-'));
  engine = join(parent, 'engine');
  content = join(parent, 'content');
  copyEngine(engine);
  cpSync(goodContent, content, { recursive: true });
  before = await build('warm');
});
afterAll(() => {
  rmSync(parent, { recursive: true, force: true });
});

async function build(name: string): Promise<Made> {
  const folder = join(parent, name);
  mkdirSync(folder, { recursive: true });
  const made = await buildSite({ engine, folder, content });
  expect(made.code, made.said).toBe(0);
  return made;
}

async function cleanBuild(): Promise<Made> {
  rmSync(join(parent, 'clean'), { recursive: true, force: true });
  return build('clean');
}

const bundles = (): string[] => readdirSync(join(engine, 'node_modules/.cache/hindsight/engine'));

function edit(file: string, from: string | RegExp, to: string): void {
  const text = readFileSync(file, 'utf8');
  expect(text).toMatch(from);
  writeFileSync(file, text.replace(from, to));
}

const words = 'what it says';

/** A build after a change gives what one gives that knows nothing. The answer is what is another than before the change. */
async function expectRight(): Promise<string[]> {
  const warm = await build('warm');
  const clean = await cleanBuild();
  expect(differing(warm.files, clean.files)).toEqual([]);
  expect(warm.said).toBe(clean.said);
  const changed = [...differing(warm.files, before.files), ...(warm.said === before.said ? [] : [words])];
  before = warm;
  return changed;
}

const login = 'incidents/2026-05-12-example-bank-login.md';

type Edit = [file: string, from: string | RegExp, to: string];

// Changes of the same kind are made together, since each build takes as long as a hundred other tests.
it.each<[what: string, edits: Edit[], pages: string[]]>([
  [
    'the name of a service, a duration, and the line below the name of the site',
    [
      ['services/acme-cloud.md', /^name: .*$/m, 'name: Acme Skies'],
      [login, 'duration: ', 'duration: PT9H # '],
      ['site.yml', /^tagline: .*$/m, 'tagline: Another line'],
    ],
    ['/services/acme-cloud/index.html', '/api/v2/incidents.json', '/index.html'],
  ],
  [
    // By itself, since pages that show no text are not made again; so much that files get another size.
    'a text',
    [
      ['incidents/2025-02-11-acme-cloud-dns.md', 'A new version of', 'One more sentence. A new version of'],
      [
        'incidents/2025-02-11-acme-cloud-dns.md',
        '## What is not known',
        `${'And more.\n\n'.repeat(500)}## What is not known`,
      ],
    ],
    [
      ...['/incidents/2025-02-11-acme-cloud-dns/index.html', '/causes/dns/feed.xml'],
      ...['/api/v2/incidents.json', '/data/index.html'],
    ],
  ],
])('builds rightly after a change of %s', async (_what, edits, pages) => {
  for (const [file, from, to] of edits) edit(join(content, file), from, to);
  expect(await expectRight()).toEqual(expect.arrayContaining(pages));
});

// A bundle of the changed code has to be made: it is made from nothing, so that a clean build may use the same.
it.each<[what: string, edits: Edit[], changed: string[]]>([
  [
    // What files are parsed by: tests/unit/architecture.test.ts says that nothing else decides about them.
    'a schema, a word of the vocabulary and a rule',
    [
      ['schemas/incident.ts', '15 to 110 characters', 'At most 110 characters'],
      ['schemas/vocabulary/trigger.ts', "'Configuration change'", "'Changed settings'"],
      ['src/core/rules/midnight-is-a-date.ts', 'T00(?::00(?::00)?)?Z', 'T09:02Z'],
    ],
    ['/contribute/index.html', '/causes/index.html', words],
  ],
  [
    'a component and a style',
    [
      [
        'src/features/incident/IncidentArticle.tsx',
        'No account of the operator is recorded.',
        'The operator told nothing.',
      ],
      ['src/features/incident/incident.css', '.incident-head {', '.incident-head {\n  padding: 1px;'],
    ],
    ['/incidents/2026-05-12-example-bank-login/index.html', '/404.html'],
  ],
])('builds rightly after a change of %s', async (_what, edits, parts) => {
  const known = bundles();
  for (const [file, from, to] of edits) edit(join(engine, file), from, to);
  expect(await expectRight()).toEqual(expect.arrayContaining(parts));
  expect(bundles()).toHaveLength(known.length + 1);
});
