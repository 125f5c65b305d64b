import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { importRecords } from '../../src/commands/import.ts';
import { hasErrors } from '../../src/core/problem.ts';
import { formatProblems } from '../../src/core/report/problems.ts';
import { presetNames } from '../../src/node/import/load-mapping.ts';
import { readContent } from '../../src/node/read-content.ts';
import { buildCollection } from '../builders/build-collection.ts';
import { makeProjectFolder, removeProjectFolder } from '../builders/project-folder.ts';
import { runCommand, type Run } from '../builders/run-command.ts';

const fixtures = join(import.meta.dirname, '../fixtures/exports');
const good = new Set(readdirSync(join(import.meta.dirname, '../fixtures/good/incidents')));

let folder: string;

beforeEach(() => {
  folder = makeProjectFolder();
  cpSync(fixtures, join(folder, 'exports'), { recursive: true });
});

afterEach(() => {
  removeProjectFolder(folder);
});

const environment = { SOURCE_DATE_EPOCH: String(Date.parse('2026-11-20T10:00:00Z') / 1000) };
const run = (...args: string[]): Promise<Run> => runCommand(importRecords, args, { folder, environment });
const records = (): string[] =>
  readdirSync(join(folder, 'content/incidents')).filter((name) => !good.has(name));
const read = (name: string): string => readFileSync(join(folder, 'content/incidents', name), 'utf8');
const put = (name: string, text: string): void => {
  writeFileSync(join(folder, name), text);
};

/** Each tool with its export, what the person says who imports it, and how it ends. */
const exported: [preset: string, file: string, flags: string[], code: number][] = [
  ['statuspage', 'statuspage.json', ['--services', 'example-bank-login'], 1],
  ['google-cloud', 'google-cloud.json', [], 0],
  ['incident-io', 'incident-io.json', [], 0],
  ['firehydrant', 'firehydrant.json', [], 0],
  ['firehydrant-csv', 'firehydrant-csv.csv', [], 1],
  ['rootly', 'rootly.json', [], 0],
  ['cstate', 'cstate', ['--zone', 'Africa/Johannesburg'], 0],
  ['icco', 'icco', [], 0],
  ['danluu', 'danluu.md', [], 1],
];

describe('the export of a tool', () => {
  it('has a test for each mapping', () => {
    expect(exported.map(([preset]) => preset).sort()).toEqual(presetNames());
  });

  it.each(exported)('of %s becomes records, with a report', async (preset, file, flags, code) => {
    const result = await run(preset, `exports/${file}`, ...flags);
    const texts = records().map((name) => `${name}\n\n${read(name)}`);
    await expect([result.stdout, ...texts].join('\n=====\n\n')).toMatchFileSnapshot(
      join(fixtures, `../exports-expected/${preset}.txt`),
    );
    expect(result.code).toBe(code);
    const { collection, problems, counts } = buildCollection(
      readContent({ name: 'content', location: join(folder, 'content') }),
    );
    expect(hasErrors(problems), formatProblems(problems, counts)).toBe(false);
    expect(collection).toBeDefined();
    expect(texts.join('')).not.toMatch(/Ada Example|Bo Sample/);
    const again = await run(preset, `exports/${file}`, ...flags);
    expect(again.stdout).toContain('Wrote 0 records');
  });

  it('may be one record, or a bare list', async () => {
    expect((await run('statuspage', 'exports/statuspage-one.json')).code).toBe(0);
    const [record] = records();
    expect(read(record!)).toContain('declared: 2026-03-01T08:00:00Z');
    const { incident } = JSON.parse(readFileSync(join(fixtures, 'statuspage-one.json'), 'utf8')) as {
      incident: object;
    };
    put('list.json', JSON.stringify([{ ...incident, id: 'b2', name: 'Cards are refused again' }]));
    expect((await run('statuspage', 'list.json')).stdout).toContain('Wrote 1 record.');
  });
});

const mapping = `system: ours
label: Our table
input: csv
id: Key
title: What
services: Service
times: { started: Began }
`;

