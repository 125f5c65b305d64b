import {
  chmodSync,
  cpSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { importRecords } from '../../src/commands/import.ts';
import { formatProblems } from '../../src/core/report/problems.ts';
import { hasErrors } from '../../src/core/problem.ts';
import { readContent } from '../../src/node/read-content.ts';
import { buildCollection } from '../builders/build-collection.ts';
import { makeProjectFolder, removeProjectFolder } from '../builders/project-folder.ts';
import { runCommand, type Run } from '../builders/run-command.ts';

const fixtures = join(import.meta.dirname, '../fixtures/write-ups');

let folder: string;
let content: string;

beforeEach(() => {
  folder = makeProjectFolder();
  content = join(folder, 'content');
});

afterEach(() => {
  removeProjectFolder(folder);
});

const environment = { SOURCE_DATE_EPOCH: String(Date.parse('2026-11-20T10:00:00Z') / 1000) };
const run = (...args: string[]): Promise<Run> => runCommand(importRecords, args, { folder, environment });
const markdown = (place: string, ...flags: string[]): Promise<Run> =>
  run('markdown', place, '--services', 'example-bank-login', ...flags);
const build = () => buildCollection(readContent({ name: 'content', location: content }));
const written = (name: string): string => readFileSync(join(content, 'incidents', name), 'utf8');
const incidents = (): string[] => readdirSync(join(content, 'incidents'));

/** Puts files in a folder beside the content. */
function put(place: string, files: Readonly<Record<string, string>>): void {
  mkdirSync(join(folder, place), { recursive: true });
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, place, name), text);
}

const small = (title: string, entries = '- 08:10 UTC Down.\n- 08:40 UTC Up.\n'): string =>
  `# ${title}\n\nNobody could log in.\n\n## Impact\n\nAll users.\n\n## Timeline\n\n${entries}`;

const fixture = async (team: string, ...flags: string[]): Promise<Run> => {
  cpSync(join(fixtures, team), join(folder, team), { recursive: true });
  return markdown(team, ...flags);
};

