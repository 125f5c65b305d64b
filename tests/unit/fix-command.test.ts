import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  cpSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openProject } from '../../src/project.ts';
import { replaceContentFile } from '../../src/node/write-content.ts';

const root = join(import.meta.dirname, '../..');
const good = join(root, 'tests/fixtures/good');

let around: string;
let content: string;

beforeEach(() => {
  around = mkdtempSync(join(tmpdir(), 'hindsight-fix-'));
  content = join(around, 'content');
  cpSync(good, content, { recursive: true });
  run('fix');
});

afterEach(() => {
  rmSync(around, { recursive: true, force: true });
});

function run(command: 'check' | 'fix', args: readonly string[] = []) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['src/cli.ts', command, ...args], {
    cwd: root,
    env: { ...process.env, CONTENT_DIR: content },
    encoding: 'utf8',
  });
  return { status, stdout: stdout.replaceAll(content, 'content'), stderr };
}

const name = 'incidents/2026-07-01-example-bank-door.md';
const record = (...lines: string[]): string =>
  `---
title: Example Bank's customers wait an hour at the door
date: 2026-07-01
services: [example-bank-login]
cause: undisclosed
${lines.map((line) => `${line}\n`).join('')}sources:
  - https://news.example.org/an-hour-at-the-door
---

Customers could not log in for about an hour.
`;
const write = (text: string, file = name): void => writeFileSync(join(content, file), text);
const read = (file = name): string => readFileSync(join(content, file), 'utf8');

describe('fix', () => {
  it('finds nothing to mend in good content and ends with 0', () => {
    expect(run('fix')).toEqual({ status: 0, stdout: 'Nothing to mend in 21 files.\n', stderr: '' });
  });

  it('writes what it mends and tells each thing with its place', () => {
    write(record('duration: 7h 11m', 'times: { started: 2026-07-01 9:00 UTC }  '));
    chmodSync(join(content, name), 0o640);
    expect(run('fix')).toEqual({
      status: 0,
      stdout: `content/${name}:6  value: "7h 11m" -> "PT7H11M"
content/${name}:6  order of fields: "title, date, services, cause, duration, times, sources" -> "title, date, services, cause, times, duration, sources"
content/${name}:7  value: "2026-07-01 9:00 UTC" -> "2026-07-01T09:00Z"
content/${name}:7  space at the end: "times: { started: 2026-07-01T09:00Z }  " -> "times: { started: 2026-07-01T09:00Z }"

Mended 4 things in 1 of 22 files.
`,
      stderr: '',
    });
    expect(read()).toBe(record('times: { started: 2026-07-01T09:00Z }', 'duration: PT7H11M'));
    expect(lstatSync(join(content, name)).mode & 0o777).toBe(0o640);
    expect(readdirSync(join(content, 'incidents')).filter((file) => file.startsWith('.'))).toEqual([]);
    expect(run('fix').stdout).toBe('Nothing to mend in 22 files.\n');
    expect(run('check').status).toBe(0);
  });

  it('with --dry-run shows the same, writes nothing and ends with 1', () => {
    const text = record('duration: 2 hours');
    write(text);
    const { status, stdout } = run('fix', ['--dry-run']);
    expect(status).toBe(1);
    expect(stdout).toContain(
      `content/${name}:6  value: "2 hours" -> "PT2H"\n\nWould mend 1 thing in 1 of 22 files.\n`,
    );
    expect(read()).toBe(text);
  });

  it('ends with 1 while problems remain, and says to run check', () => {
    write(record('reports: many', 'duration: 2 hours'));
    const { status, stdout } = run('fix');
    expect(status).toBe(1);
    expect(stdout).toContain('\n1 problem remains: `npm run check` says what to do.\n');
    expect(read()).toBe(record('reports: many', 'duration: PT2H'));
  });

  it('leaves a file that YAML cannot read as it is, with the reason', () => {
    const text = record('duration: 2 hours', 'reports: [');
    write(text);
    const { status, stdout } = run('fix');
    expect(status).toBe(1);
    expect(stdout).toContain(`content/${name}:7  left alone: "[" opens here and is never closed.\n`);
    expect(read()).toBe(text);
  });

  it('mends only the files of the paths that are given', () => {
    write(record('duration: 2 hours'));
    expect(run('fix', [join(content, 'services')])).toMatchObject({
      status: 0,
      stdout: 'Nothing to mend in 7 files.\n',
    });
    expect(read()).toContain('2 hours');
    expect(run('fix', [join(content, name)]).stdout).toContain('Mended 1 thing in 1 of 1 file.\n');
  });

  it.each([
    [['--dryrun'], "Unknown option '--dryrun'"],
    [['content/no-such-file.md'], 'There is no file or folder "content/no-such-file.md".'],
    [['package.json'], '"package.json" lies outside the content folder.'],
  ])('ends with 2 for %j and says how it is used', (args, message) => {
    const { status, stdout, stderr } = run('fix', args);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toContain(message);
    expect(stderr).toContain('write:   npm run fix -- [--dry-run] [paths]');
  });

  it('shows control characters of names and texts in visible letters only', () => {
    write(
      `\ufeff${record('# bell')}`.replaceAll('\n', '\r\n'),
      'incidents/2026-07-01-\u001b[31m\u009b\n::error::x.md',
    );
    const { stdout } = run('fix');
    expect(stdout).toContain('byte order mark: "\\ufeff" -> ""');
    expect(stdout).toContain('11 line ends: "\\r\\n" -> "\\n"');
    // eslint-disable-next-line no-control-regex -- control characters are what is looked for
    expect(stdout).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\ufeff]/);
    expect(stdout.split('\n').filter((line) => line.startsWith('::'))).toEqual([]);
  });
});

