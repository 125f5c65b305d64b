import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { newRecord } from '../../src/commands/new.ts';
import { buildCollection } from '../builders/build-collection.ts';
import { formatProblems } from '../../src/core/report/problems.ts';
import { readContent } from '../../src/node/read-content.ts';
import { goodCounts, makeProjectFolder, removeProjectFolder } from '../builders/project-folder.ts';
import { runCommand, type Run } from '../builders/run-command.ts';
import { typingTerminal } from '../builders/typing-terminal.ts';

let folder: string;
let content: string;

beforeEach(() => {
  folder = makeProjectFolder();
  content = join(folder, 'content');
});

afterEach(() => {
  removeProjectFolder(folder);
});

const create = (args: readonly string[]): Promise<Run> => runCommand(newRecord, args, { folder });

function check(): string {
  const { problems, counts } = buildCollection(readContent({ name: 'content', location: content }));
  return formatProblems(problems, counts);
}

/** What check says when the good content has so many more files, one of them an incident. */
const noProblems = (more: number): string =>
  `No problems in ${goodCounts.files + more} files (${goodCounts.incidents + 1} incidents).`;

const read = (name: string): string => readFileSync(join(content, name), 'utf8');
const listed = (): string[] => readdirSync(content, { recursive: true, encoding: 'utf8' }).sort();

const usual = {
  title: "Example Bank's cards fail in every shop",
  date: '2026-07-01',
  services: 'example-bank-cards',
  cause: 'undisclosed',
  source: 'https://news.example.org/cards',
};
const flags = (change: Record<string, string> = {}): string[] =>
  Object.entries({ ...usual, ...change }).flatMap(([flag, value]) => [`--${flag}`, value]);

describe('new with flags', () => {
  it('writes down the day, so that feeds and the front page know what is new', async () => {
    const environment = { SOURCE_DATE_EPOCH: String(Date.parse('2026-07-04T10:00:00Z') / 1000) };
    const { code, stderr } = await runCommand(newRecord, flags(), { folder, environment });
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(read('incidents/2026-07-01-example-banks-cards-fail-in-every-shop.md')).toContain(
      '\nadded: 2026-07-04\n',
    );
  });

  it('takes a lead out of its list with the record that takes its place, and every other stays as it is', async () => {
    const before = read('leads.yml');
    const [, link = ''] = /link: (\S+)/.exec(before) ?? [];
    const dry = await create([...flags({ source: link }), '--dry-run']);
    expect(dry.code).toBe(0);
    expect(read('leads.yml')).toBe(before);
    const { code, stdout } = await create(flags({ source: link }));
    expect(code).toBe(0);
    expect(stdout).toMatch(/content\/leads\.yml loses lines \d+ to \d+, “/);
    const after = read('leads.yml');
    expect(after).not.toContain(link);
    expect(before.split('\n')).toEqual(expect.arrayContaining(after.split('\n')));
    expect(check()).toContain('No problems in ');
  });

  it('writes a record that passes check, and says what is next', async () => {
    const { code, stdout, stderr } = await create(
      flags({
        date: '1 July 2026',
        duration: '2 hours',
        reports: '4,200',
        text: 'Cards: "refused" # everywhere.',
      }),
    );
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    const path = `content/incidents/2026-07-01-example-banks-cards-fail-in-every-shop.md`;
    expect(stdout).toBe(`Wrote ${path}

Next:
  1. Open ${path} and add what else your sources say; the README shows the fields.
  2. \`npm run check\` says what is wrong with it, \`npm run dev\` shows its page.
  3. Commit it on a branch and open a pull request.
`);
    expect(readFileSync(join(folder, path), 'utf8')).toBe(`---
title: Example Bank's cards fail in every shop
date: 2026-07-01
services: [example-bank-cards]
cause: undisclosed
reports: 4200
duration: PT2H
sources:
  - https://news.example.org/cards
---

Cards: "refused" # everywhere.
`);
    expect(check()).toBe(noProblems(1));
  });

  it('takes services by former names and aliases, in any case', async () => {
    expect((await create(flags({ services: 'acme HOSTING, acme dns' }))).code).toBe(0);
    expect(check()).toContain('No problems');
    expect(read('incidents/2026-07-01-example-banks-cards-fail-in-every-shop.md')).toContain(
      'services: [acme-cloud, acme-cloud-dns]\n',
    );
  });

  it('makes a draft of a record without a text', async () => {
    const { stdout } = await create(flags({ slug: 'cards' }));
    expect(stdout).toContain('write its text, then take out "review: draft".');
    expect(read('incidents/2026-07-01-cards.md')).toMatch(
      /review: draft\n---\n\nThis text has not been written yet\.\n$/,
    );
    expect(check()).toContain('No problems');
  });

  it('gives several sources ids, and lets every value name them', async () => {
    const { code, stdout } = await create([
      ...flags({ slug: 'cards', duration: 'PT2H', reports: '4200' }),
      ...[
        '--source',
        'https://www.bank.example/note',
        '--source-title',
        'Cards: refused',
        '--source-title',
        'A note',
      ],
      ...['--source-kind', 'press', '--source-kind', 'operator-statement'],
    ]);
    expect(code).toBe(0);
    expect(stdout).toContain('Every value names all sources: take out those that do not say it.');
    expect(read('incidents/2026-07-01-cards.md')).toContain(`cause:
  trigger: undisclosed
  sources: [example, bank]
reports:
  - count: 4200
    kind: unspecified
    sources: [example, bank]
duration:
  value: PT2H
  sources: [example, bank]
sources:
  - id: example
    kind: press
    title: "Cards: refused"
    url: https://news.example.org/cards
`);
    expect(check()).toContain('No problems');
  });

  it('creates an unknown service and its owner when told what they are', async () => {
    const args = flags({
      services: 'initech-mail',
      'service-name': 'Initech Mail',
      'service-kind': 'messaging',
      organization: 'Initech',
      slug: 'mail',
    });
    const { code, stdout } = await create(args);
    expect(code).toBe(0);
    expect(stdout).toContain(
      `  and content/organizations/initech.md\n  and content/services/initech-mail.md\n`,
    );
    expect(read('services/initech-mail.md')).toBe(
      '---\nname: Initech Mail\norganization: initech\nkind: messaging\n---\n',
    );
    expect(read('organizations/initech.md')).toBe('---\nname: Initech\n---\n');
    expect(check()).toBe(noProblems(3));
  });

  it('prints the files and writes nothing for --dry-run', async () => {
    const before = listed();
    const { code, stdout } = await create([...flags({ slug: 'cards' }), '--dry-run']);
    expect(code).toBe(0);
    expect(stdout).toContain(`content/incidents/2026-07-01-cards.md\n\n---\ntitle: Example Bank's cards`);
    expect(listed()).toEqual(before);
  });
});

