import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { exportContent } from '../../src/commands/export.ts';
import { engines } from '../../src/features/search-export/engines.ts';
import { writeExport } from '../../src/features/search-export/node/write-export.ts';
import { makeProjectFolder, removeProjectFolder } from '../builders/project-folder.ts';
import { runCli, runCommand, type Run } from '../builders/run-command.ts';

let folder: string;
beforeAll(() => {
  folder = makeProjectFolder();
});
afterAll(() => {
  removeProjectFolder(folder);
});

const run = (...args: string[]): Promise<Run> =>
  runCommand(exportContent, args, { folder, environment: { HOME: '/nowhere' } });
const usage =
  'npm run export -- search --engine opensearch|elasticsearch|meilisearch|typesense|postgres [--out folder] [--audience public]';

describe('what cannot be exported', () => {
  it.each([
    [[], 'What is to be exported is missing.\n  allowed: search'],
    [['incidents'], '"incidents" cannot be exported.\n  allowed: search'],
    [
      ['search'],
      '--engine is missing: what the search is to be loaded into.\n  allowed: opensearch, elasticsearch, meilisearch, typesense, postgres',
    ],
    [
      ['search', '--engine', 'postgress'],
      '"postgress" is no engine that the search can be exported for.\n  allowed: opensearch, elasticsearch, meilisearch, typesense, postgres\n  did you mean "postgres"?',
    ],
    [
      ['search', '--engine', 'constructor'],
      '"constructor" is no engine that the search can be exported for.\n  allowed: opensearch, elasticsearch, meilisearch, typesense, postgres',
    ],
    [
      ['search', '--engine', 'postgres', '--out', ''],
      '--out names no folder.\n  allowed: a folder, such as --out exports/search',
    ],
  ])('%j is told what is allowed', async (args, message) => {
    expect(await run(...args)).toEqual({ code: 2, stdout: '', stderr: `${message}\n  write:   ${usage}\n` });
  });

  it('is anything over what no export wrote', async () => {
    mkdirSync(join(folder, 'mine'));
    writeFileSync(join(folder, 'mine/notes.txt'), 'kept');
    expect(await run('search', '--engine', 'postgres', '--out', 'mine')).toEqual({
      ...{ code: 2, stdout: '' },
      stderr: `The export cannot be written to "mine": it holds "notes.txt", which no export put there.
  allowed: a folder that does not exist yet, an empty one, or one that an export made
  write:   npm run export -- search --engine postgres --out exports/search-postgres
`,
    });
    expect(readdirSync(join(folder, 'mine'))).toEqual(['notes.txt']);
  });

  it('is content with errors, and what was exported before stays', async () => {
    await run('search', '--engine', 'meilisearch', '--out', 'kept');
    const before = readdirSync(join(folder, 'kept'));
    const around = readdirSync(folder);
    const broken = join(folder, 'content/incidents/2020-01-01-broken.md');
    writeFileSync(broken, 'no front matter');
    const { code, stderr } = await run('search', '--engine', 'typesense', '--out', 'kept');
    await run('search', '--engine', 'typesense', '--out', 'not/there');
    rmSync(broken);
    expect(readdirSync(folder)).toEqual(around);
    expect(code).toBe(1);
    expect(stderr).toContain('content/incidents/2020-01-01-broken.md');
    expect(stderr).toMatch(/\nNothing was exported\.\n$/);
    expect(readdirSync(join(folder, 'kept'))).toEqual(before);
  });
});

it('on a full disk nothing is left of an export, and the one before stays', async () => {
  await run('search', '--engine', 'typesense', '--out', 'full/it');
  const place = join(folder, 'full');
  const before = readdirSync(join(place, 'it'));
  process.env.FAULTY_DISK = join(place, '.it.hindsight-build/unfinished');
  const faulty = join(import.meta.dirname, '../builders/faulty-disk.mjs');
  const { code, stdout, stderr } = runCli(
    ['export', 'search', '--engine', 'meilisearch', '--out', 'full/it'],
    folder,
    ['--import', faulty],
  );
  delete process.env.FAULTY_DISK;
  expect([code, stdout]).toEqual([2, '']);
  expect(stderr).toContain('ENOSPC');
  expect(stderr).not.toMatch(/\n\s+at /);
  expect(readdirSync(place)).toEqual(['it']);
  expect(readdirSync(join(place, 'it'))).toEqual(before);
});