describe('a mapping of a team', () => {
  it('brings in a table, and names the columns that it does not take', async () => {
    put('ours.yml', mapping);
    put(
      'ours.csv',
      'Key,What,Service,Began,Mood\n1,Logins fail for an hour,Example Bank login,2026-02-03 08:10 UTC,bad\n',
    );
    const { code, stdout } = await run('--map', 'ours.yml', 'ours.csv');
    expect(code).toBe(0);
    expect(stdout).toContain('dropped  fields: Mood');
    expect(read(records()[0]!)).toContain('started: 2026-02-03T08:10Z');
  });

  it.each([
    ['a column that is not there', mapping.replace('title: What', 'title: Whta'), 'Did you mean "What"?'],
    ['a key that no mapping has', `${mapping}titel: What\n`, 'the file: Unrecognized key: "titel"'],
    ['a path that cannot be read', mapping.replace('title: What', "title: 'a[b'"), 'title: "a[b" is no path'],
    ['broken YAML', `${mapping}own: {`, 'ours.yml:8'],
  ])('is refused with %s', async (_what, text, message) => {
    put('ours.yml', text);
    put(
      'ours.csv',
      'Key,What,Service,Began\n1,Logins fail for an hour,Example Bank login,2026-02-03 08:10 UTC\n',
    );
    const { code, stdout, stderr } = await run('--map', 'ours.yml', 'ours.csv');
    expect(code).not.toBe(0);
    expect(stdout + stderr).toContain(message);
    expect(records()).toEqual([]);
  });

  it('names the places that no record of a JSON export has', async () => {
    put(
      'ours.yml',
      mapping.replace('input: csv', 'input: json-lines').replace('title: What', 'title: [Whta, What]'),
    );
    put(
      'ours.jsonl',
      '{"Key":"1","What":"Logins fail for an hour","Service":"Example Bank login","Began":"2026-02-03T08:10Z"}\nnot JSON\n',
    );
    const { code, stdout } = await run('--map', 'ours.yml', 'ours.jsonl');
    expect(code).toBe(1);
    expect(stdout).toContain(
      'The mapping takes "title" from "Whta", which no record has. Did you mean "What"?',
    );
    expect(stdout).toContain('ours.jsonl:2  NOT written\n  This line is no JSON');
    expect(records()).toHaveLength(1);
  });
});

describe('a bad export', () => {
  it.each([
    [
      'that is cut off',
      'statuspage',
      '{"page":{"id":"p1"},"incidents":[{"id":"a1","name":"Logins are refused by all","impact":"major","started_at":"2026-01-20T14:27:26Z","incident_updates":[],"components":[{"name":"Example Bank login"}]},\n{"id":',
      1,
      'bad.json:2  NOT written\n  The JSON is broken after record 1',
    ],
    [
      'of another tool',
      'statuspage',
      '{"data":[{"id":1}],"meta":{}}',
      0,
      'It has no records under "incidents"; it has "data" or "meta".',
    ],
    ['in another format', 'statuspage', 'id,name\n1,x\n', 0, 'It begins with "i", so it is no JSON.'],
    ['that is empty', 'rootly', '', 0, 'It begins with "", so it is no JSON.'],
    ['whose records are none', 'google-cloud', '[1, null, "x"]', 0, 'It has no id'],
    [
      'without an id',
      'google-cloud',
      '[{"external_desc":"Nothing works at all"}]',
      0,
      'It has no id: nothing stands at id.',
    ],
    [
      'with a table that is none',
      'firehydrant-csv',
      'a,b\n1,2\n',
      0,
      'The mapping takes "id" from the column "number", which is not there.',
    ],
  ])('%s is named, and what was whole is written', async (_what, preset, text, count, message) => {
    put('bad.json', text);
    const { code, stdout } = await run(preset, 'bad.json');
    expect(code).toBe(1);
    expect(stdout).toContain(message);
    expect(records()).toHaveLength(count);
  });
});

