import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { libraryOf } from '../../../tests/builders/library.ts';
import { record } from '../../../tests/builders/record.ts';
import { followBuiltSite, openBuiltSite } from './built-site.ts';

const one = record();
const library = libraryOf([one]);
let parent: string;
let location: string;
const folder = () => ({ name: 'dist', location });
const write = (file: string, content: unknown): void => {
  const place = join(location, file);
  mkdirSync(dirname(place), { recursive: true });
  writeFileSync(place, typeof content === 'string' ? content : JSON.stringify(content));
};
const message = (read: Promise<unknown>): Promise<string> =>
  read.then(
    () => 'read',
    (error: unknown) => (error as Error).message,
  );

async function writeSite(name = library.site.name): Promise<void> {
  write('api/v2/site.json', { ...library.site, name });
  write('facets.json', await library.facets());
  write(`api/v2/incidents/${one.id}.json`, await library.record(one.id));
  write(`incidents/${one.id}/index.md`, '# A record');
}

beforeEach(async () => {
  parent = mkdtempSync(join(tmpdir(), 'hindsight-answers-'));
  location = join(parent, 'dist');
  await writeSite();
});
afterEach(() => {
  rmSync(parent, { recursive: true });
});

const cure = 'Build it again with `npm run build`, or name the folder of another one: --site <folder>';

describe('a built site', () => {
  it('gives what it holds', async () => {
    const site = await openBuiltSite(folder());
    expect(site.site).toEqual(library.site);
    expect(await site.facets()).toEqual(JSON.parse(JSON.stringify(await library.facets())));
    expect((await site.record(one.id))?.incident).toEqual(JSON.parse(JSON.stringify(one)));
    expect(await site.markdown(one.id)).toBe('# A record');
  });

  it.each([
    '2020-01-01-nothing',
    '../../secret',
    'a/../../secret',
    '..',
    '',
    '/etc/passwd',
    'a\0b',
    'x'.repeat(9_000),
  ])('has no record %j, and looks for none outside of it', async (id) => {
    writeFileSync(join(parent, 'secret.json'), '{}');
    const site = await openBuiltSite(folder());
    expect([await site.record(id), await site.markdown(id), await site.passages(id)]).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });

  it('says what to do where there is none', async () => {
    location = join(parent, 'nowhere');
    expect(await message(openBuiltSite(folder()))).toBe(
      'There is no built site in dist/ that questions could be answered from.\n' +
        'Run `npm run build` first, or name the folder of a built site: --site <folder>',
    );
  });

  it('says so where it is of another form', async () => {
    write('api/v2/site.json', { ...library.site, schemaVersion: 3 });
    expect(await message(openBuiltSite(folder()))).toBe(
      `dist/api/v2/site.json is not in the form of version 2 of the data.\n${cure}`,
    );
  });

  it.each([
    ['facets.json', '{"rows": [', 'is damaged: it is no JSON', 'facets'],
    ['facets.json', 'null', 'is not in the expected form', 'facets'],
    ['facets.json', { rows: {} }, 'is not in the expected form', 'facets'],
    ['search-index/index.json', '', 'is damaged: it is no JSON', 'index'],
    [
      `api/v2/incidents/${one.id}.json`,
      { incident: {} },
      'is not in the form of version 2 of the data',
      'record',
    ],
  ] as const)('says that %s is damaged where it is %j', async (file, content, what, part) => {
    write(file, content);
    const site = await openBuiltSite(folder());
    const read = part === 'record' ? site.record(one.id) : site[part]();
    expect(await message(read)).toBe(`dist/${file} ${what}.\n${cure}`);
  });

  it('says what is missing, and reads it once it is there', async () => {
    rmSync(join(location, 'facets.json'));
    const site = await openBuiltSite(folder());
    expect(await message(site.facets())).toBe(`dist/facets.json is missing.\n${cure}`);
    write('facets.json', await library.facets());
    expect((await site.facets()).rows).toHaveLength(1);
  });
});

it('a site that is built anew is read anew, and the last one answers while there is none', async () => {
  const current = await followBuiltSite(folder());
  const first = await current();
  expect(await current()).toBe(first);
  renameSync(location, join(parent, 'old'));
  expect(await current()).toBe(first);
  await writeSite('Another');
  expect((await current()).site.name).toBe('Another');
});
