import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, expect, it } from 'vitest';
import {
  makeNewProjectFolder,
  putParses,
  removeProjectFolder,
} from '../../../tests/builders/project-folder.ts';
import { buildCollection } from '../../../tests/builders/build-collection.ts';
import type { Built } from '../../core/collection/collection.ts';
import { readContent } from '../read-content.ts';
import { KeptContent } from './kept-content.ts';

let folder: string;

beforeEach(() => {
  folder = makeNewProjectFolder();
  putParses(join(folder, 'cache'));
});

afterEach(() => {
  removeProjectFolder(folder);
});

const place = (name: string): string => join(folder, 'content', name);
const content = () => readContent({ name: 'content', location: join(folder, 'content') });

/** All that anybody may ask of a build, as plain data. */
const plain = ({ collection, problems, counts }: Built): unknown => ({
  problems,
  counts,
  collection: collection && {
    ...collection,
    incidents: [...collection.incidents].map(([id, incident]) => [id, { ...incident }]),
    records: [...collection.records],
    // Who builds from nothing knows no files.
    digests: undefined,
  },
});

async function keptBuild(cacheDir: string): Promise<unknown> {
  const kept = new KeptContent(join(folder, cacheDir));
  const built = await kept.build(content());
  kept.save();
  return plain(built);
}

/** Changes a file; the answer changes it back. */
function edit(name: string, change: (text: string) => string): () => void {
  const text = readFileSync(place(name), 'utf8');
  const changed = change(text);
  if (changed === text) throw new Error(`Nothing was changed in ${name}.`);
  writeFileSync(place(name), changed);
  return () => writeFileSync(place(name), text);
}

function remove(name: string): () => void {
  const text = readFileSync(place(name), 'utf8');
  rmSync(place(name));
  return () => writeFileSync(place(name), text);
}

function copy(from: string, to: string): () => void {
  cpSync(place(from), place(to));
  return () => rmSync(place(to));
}

const login = 'incidents/2026-05-12-example-bank-login.md';
const keys = 'incidents/2023-11-02-acme-cloud-keys.md';
const plane = 'incidents/2024-09-18-acme-cloud-control-plane';

/** Changes of every sort that one incident may feel from another file, or not. */
const changes: Record<string, () => () => void> = {
  'the text of an incident': () => edit(login, (text) => `${text}\nOne word more.\n`),
  'a title that another has': () =>
    edit(login, (text) =>
      text.replace(/^title: .*/m, /^title: .*/m.exec(readFileSync(place(keys), 'utf8'))?.[0] ?? ''),
    ),
  'front matter that cannot be read': () => edit(keys, (text) => text.replace('title:', 'title: [')),
  claims: () =>
    edit(`${plane}.claims.yaml`, (text) => text.replace('an attack on the provider', 'an assault')),
  'claims that are gone': () => remove(`${plane}.claims.yaml`),
  'the name of a service': () =>
    edit('services/example-bank-login.md', (text) => text.replace(/^name: .*/m, 'name: The door')),
  'since when a service is known': () =>
    edit('services/example-bank-login.md', (text) =>
      text.replace('kind:', 'names: [{ name: Old door, from: 2027-01-01, until: 2028-01-01 }]\nkind:'),
    ),
  'the owner of a service': () =>
    edit('services/example-bank-login.md', (text) => text.replace('organization: example-bank\n', '')),
  'a service that has a fault now': () =>
    edit('services/example-bank-login.md', (text) => text.replace(/^name: .*\n/m, '')),
  'a service that is gone': () => remove('services/shopfront.md'),
  'the name of an organization': () =>
    edit('organizations/acme.md', (text) => text.replace(/^name: .*/m, 'name: Acme Incorporated')),
  'the methods of a counter': () =>
    edit('counters/outage-meter.md', (text) => text.replace(/^name: .*/m, 'name: Meter of outages')),
  'an incident that others point to': () => remove(keys),
  'an incident told twice': () => copy(login, 'incidents/2026-05-12-example-bank-twice.md'),
  "an editor's page": () =>
    edit('comparisons/acme-cloud-twice.md', (text) => `${text}\nMore [@2023-11-02-nothing:x].\n`),
  'a lead': () => edit('leads.yml', (text) => text.replace('Initech Holdings', 'Initech')),
  'a lead that is a source of an incident': () =>
    edit('leads.yml', (text) =>
      text.replace(/^ {2}link: .*/m, '  link: https://cloud.acme.example/reports/2024-09-18'),
    ),
  'leads that cannot be read': () => edit('leads.yml', (text) => `${text}- [\n`),
  'leads that are gone': () => remove('leads.yml'),
  'the settings of the site': () =>
    edit('site.yml', (text) => `${text}featured: [2026-05-12-example-bank-login]\n`),
};
const names = Object.keys(changes);

it('builds from what is kept what a build from nothing builds', async () => {
  const cold = await keptBuild('cold');
  expect(cold).toEqual(plain(buildCollection(content())));
  expect(await keptBuild('cold')).toEqual(cold);
});

it.each(names)('sees the change of %s, and that it was taken back', async (name) => {
  const before = await keptBuild('cache');
  const undo = changes[name]!();
  const warm = await keptBuild('cache');
  expect(warm).not.toEqual(before);
  expect(warm).toEqual(plain(buildCollection(content())));
  undo();
  expect(await keptBuild('cache')).toEqual(before);
});

it('sees changes in any order, one upon the other', async () => {
  await fc.assert(
    fc.asyncProperty(fc.shuffledSubarray(names, { minLength: 2, maxLength: 5 }), async (some) => {
      const undos: (() => void)[] = [];
      for (const name of some) {
        try {
          undos.unshift(changes[name]!());
        } catch {
          // The file is gone, or says this already.
        }
        expect(await keptBuild('cache')).toEqual(plain(buildCollection(content())));
      }
      for (const undo of undos) undo();
    }),
    { numRuns: 8 },
  );
});

it('checks what fixing would leave without keeping it', async () => {
  const kept = new KeptContent(join(folder, 'cache'));
  const { problems } = await kept.check(content());
  kept.save();
  edit(keys, (text) => text.replace('title:', 'titel:'));
  expect((await kept.check(content())).problems).not.toEqual(problems);
  const index = readFileSync(join(folder, 'cache/parses/index'), 'utf8');
  kept.save();
  expect(readFileSync(join(folder, 'cache/parses/index'), 'utf8')).toBe(index);
});