describe('the summary of check', () => {
  it('says how many problems fix can mend, and fix does mend them', () => {
    write(record('duration: 2 hours', 'reports: many', 'times: { started: 2026-07-01 9:00Z }'));
    const before = run('check').stdout;
    expect(before).toContain('3 errors in 1 of 22 files (8 incidents). `npm run fix` can mend 2 of them.\n');
    run('fix');
    expect(run('check').stdout).toContain('1 error in 1 of 22 files (8 incidents).\n');
  });

  it('counts the problems of other files that a mended file ends', () => {
    write('--- \nname: Teller\nkind: banking\n---\n', 'services/teller.md');
    write(record().replace('example-bank-login', 'teller'));
    const { stdout } = run('check');
    expect(stdout).toMatch(
      /2 errors in 2 of 23 files \(8 incidents\)\. `npm run fix` can mend all of them\./,
    );
  });
});

describe('writing', () => {
  const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
  const replace = (file: string, was: string): Promise<string | undefined> =>
    replaceContentFile(
      openProject({ CONTENT_DIR: content }, root).content,
      { path: `${content}/${file}`, bytes: bytesOf(was) },
      bytesOf('new'),
    );

  it('puts the new file in the place of the old one', async () => {
    write('old');
    expect(await replace(name, 'old')).toBeUndefined();
    expect(read()).toBe('new');
  });

  it('leaves a file alone that changed since it was read', async () => {
    write('somebody wrote this');
    expect(await replace(name, 'old')).toBe('it changed in the meantime');
    expect(read()).toBe('somebody wrote this');
  });

  it('follows no link, neither of a file nor of a folder', async () => {
    writeFileSync(join(around, 'outside.md'), 'old');
    symlinkSync(join(around, 'outside.md'), join(content, name));
    expect(await replace(name, 'old')).toBe('it is no ordinary file');
    renameSync(join(content, 'services'), join(around, 'services'));
    symlinkSync(join(around, 'services'), join(content, 'services'));
    expect(await replace('services/acme-cloud.md', read('services/acme-cloud.md'))).toBe(
      'it lies outside the content folder',
    );
    expect(await replace('../outside.md', 'old')).toBe('it lies outside the content folder');
    expect(readFileSync(join(around, 'outside.md'), 'utf8')).toBe('old');
  });

  it('tells what cannot be written', async () => {
    expect(await replace(name, 'old')).toBe('it cannot be written (ENOENT)');
    mkdirSync(join(content, name));
    expect(await replace(name, 'old')).toBe('it is no ordinary file');
  });
});