const backstage = `# made for the shop
apiVersion: backstage.io/v1alpha1
kind: Component
metadata: { name: berth-booking, title: Berth booking, description: "Takes <b>bookings</b> of berths." }
spec: { type: service, owner: group:quay }
---
apiVersion: backstage.io/v1alpha1
kind: API
metadata: { name: berth-api }
---
apiVersion: backstage.io/v1alpha1
kind: Component
metadata: { name: example-bank-login }
---
kind: [
`;

describe('a catalogue of services', () => {
  const flags = ['--service-kind', 'internal', '--organization', 'harbour', '--organization-name', 'Harbour'];

  it('becomes a file for each component that is not known, and is named where it is broken', async () => {
    mkdirSync(join(folder, 'repos/tides'), { recursive: true });
    put('repos/catalog-info.yaml', backstage);
    put(
      'repos/tides/compass.yml',
      'configVersion: 1\nname: Tide tables\ntypeId: SERVICE\nownerId: ari:cloud\n',
    );
    put('repos/tides/values.yml', 'replicas: 3\n');
    const { code, stdout } = await run('services', 'repos', ...flags);
    expect(stdout).toContain('Wrote 2 services, 1 unchanged, 1 no service, 1 NOT written');
    expect(stdout).toMatch(/repos\/catalog-info\.yaml:1[45] {2}NOT written/);
    expect(code).toBe(1);
    const text = readFileSync(join(folder, 'content/services/berth-booking.md'), 'utf8');
    expect(text).toBe(
      '---\nname: Berth booking\naliases:\n  - berth-booking\norganization: harbour\nkind: internal\n---\n\nTakes **bookings** of berths.\n',
    );
    expect(readFileSync(join(folder, 'content/services/tide-tables.md'), 'utf8')).toContain(
      'name: Tide tables',
    );
    const { problems } = buildCollection(readContent({ name: 'content', location: join(folder, 'content') }));
    expect(hasErrors(problems)).toBe(false);
    expect((await run('services', 'repos', ...flags)).stdout).toContain('Wrote 0 services, 3 unchanged');
  });

  it('may be the list of a status page, whose groups are no services', async () => {
    const component = { status: 'operational', description: null, group: false };
    const components = [
      { ...component, id: 'c1', name: 'Berth booking', group_id: 'g1' },
      { ...component, id: 'g1', name: 'Harbour', group: true, components: ['c1'] },
      { ...component, id: 'c2', name: 'Example Bank login' },
      { ...component, id: 'c3' },
    ];
    put('components.json', JSON.stringify({ page: { id: 'p1', name: 'Harbour' }, components }));
    const { code, stdout } = await run('services', 'components.json', ...flags);
    expect(code).toBe(0);
    expect(stdout).toContain('components.json#2  no service\n  "Harbour" is a group of components.');
    expect(stdout).toContain('Wrote 1 service, 1 unchanged, 2 no service');
    expect(readFileSync(join(folder, 'content/services/berth-booking.md'), 'utf8')).toBe(
      '---\nname: Berth booking\norganization: harbour\nkind: internal\n---\n',
    );
  });

  it('may be the incidents of an export, which then find what they name', async () => {
    const first = await run('statuspage', 'exports/statuspage.json', '--services', 'example-bank-login');
    expect(first.stdout).toContain(
      'Named as services and not known, with the number of records:\n  1  Example Bank Logn  Did you mean "example-bank-login"?\n',
    );
    const { code, stdout } = await run('services', 'statuspage', 'exports/statuspage.json', ...flags);
    expect(stdout).toContain('exports/statuspage.json#2 (a2)  written content/services/example-bank-logn.md');
    expect(stdout).toContain('Wrote 1 service, 1 unchanged, 1 NOT written');
    expect(code).toBe(1);
    const again = await run('statuspage', 'exports/statuspage.json');
    expect(again.stdout).not.toContain('not known');
    expect(read('2013-10-06-logins-are-refused.md')).toContain('services: [example-bank-logn]');
  });

  it('is refused without a word for what its services are', async () => {
    put('catalog-info.yaml', backstage);
    const { code, stderr } = await run('services', 'catalog-info.yaml');
    expect({ code, stderr }).toMatchObject({ code: 2 });
    expect(stderr).toContain('--service-kind internal');
  });
});
