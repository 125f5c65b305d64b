import {
  appendFileSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildSite, differing, filesIn, type Made } from '../builders/build-site.ts';
import { copyEngine } from '../builders/engine-copy.ts';
import { goodCounts } from '../builders/project-folder.ts';
import { settleOutput } from '../../src/node/output/open-output.ts';
import { goodContent } from './build-fixture.ts';

let parent: string;
let engine: string;
let content: string;
let folder: string;
/** What two builds gave that began at once and knew nothing. */
let begun: Made[];
/** What any build of this content is to give and to say. */
let right: Made;

const said = `Built ${goodCounts.incidents} incidents with their search index into dist/.\n`;
const cache = () => join(folder, 'node_modules/.cache/hindsight');
const build = (environment: Record<string, string> = {}) =>
  buildSite({ engine, folder, content, environment });

function expectSame(made: Made, other: Made): void {
  expect(made.said).toBe(other.said);
  expect(differing(made.files, other.files)).toEqual([]);
}

const expectRight = (made: Made): void => expectSame(made, right);

/** Of the incident that changes between the kills. */
const page = '/incidents/2025-02-11-acme-cloud-dns/index.html';

beforeAll(async () => {
  parent = mkdtempSync(join(tmpdir(), 'hindsight-kept-'));
  engine = join(parent, 'engine');
  content = join(parent, 'content');
  folder = join(parent, 'project');
  copyEngine(engine);
  cpSync(goodContent, content, { recursive: true });
  mkdirSync(folder);
  const outputs = ['one', 'other'].map((name) => join(parent, name));
  begun = await Promise.all(outputs.map((OUT_DIR) => build({ OUT_DIR })));
  right = { code: 0, said, files: begun[0]!.files };
});
afterAll(() => {
  rmSync(parent, { recursive: true, force: true });
});

const keptFiles = (part: string): string[] =>
  readdirSync(join(cache(), part), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));

/** Of every file that is kept in a part of the cache, cuts off the second half. */
function cutOff(part: string): void {
  const files = keptFiles(part);
  expect(files.length).toBeGreaterThan(0);
  for (const file of files) truncateSync(file, statSync(file).size >> 1);
}

/** Changes one bit of every file that is kept in a part of the cache, as a disk does: nothing else tells of it. */
function flipBits(part: string): void {
  for (const file of keptFiles(part)) {
    const { atime, mtime } = statSync(file);
    const bytes = readFileSync(file);
    const middle = bytes.length >> 1;
    bytes[middle] = (bytes[middle] ?? 0) ^ 1;
    writeFileSync(file, bytes);
    utimesSync(file, atime, mtime);
  }
}

function replaceByFile(place: string): void {
  rmSync(place, { recursive: true, force: true });
  writeFileSync(place, '');
}

const damages: Record<string, () => void> = {
  // What is kept of parses and of sites is asked for by itself, so that one of each may be damaged at once.
  'parses that are cut off, and pages and text indexes with one bit changed': () => {
    cutOff('parses');
    flipBits('sites');
  },
  'pages and text indexes that are cut off, and a file in the place of the kept parses': () => {
    cutOff('sites');
    replaceByFile(join(cache(), 'parses'));
  },
  'a list of pages of another version': () => {
    for (const file of keptFiles('sites').filter((one) => one.endsWith('list.json')))
      writeFileSync(file, '{"version":9}');
  },
  // What is bundled lies with the engine: what is kept of pages is asked for all the same.
  'pages with something added, and a bundle of the pages that is cut off': () => {
    for (const file of keptFiles('sites')) appendFileSync(file, 'x');
    const bundles = join(engine, 'node_modules/.cache/hindsight/engine');
    const files = readdirSync(bundles, { recursive: true, encoding: 'utf8' }).filter((file) =>
      file.endsWith('entry.mjs'),
    );
    expect(files.length).toBeGreaterThan(0);
    for (const file of files) truncateSync(join(bundles, file), 100);
  },
  'a file in the place of the kept pages': () => replaceByFile(join(cache(), 'sites')),
};

it('builds that begin at once and know nothing are both right, and so is the one after them', async () => {
  for (const { code, said: text, files } of begun) {
    expect(code, text).toBe(0);
    expect(text).toContain(`Built ${goodCounts.incidents} incidents`);
    expect(differing(files, right.files)).toEqual([]);
  }
  expectRight(await build());
});

describe('a build whose cache cannot be trusted is right, and says nothing', () => {
  it.each(Object.keys(damages))('%s', async (name) => {
    damages[name]!();
    expectRight(await build());
  });
});

describe('a build that can keep nothing is right, and says nothing', () => {
  it('where the disk of its cache is full', async () => {
    rmSync(cache(), { recursive: true });
    const program = join(import.meta.dirname, '../builders/faulty-disk.mjs');
    expectRight(await build({ NODE_OPTIONS: `--import ${program}`, FAULTY_DISK: cache() }));
    expect(keptFiles('.').filter((file) => statSync(file).size > 0)).toEqual([]);
  });

  it('where no cache can be written, neither its own nor that of the engine', async () => {
    const caches = [folder, engine].map((place) => join(place, 'node_modules/.cache'));
    const away = (place: string): string => `${place}-away`;
    for (const place of caches) {
      renameSync(place, away(place));
      writeFileSync(place, '');
    }
    expectRight(await build());
    for (const place of caches) {
      rmSync(place);
      renameSync(away(place), place);
    }
  });
});

/** Changes of the disk, each with how often it may be made before the build is killed instead of making it once more. */
const killed: [change: RegExp, times: number][] = [
  [/^linkSync /, 100],
  [/^rename .*\/sites\//, 0],
  [/^renameSync .*\/sites\//, 0],
  // The new site is whole, the old one goes, the new one comes, and what is old is deleted.
  ...[0, 1, 2, 3].map((times): [RegExp, number] => [/^rename .*\.hindsight-build\//, times]),
];

// What is kept of parses is tried at every step: src/node/parses/parse-cache.test.ts.
it('a build that is killed leaves the last good site, and a cache that the next one uses rightly', async () => {
  const file = join(content, 'incidents/2025-02-11-acme-cloud-dns.md');
  const site = join(folder, 'dist');
  const NODE_OPTIONS = `--import ${join(import.meta.dirname, '../builders/kill-at-step.mjs')}`;
  let { files: last } = await build();
  let changes = 0;
  for (const [{ source: KILL_CHANGES }, times] of killed) {
    appendFileSync(file, `\nSomething more was found out (${KILL_CHANGES}, ${times}).\n`);
    const { code, said: text } = await build({ NODE_OPTIONS, KILL_CHANGES, KILL_AT_STEP: String(times + 1) });
    expect(code, `${KILL_CHANGES} ${times}: ${text}`).toBe(null);
    // Between two names of a folder there may be none; whoever reads the site settles that.
    await settleOutput(site);
    const left = filesIn(site);
    // A late kill comes after the new site was put in its place.
    if (left.get(page) === last.get(page)) expect(differing(left, last)).toEqual([]);
    else {
      changes += 1;
      expect([...left.keys()]).toEqual([...last.keys()]);
    }
    last = left;
  }
  expect(changes).toBeGreaterThan(0);
  const warm = await build();
  rmSync(cache(), { recursive: true });
  expectSame(warm, await build());
});