describe('import markdown', () => {
  it.each([
    ['labels', ['--zone', 'Europe/London'], 0],
    ['table', ['--zone', 'Europe/Paris'], 0],
    ['headings', [], 0],
    ['front-matter', ['--zone', 'America/New_York'], 0],
    ['bold-times', [], 0],
  ])(
    'reports of the folder "%s" what was taken, guessed, asked for and left out',
    async (team, flags, code) => {
      const result = await fixture(team, ...flags);
      expect(result.code).toBe(code);
      const { problems, counts } = build();
      expect(hasErrors(problems), formatProblems(problems, counts)).toBe(false);
      const before = new Set(readdirSync(join(import.meta.dirname, '../fixtures/good/incidents')));
      const records = incidents().filter((name) => !before.has(name));
      const texts = records.map((name) => `${name}\n\n${written(name)}`);
      await expect([result.stdout, ...texts].join('\n=====\n\n')).toMatchFileSnapshot(
        join(fixtures, `${team}.expected.txt`),
      );
      expect(texts.join('')).not.toMatch(/Ada Example|Bo Sample|Cy Test|Dee Person/);
    },
  );

  it('changes nothing when it is run again, on a later day too', async () => {
    await fixture('table');
    const before = incidents().map((name) => written(name));
    const later = { SOURCE_DATE_EPOCH: String(Date.parse('2027-03-01T10:00:00Z') / 1000) };
    const { code, stdout } = await runCommand(
      importRecords,
      ['markdown', 'table', '--services', 'example-bank-login'],
      { folder, environment: later },
    );
    expect(code).toBe(0);
    expect(stdout).toContain('Wrote 0 records, 2 unchanged');
    expect(incidents().map((name) => written(name))).toEqual(before);
  });

  it('writes again what nobody edited, and leaves what a person edited or removed', async () => {
    put('ours', {
      '2026-02-03-a.md': small('Logins fail for half an hour'),
      '2026-02-04-b.md': small('Cards fail for half an hour'),
      '2026-02-05-c.md': small('Transfers fail for half an hour'),
    });
    await markdown('ours');
    const [a, b, c] = incidents().filter((name) => name.startsWith('2026-02-0'));
    writeFileSync(join(content, 'incidents', b!), written(b!).replace('Nobody', 'No customer'));
    rmSync(join(content, 'incidents', c!));
    put('ours', {
      '2026-02-03-a.md': small('Logins fail for half an hour', '- 08:10 UTC Down.\n'),
      '2026-02-04-b.md': small('Cards fail for half an hour', '- 08:10 UTC Down.\n'),
    });
    const { code, stdout } = await markdown('ours');
    expect(code).toBe(0);
    expect(stdout).toContain('Wrote 1 record (1 again), 2 left as a person made them.');
    expect(written(a!)).not.toContain('08:40');
    expect(written(b!)).toContain('No customer');
    expect(incidents()).not.toContain(c);
  });

  it('asks for the zone, the day and the service that nobody says, and makes up none', async () => {
    put('ours', {
      '2026-02-03-zone.md': small('Logins fail and no zone is said', '- 08:10 Down.\n- 08:40 Up.\n'),
      'day.md': small('Logins fail on a day that nobody says'),
    });
    const { code, stdout } = await run('markdown', 'ours');
    expect(code).toBe(1);
    expect(stdout).toContain('asked    line 9: zone: Nothing says the zone');
    expect(stdout).toContain('asked    day: Nothing names its day.');
    expect(stdout).toContain('asked    service: Nothing names the service that failed.');
    expect(stdout).toContain('Wrote 0 records, 2 NOT written');
    expect(incidents()).toHaveLength(8);
    await markdown('ours');
    expect(written('2026-02-03-logins-fail-and-no-zone-is-said.md')).toContain('## Timeline as written');
  });

  it('takes services by any of their names, and asks what was meant by others', async () => {
    put('ours', {
      '2026-02-03-a.md': `Services: Example Bank Login\n\n${small('Logins fail for half an hour')}`,
      '2026-02-04-b.md': `Services: Example Bank Logn\n\n${small('Logins fail for another hour')}`,
    });
    const { code, stdout } = await run('markdown', 'ours');
    expect(code).toBe(1);
    expect(stdout).toContain('taken    service: example-bank-login, from "Example Bank Login"');
    expect(stdout).toContain(
      'No service is known by the name "Example Bank Logn". Did you mean "example-bank-login"?',
    );
  });

  it('creates the service that all files are about, once', async () => {
    put('ours', { '2026-02-03-a.md': small('Logins fail for half an hour') });
    const flags = [
      '--services',
      'Harbour booking',
      '--service-name',
      'Harbour booking',
      '--service-kind',
      'internal',
    ];
    const owner = ['--organization', 'harbour', '--organization-name', 'Harbour'];
    expect((await run('markdown', 'ours', ...flags, ...owner)).code).toBe(0);
    expect((await run('markdown', 'ours', ...flags, ...owner)).stdout).toContain('1 unchanged');
    expect(readFileSync(join(content, 'services/harbour-booking.md'), 'utf8')).toContain(
      'organization: harbour',
    );
    expect(hasErrors(build().problems)).toBe(false);
  });

  it('writes the report as JSON, and into a file', async () => {
    put('ours', { '2026-02-03-a.md': small('Logins fail for half an hour'), 'README.md': '# Ours' });
    const { stdout } = await markdown('ours', '--format', 'json', '--dry-run');
    const report = JSON.parse(stdout) as {
      files: { outcome: string; timelineEntries: number; taken: object[] }[];
      counts: object;
    };
    expect(report.files.map(({ outcome, timelineEntries }) => [outcome, timelineEntries])).toEqual([
      ['new', 2],
      ['skipped', 0],
    ]);
    expect(report.counts).toMatchObject({ new: 1, skipped: 1, refused: 0 });
    expect(incidents()).toHaveLength(8);
    const inFile = await markdown('ours', '--format', 'json', '--report', 'report.json');
    expect(inFile.stdout).toBe('Wrote 1 record, 1 no incident.\n');
    expect(JSON.parse(readFileSync(join(folder, 'report.json'), 'utf8'))).toMatchObject({
      counts: { new: 1 },
    });
  });

  it('gives the address at which a file can be read as the source', async () => {
    put('ours', { '2026-02-03 a & b.md': small('Logins fail for half an hour') });
    await markdown('ours', '--address', 'https://git.example.com/ours/blob/main/{path}');
    expect(written('2026-02-03-logins-fail-for-half-an-hour.md')).toContain(
      'url: https://git.example.com/ours/blob/main/2026-02-03%20a%20%26%20b.md',
    );
  });
});