describe('new refuses, and writes nothing', () => {
  const refusal = async (args: string[], code = 1): Promise<string> => {
    const before = listed();
    const run = await create(args);
    expect({ code: run.code, stdout: run.stdout }).toEqual({ code, stdout: '' });
    expect(listed()).toEqual(before);
    return run.stderr;
  };

  it('an unknown service, with what was probably meant', async () => {
    expect(await refusal(flags({ services: 'acme clod' }))).toBe(`--services
  No service is known by the name "acme clod".
  allowed: the name, a former name or the id of a known service; --service-name, --service-kind and --organization create a new one
  did you mean "acme-cloud"?

Nothing was written.
`);
  });

  it('a new service whose owner has nearly the name of a known one', async () => {
    const args = flags({
      services: 'mail',
      'service-name': 'Mail',
      'service-kind': 'messaging',
      organization: 'Acmee',
    });
    expect(await refusal(args)).toContain('No organization is known by the name "Acmee".');
    expect((await create([...args, '--organization-name', 'Acmee'])).code).toBe(0);
  });

  it.each([
    [
      { services: 'mail', 'service-name': 'acme DNS', 'service-kind': 'dns', organization: 'acme' },
      'The service "acme-cloud-dns" goes by that name already.',
    ],
    [
      { 'service-name': 'Mail', 'service-kind': 'dns', organization: 'acme' },
      'Every service of --services is known',
    ],
    [
      { services: 'a1,b2', 'service-name': 'Mail', 'service-kind': 'dns', organization: 'acme' },
      '--service-name can create only one',
    ],
    [{ organization: 'acme', 'organization-name': 'Acme' }, 'The organization "acme" is known'],
    [{ organization: 'nobody' }, '--organization-name creates a new one'],
    [{ 'organization-name': 'Nobody' }, '--organization-name needs --organization.'],
    [{ title: '東京で長い障害が起きて決済が止まった話' }, '--slug with a short name'],
    [{ slug: '../../outside' }, 'slug: "../../outside" is not an id.'],
    [{ title: 'A title\u001b[2J that clears the screen' }, 'U+001B'],
    [{ duration: 'a while' }, 'duration: "a while" is not a duration.'],
  ])('%j', async (change, message) => {
    expect(await refusal(flags(change))).toContain(message);
  });

  it('what does not pass among all others, with the words of check', async () => {
    const path = `content/incidents/2026-07-01-cards.md`;
    const stderr = await refusal(
      flags({
        slug: 'cards',
        title: "EXAMPLE BANK'S customers cannot log in for two hours",
        text: 'See [@nobody].',
      }),
    );
    expect(stderr).toContain(
      `${path}:2:8  duplicate-title\n  "2026-05-12-example-bank-login" has the same title.\n`,
    );
    expect(stderr).toContain(`${path}:10:5  unknown-source\n`);
    expect(stderr).toContain(`3 errors in 2 of ${goodCounts.files + 1} files`);
    expect(stderr).toMatch(
      /This is what would have been written:[^]*See \[@nobody\]\.[^]*Nothing was written\.\n$/,
    );
  });

  it('services of several owners, until --organization says whose', async () => {
    const args = flags({ services: 'acme-cloud,example-bank-cards', slug: 'both' });
    expect(await refusal(args)).toContain('owner-unclear');
    expect((await create([...args, '--organization', 'Acme Hosting Ltd.'])).code).toBe(0);
    expect(read('incidents/2026-07-01-both.md')).toContain('\norganization: acme\n');
  });

  it('a file that is there already', async () => {
    const args = flags({ date: '2026-05-12', slug: 'example-bank-login' });
    const text = read('incidents/2026-05-12-example-bank-login.md');
    expect(await refusal(args)).toBe(
      `content/incidents/2026-05-12-example-bank-login.md exists already, and a file is never written over.\n` +
        '  write:   --slug with another short name\nNothing was written.\n',
    );
    expect(read('incidents/2026-05-12-example-bank-login.md')).toBe(text);
  });

  it('a content folder that is not there', async () => {
    rmSync(content, { recursive: true });
    const { code, stderr } = await create(flags());
    expect(code).toBe(1);
    expect(stderr).toContain('does not exist.');
    expect(existsSync(content)).toBe(false);
  });

  it('flags that are missing where nobody can be asked, each with its meaning', async () => {
    expect(
      await refusal(['--title', 'Something fails at the bank', '--source', 'https://a.example'], 2),
    ).toBe(
      `These flags are missing:
  --date 2021-10-04        the day on which it began
  --services a,b           what failed, by id or by any of its names
  --cause word             what began it: a word of the vocabulary, or undisclosed, or unknown
\`npm run new -- --help\` lists all flags; without flags, in a terminal, the command asks.
Nothing was written.
`,
    );
  });

  it('missing flags of several sources and of a new service', async () => {
    const stderr = await refusal([...flags({ 'service-name': 'Mail' }), '--source', 'https://b.example'], 2);
    const named = [...stderr.matchAll(/^ {2}--(\S+)/gm)].map(([, flag]) => flag);
    expect(named).toEqual(['source-title', 'source-kind', 'organization', 'service-kind']);
  });
});

