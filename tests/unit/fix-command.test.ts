import {
  chmodSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { check as checkCommand } from '../../src/commands/check.ts';
import { fix as fixCommand } from '../../src/commands/fix.ts';
import { openProject } from '../../src/project.ts';
import { replaceContentFile } from '../../src/node/write-content.ts';
import { goodCounts, makeProjectFolder, removeProjectFolder } from '../builders/project-folder.ts';
import { runCommand, type Run } from '../builders/run-command.ts';

let folder: string;
let content: string;

beforeEach(() => {
  folder = makeProjectFolder();
  content = join(folder, 'content');
});

afterEach(() => {
  removeProjectFolder(folder);
});

const fix = (args: readonly string[] = []): Promise<Run> => runCommand(fixCommand, args, { folder });
const check = (): Promise<Run> => runCommand(checkCommand, [], { folder });

/** The good files and one more, or two. */
const [files, oneMore, twoMore] = [0, 1, 2].map((more) => goodCounts.files + more);

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
  it('finds nothing to fix in good content and ends with 0', async () => {
    expect(await fix()).toEqual({ code: 0, stdout: `Nothing to fix in ${files} files.\n`, stderr: '' });
  });

  it('writes what it fixes and tells each thing with its place', async () => {
    write(record('duration: 7h 11m', 'times: { started: 2026-07-01 9:00 UTC }  '));
    chmodSync(join(content, name), 0o640);
    expect(await fix()).toEqual({
      code: 0,
      stdout: `content/${name}:6  value: "7h 11m" -> "PT7H11M"
content/${name}:6  order of fields: "title, date, services, cause, duration, times, sources" -> "title, date, services, cause, times, duration, sources"
content/${name}:7  value: "2026-07-01 9:00 UTC" -> "2026-07-01T09:00Z"
content/${name}:7  space at the end: "times: { started: 2026-07-01T09:00Z }  " -> "times: { started: 2026-07-01T09:00Z }"

Fixed 4 things in 1 of ${oneMore} files.
`,
      stderr: '',
    });
    expect(read()).toBe(record('times: { started: 2026-07-01T09:00Z }', 'duration: PT7H11M'));
    expect(lstatSync(join(content, name)).mode & 0o777).toBe(0o640);
    expect(readdirSync(join(content, 'incidents')).filter((file) => file.startsWith('.'))).toEqual([]);
    expect((await fix()).stdout).toBe(`Nothing to fix in ${oneMore} files.\n`);
    expect((await check()).code).toBe(0);
  });

  it('with --dry-run shows the same, writes nothing and ends with 1', async () => {
    const text = record('duration: 2 hours');
    write(text);
    const { code, stdout } = await fix(['--dry-run']);
    expect(code).toBe(1);
    expect(stdout).toContain(
      `content/${name}:6  value: "2 hours" -> "PT2H"\n\nWould fix 1 thing in 1 of ${oneMore} files.\n`,
    );
    expect(read()).toBe(text);
  });

  it('ends with 1 while problems remain, and says to run check', async () => {
    write(record('reports: many', 'duration: 2 hours'));
    const { code, stdout } = await fix();
    expect(code).toBe(1);
    expect(stdout).toContain('\n1 problem remains: `npm run check` says what to do.\n');
    expect(read()).toBe(record('reports: many', 'duration: PT2H'));
  });

  it('leaves a file that YAML cannot read as it is, with the reason', async () => {
    const text = record('duration: 2 hours', 'reports: [');
    write(text);
    const { code, stdout } = await fix();
    expect(code).toBe(1);
    expect(stdout).toContain(`content/${name}:7  left alone: "[" opens here and is never closed.\n`);
    expect(read()).toBe(text);
  });

  it('fixes only the files of the paths that are given', async () => {
    write(record('duration: 2 hours'));
    expect(await fix(['content/services'])).toMatchObject({
      code: 0,
      stdout: `Nothing to fix in ${readdirSync(join(content, 'services')).length} files.\n`,
    });
    expect(read()).toContain('2 hours');
    expect((await fix([`content/${name}`])).stdout).toContain('Fixed 1 thing in 1 of 1 file.\n');
  });

  it.each([
    [['--dryrun'], "Unknown option '--dryrun'"],
    [['content/no-such-file.md'], 'There is no file or folder "content/no-such-file.md".'],
    [['package.json'], '"package.json" lies outside the content folder.'],
  ])('ends with 2 for %j and says how it is used', async (args, message) => {
    writeFileSync(join(folder, 'package.json'), '{}');
    const { code, stdout, stderr } = await fix(args);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain(message);
    expect(stderr).toContain('write:   npm run fix -- [--dry-run] [paths]');
  });

  it('shows control characters of names and texts in visible letters only', async () => {
    write(
      `\ufeff${record('# bell')}`.replaceAll('\n', '\r\n'),
      'incidents/2026-07-01-\u001b[31m\u009b\n::error::x.md',
    );
    const { stdout } = await fix();
    expect(stdout).toContain('byte order mark: "\\ufeff" -> ""');
    expect(stdout).toContain('11 line ends: "\\r\\n" -> "\\n"');
    // oxlint-disable-next-line no-control-regex -- control characters are what is looked for
    expect(stdout).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\ufeff]/);
    expect(stdout.split('\n').filter((line) => line.startsWith('::'))).toEqual([]);
  });
});

describe('the summary of check', () => {
  it('says how many problems fix can fix, and fix does fix them', async () => {
    write(record('duration: 2 hours', 'reports: many', 'times: { started: 2026-07-01 9:00Z }'));
    const before = (await check()).stdout;
    expect(before).toContain(
      `3 errors in 1 of ${oneMore} files (${goodCounts.incidents + 1} incidents). \`npm run fix\` can fix 2 of them.\n`,
    );
    await fix();
    expect((await check()).stdout).toContain(
      `1 error in 1 of ${oneMore} files (${goodCounts.incidents + 1} incidents).\n`,
    );
  });

  it('counts nothing of a record whose service has a file with a fault, which fix ends', async () => {
    write('--- \nname: Teller\nkind: banking\n---\n', 'services/teller.md');
    write(record().replace('example-bank-login', 'teller'));
    const { stdout } = await check();
    expect(stdout).toContain(
      `1 error in 1 of ${twoMore} files (${goodCounts.incidents + 1} incidents). \`npm run fix\` can fix it.`,
    );
  });
});

describe('writing', () => {
  const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
  const replace = async (file: string, was: string): Promise<string | undefined> => {
    const before = { path: `content/${file}`, bytes: bytesOf(was) };
    return (await replaceContentFile(openProject({}, folder).content, before, bytesOf('new')))?.why;
  };

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
    writeFileSync(join(folder, 'outside.md'), 'old');
    symlinkSync(join(folder, 'outside.md'), join(content, name));
    expect(await replace(name, 'old')).toBe('it is not a regular file');
    renameSync(join(content, 'services'), join(folder, 'services'));
    symlinkSync(join(folder, 'services'), join(content, 'services'));
    expect(await replace('services/acme-cloud.md', read('services/acme-cloud.md'))).toBe(
      'it lies outside the content folder',
    );
    expect(await replace('../outside.md', 'old')).toBe('it lies outside the content folder');
    expect(readFileSync(join(folder, 'outside.md'), 'utf8')).toBe('old');
  });

  it('tells what cannot be written', async () => {
    expect(await replace(name, 'old')).toBe('it cannot be written: a file or folder is missing (ENOENT)');
    mkdirSync(join(content, name));
    expect(await replace(name, 'old')).toBe('it is not a regular file');
  });
});