describe('bad input', () => {
  it('stops no other file, and each is named', async () => {
    put('ours', {
      '2026-02-03-good.md': small('Logins fail for half an hour'),
      '2026-02-04-empty.md': '',
      '2026-02-05-huge.md': 'x'.repeat(70_000),
      '2026-02-06-\u202egnp.md': small('Logins fail under an odd name'),
      '2026-02-07-twin.md': small('Cards fail for half an hour'),
      'photo.png': 'no text',
    });
    put('ours/more', { '2026-02-07-twin.md': small('Cards  fail for half an hour') });
    writeFileSync(join(folder, 'ours/2026-02-08-bytes.md'), Buffer.from([0xff, 0xfe, 0x00]));
    symlinkSync(join(folder, 'content/site.yml'), join(folder, 'ours/2026-02-09-link.md'));
    const { code, stdout } = await markdown('ours');
    expect(code).toBe(1);
    expect(stdout).toContain('ours/2026-02-04-empty.md  NOT written\n  The file is empty.');
    expect(stdout).toContain(
      'ours/2026-02-05-huge.md  NOT written\n  The file has 70000 bytes; a record has at most 65536.',
    );
    expect(stdout).toContain('ours/2026-02-08-bytes.md  NOT written\n  The file is not UTF-8 text.');
    expect(stdout).toContain('ours/2026-02-09-link.md  NOT written\n  This is no regular file');
    expect(stdout).toContain('2026-02-06-\\u202egnp.md  written');
    expect(stdout).toContain('ours/photo.png  no incident\n  It is no Markdown file.');
    expect(stdout).toContain(
      'It would become 2026-02-07-cards-fail-for-half-an-hour, which is that of ours/2026-02-07-twin.md too.',
    );
    expect(stdout).toMatch(/Wrote 3 records, 1 no incident, 5 NOT written/);
    expect(hasErrors(build().problems)).toBe(false);
  });

  it('names the place that may not be written, and leaves nothing half written', async () => {
    put('ours', { '2026-02-03-a.md': small('Logins fail for half an hour') });
    const place = join(content, 'incidents');
    chmodSync(place, 0o555);
    const isRoot = process.getuid?.() === 0;
    const { code, stdout } = await markdown('ours');
    chmodSync(place, 0o755);
    if (isRoot) return;
    expect(code).toBe(1);
    expect(stdout).toContain(
      'content/incidents/2026-02-03-logins-fail-for-half-an-hour.md cannot be written',
    );
    expect(incidents()).toHaveLength(8);
  });

  it.each([
    [[], 'What is to be imported is missing.'],
    [['toml', 'ours'], '"toml" cannot be imported.'],
    [['markdown', 'nowhere'], 'There is no folder "nowhere".'],
    [['markdown', 'content/incidents'], '"content/incidents" lies in the content folder'],
    [['markdown', '.', '--zone', 'Europe/Londn'], 'did you mean "Europe/London"?'],
    [
      ['markdown', '.', '--services', 'nothing-like-it'],
      'No service is known by the name "nothing-like-it".',
    ],
    [['markdown', '.', '--address', 'https://git.example.com/'], 'is no address with {path} in it'],
    [['markdown', '.', '--format', 'xml'], 'There is no format "xml".'],
  ])('refuses the call %j', async (args, message) => {
    const { code, stderr } = await run(...args);
    expect(code).toBe(2);
    expect(stderr).toContain(message);
  });

  it('says so where nothing is an incident', async () => {
    put('ours', { 'README.md': '# Ours', 'holidays.md': '# Holidays\n\nAll of August.' });
    const { code, stdout, stderr } = await markdown('ours');
    expect(code).toBe(1);
    expect(stderr).toBe('No incident was found.\n');
    expect(stdout).toContain('ours/holidays.md  no incident');
  });

  it('refuses a list of imported records that is damaged', async () => {
    put('ours', { '2026-02-03-a.md': small('Logins fail for half an hour') });
    writeFileSync(join(content, '.imports.json'), '{"version":1,');
    const { code, stderr } = await markdown('ours');
    expect(code).toBe(2);
    expect(stderr).toContain('content/.imports.json cannot be read');
  });
});