describe('what is exported', () => {
  it('is named, with what loads it, and replaces what was exported before', async () => {
    await run('search', '--engine', 'meilisearch', '--out', 'again');
    const { code, stdout } = await run('search', '--engine', 'opensearch', '--out', 'again/');
    expect(code).toBe(0);
    expect(stdout).toBe(`Wrote 5 incidents for OpenSearch into again/:
  documents-0001.ndjson
  index.json
  labels.json
  load.sh
  search.json

To load them: cd again && URL=http://localhost:9200 sh load.sh
`);
    expect(readdirSync(join(folder, 'again')).sort()).toEqual([
      ...[
        '.hindsight-export',
        'documents-0001.ndjson',
        'index.json',
        'labels.json',
        'load.sh',
        'search.json',
      ],
    ]);
  });

  it('is the same, byte by byte, each time, and lies in exports/ unless told otherwise', async () => {
    const read = (): string[] =>
      readdirSync(join(folder, 'exports/search-postgres'))
        .sort()
        .map((name) => readFileSync(join(folder, 'exports/search-postgres', name), 'utf8'));
    expect((await run('search', '--engine', 'postgres')).code).toBe(0);
    const first = read();
    expect((await run('search', '--engine', 'postgres')).code).toBe(0);
    expect(read()).toEqual(first);
  });

  it('holds no draft and nothing withdrawn, and the addresses of pages', async () => {
    await runCommand(exportContent, ['search', '--engine', 'typesense'], {
      folder,
      environment: { SITE_URL: 'https://incidents.example.org', BASE_PATH: '/all' },
    });
    const lines = readFileSync(join(folder, 'exports/search-typesense/documents-0001.jsonl'), 'utf8').trim();
    const documents = lines.split('\n').map((line) => JSON.parse(line) as { id: string; url: string });
    expect(documents).toHaveLength(5);
    for (const { id, url } of documents)
      expect(url).toBe(`https://incidents.example.org/all/incidents/${id}/`);
  });
});

describe('for the public', () => {
  it.each(Object.keys(engines))('nothing internal is in what %s loads', async (engine) => {
    const words = async (...args: string[]): Promise<string[]> => {
      const { code } = await runCommand(exportContent, ['search', '--engine', engine, ...args], {
        folder,
        environment: { CONTENT_DIR: join(import.meta.dirname, '../fixtures/audience/all') },
      });
      expect(code).toBe(0);
      const place = join(folder, `exports/search-${engine}`);
      return readdirSync(place).flatMap(
        (name) => readFileSync(join(place, name), 'utf8').match(/hush\w*/gi) ?? [],
      );
    };
    // The words that stand in internal places and nowhere else.
    expect(await words()).not.toEqual([]);
    expect(await words('--audience', 'public')).toEqual([]);
  });

  it('another audience is told what is allowed', async () => {
    const { code, stderr } = await run('search', '--engine', 'postgres', '--audience', 'everyone');
    expect(code).toBe(2);
    expect(stderr).toContain('--audience is "everyone".\n  allowed: public, internal');
  });
});

describe('writing', () => {
  const engine = { ...engines.typesense!, documents: { ...engines.typesense!.documents, most: 250 } };
  const exported = (id: string, text: string) => ({ document: { id, text }, labels: {} });

  it('begins another file before one is longer than an engine takes', async () => {
    const place = join(folder, 'parts');
    mkdirSync(place);
    const all = [80, 80, 80, 300, 10].map((length, index) => exported(`id-${index}`, 'é'.repeat(length / 2)));
    const { documents, files } = await writeExport(place, all, { engine, language: 'en' });
    expect(documents).toBe(5);
    const parts = files.filter((name) => name.startsWith('documents-'));
    const counts = parts.map((name) => readFileSync(join(place, name), 'utf8').split('\n').length - 1);
    // The fourth is longer than that by itself.
    expect(counts).toEqual([2, 1, 1, 1]);
  });

  it('writes an empty file of documents where there are none', async () => {
    const place = join(folder, 'none');
    mkdirSync(place);
    const { documents, files } = await writeExport(place, [], { engine, language: 'en' });
    expect([documents, files[0]]).toEqual([0, 'documents-0001.jsonl']);
    expect(readFileSync(join(place, 'documents-0001.jsonl'), 'utf8')).toBe('');
  });

  it('ends soon after it is stopped', async () => {
    const place = join(folder, 'stopped');
    mkdirSync(place);
    const stop = new AbortController();
    let asked = 0;
    function* endless() {
      for (;;) {
        asked += 1;
        if (asked === 3) stop.abort(new Error('Stopped.'));
        yield exported(`id-${asked}`, 'text');
      }
    }
    const writing = writeExport(place, endless(), { engine, language: 'en', signal: stop.signal });
    await expect(writing).rejects.toThrow('Stopped.');
    expect(asked).toBe(3);
  });
});