describe('new beside content with faults', () => {
  it('speaks only of the faults that the new record brings', async () => {
    writeFileSync(join(content, 'services/broken.md'), '---\nname: Broken\n---\n');
    expect(await create(flags({ slug: 'cards' }))).toMatchObject({ code: 0, stderr: '' });
    expect(check()).toContain(`1 error in 1 of ${goodCounts.files + 2} files`);
  });
});

describe('the command', () => {
  it.each([
    [['--titel', 'x'], "Unknown option '--titel'"],
    [['--date', '2026-01-01', '--date', '2026-01-02'], '--date was given 2 times.'],
    [['stray\u001b[2J'], "Unexpected argument 'stray\\u001b[2J'"],
  ])('ends with 2 and its usage for a call it does not understand: %j', async (args, message) => {
    const { code, stdout, stderr } = await create(args);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain(message);
    expect(stderr).toContain('npm run new -- [flags]');
  });

  it('prints its usage when asked for help', async () => {
    const { code, stdout, stderr } = await create(['--help']);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toContain('npm run new -- [flags]');
  });

  it('ends with 130 and writes nothing when someone ends the questions', async () => {
    const before = listed();
    const { terminal } = typingTerminal([['What happened', '\u0003']]);
    const run = await runCommand(newRecord, [], { folder, terminal });
    expect(run).toEqual({ code: 130, stdout: '', stderr: 'Nothing was written.\n' });
    expect(listed()).toEqual(before);
  });
});
