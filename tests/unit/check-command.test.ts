import { execFileSync } from 'node:child_process';
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { check as checkCommand } from '../../src/commands/check.ts';
import type { Problem } from '../../src/core/problem.ts';
import { goodCounts, makeProjectFolder, removeProjectFolder } from '../builders/project-folder.ts';
import { runCommand, type Run } from '../builders/run-command.ts';

let folder: string;

beforeEach(() => {
  folder = makeProjectFolder();
});

afterEach(() => {
  removeProjectFolder(folder);
});

const check = (args: readonly string[] = [], environment?: NodeJS.ProcessEnv): Promise<Run> =>
  runCommand(checkCommand, args, { folder, environment });

const incident = (change: (text: string) => string = (text) => text): string =>
  change(`---
title: Example Bank's customers wait an hour at the door
date: 2026-07-01
services: [example-bank-login]
cause: undisclosed
sources:
  - https://news.example.org/an-hour-at-the-door
---

Customers could not log in for about an hour.
`);

const write = (name: string, text: string): void => writeFileSync(join(folder, 'content', name), text);
const brokenName = 'incidents/2026-07-01-example-bank-door.md';
const writeBroken = (): void =>
  write(
    brokenName,
    incident((text) => text.replace('undisclosed', 'undisclossed')),
  );

/** Everything that a terminal or a log could take for something other than text. */
// oxlint-disable-next-line no-control-regex -- control characters are what is looked for
const commanding = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/;

describe('check', () => {
  it('finds nothing in good content and ends with 0', async () => {
    const { files, incidents } = goodCounts;
    const stdout = `No problems in ${files} files (${incidents} incidents).\n`;
    expect(await check()).toEqual({ code: 0, stdout, stderr: '' });
  });

  it('ends with 1 for an error', async () => {
    writeBroken();
    const { code, stdout, stderr } = await check();
    expect(code).toBe(1);
    expect(stdout).toContain(`${brokenName}:5:8  unknown-word\n  "undisclossed" is not a word of cause.\n`);
    expect(stderr).toBe('');
  });

  it('ends with 0 for a warning, and shows it', async () => {
    write(
      brokenName,
      incident((text) =>
        text.replace(
          'sources:',
          'times:\n  started: 2026-07-01T10:00Z\n  detected: 2026-07-01T09:00Z\nsources:',
        ),
      ),
    );
    expect(await check()).toMatchObject({
      code: 0,
      stdout: expect.stringContaining('warning moments-out-of-order') as string,
    });
  });

  it('ends with 1 for a content folder that does not exist', async () => {
    const { code, stdout } = await check([], { CONTENT_DIR: 'no-such-folder' });
    expect(code).toBe(1);
    expect(stdout).toContain('The content folder "no-such-folder" does not exist.');
  });

  it.each([
    [['--format', 'xml'], 'There is no format "xml".\n  allowed: text, json, github\n'],
    [['--fromat', 'json'], "Unknown option '--fromat'"],
    [['--format'], "Option '--format <value>' argument missing"],
  ])('ends with 2 for %j and says how it is used', async (args, message) => {
    const { code, stdout, stderr } = await check(args);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain(message);
    expect(stderr).toContain('write:   npm run check -- [--format text|json|github] [paths]');
  });
});

describe('paths', () => {
  beforeEach(() => {
    writeBroken();
    write('services/new-thing.md', '---\nname: New thing\norganization: acme\n---\n');
  });

  const files = async (args: string[], contentName = 'content'): Promise<string[]> => {
    const { stdout } = await check([...args, '--format', 'json'], { CONTENT_DIR: contentName });
    return (JSON.parse(stdout) as Problem[]).map(({ file }) => file);
  };

  it('narrow the report to a file or a folder', async () => {
    const [incident, service] = [`content/${brokenName}`, 'content/services/new-thing.md'];
    expect(await files([incident])).toEqual([incident]);
    expect(await files(['content/services'])).toEqual([service]);
    expect(await files(['content/services/', incident])).toEqual([incident, service]);
    expect(await files(['content'])).toEqual([incident, service]);
  });

  it('may be absolute, as may the content folder', async () => {
    const content = join(folder, 'content');
    expect(await files([join(content, brokenName)], content)).toEqual([join(content, brokenName)]);
    expect(await files(['content/services'], content)).toEqual([join(content, 'services/new-thing.md')]);
  });

  it('that are only the beginning of a file name match nothing', async () => {
    expect(await files(['content/organizations'])).toEqual([]);
    mkdirSync(join(folder, 'content/incidents/2026-07'));
    expect(await files(['content/incidents/2026-07'])).toEqual(['content/incidents/2026-07']);
  });

  it('decide the exit code too', async () => {
    expect((await check(['content/counters'])).code).toBe(0);
    expect((await check(['content/services'])).code).toBe(1);
  });

  it('that do not exist end the run with 2', async () => {
    const { code, stdout, stderr } = await check(['content/incidents/no-such-file.md']);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain('There is no file or folder "content/incidents/no-such-file.md".');
  });

  it('outside the content folder end the run with 2, as nothing there is checked', async () => {
    writeFileSync(join(folder, 'package.json'), '{}');
    const { code, stderr } = await check(['package.json']);
    expect(code).toBe(2);
    expect(stderr).toContain('"package.json" lies outside the content folder.');
  });
});

describe('--format json', () => {
  it('prints an empty list for good content', async () => {
    expect(await check(['--format', 'json'])).toEqual({ code: 0, stdout: '[]\n', stderr: '' });
  });

  it('prints a list of problems and nothing else', async () => {
    writeBroken();
    const { stdout } = await check(['--format=json']);
    expect(JSON.parse(stdout)).toEqual([
      {
        file: `content/${brokenName}`,
        line: 5,
        column: 8,
        rule: 'unknown-word',
        severity: 'error',
        message: expect.stringMatching(
          /^"undisclossed" is not a word of cause\. Allowed: code-deploy, /,
        ) as string,
        suggestion: 'did you mean "undisclosed"?',
      },
    ]);
  });
});

describe('what a file says or is called', () => {
  const forged = '2026\\n::error file=x::forged\\n::add-mask::a%0A::error::forged';

  beforeEach(() => {
    write(
      brokenName,
      incident((text) => text.replace('sources:', `times: { started: "${forged}" }\nsources:`)),
    );
    write('incidents/2026-07-02\n::error::forged\u001b[31m\u009b1m.txt', 'x');
  });

  it.each(['text', 'github'])('cannot pass for a command to the runner (%s)', async (format) => {
    const lines = (await check(['--format', format])).stdout.trimEnd().split('\n');
    const commands = lines.filter((line) => line.trimStart().startsWith('::'));
    expect(commands).toHaveLength(format === 'github' ? 2 : 0);
    expect(commands.filter((line) => !line.startsWith(`::error file=content/incidents/2026-07-0`))).toEqual(
      [],
    );
    expect(lines.filter((line) => commanding.test(line))).toEqual([]);
  });

  it('reaches a terminal only in visible characters', async () => {
    const { stdout } = await check();
    expect(stdout).toContain('\\u001b');
    expect(commanding.test(stdout.replaceAll('\n', ''))).toBe(false);
  });

  it('reaches programs unchanged but escaped', async () => {
    const { stdout } = await check(['--format', 'json']);
    expect(commanding.test(stdout.replaceAll('\n', ''))).toBe(false);
    const problems = JSON.parse(stdout) as Problem[];
    expect(problems.map(({ file }) => file)).toContain(
      `content/incidents/2026-07-02\n::error::forged\u001b[31m\u009b1m.txt`,
    );
  });

  it('keeps percent signs, colons and line breaks inside a command for GitHub', async () => {
    const { stdout } = await check(['--format', 'github']);
    expect(stdout).toContain('2026%0A::error file=x::forged');
    expect(stdout).toContain('%250A::error::forged');
    expect(stdout).toMatch(
      /file=[^,:]*2026-07-02%0A%3A%3Aerror%3A%3Aforged\\u001b\[31m\\u009b1m\.txt,line=1,col=1,title=stray-file::/,
    );
  });
});

describe('things that are not regular files', () => {
  it('are refused: a link, a folder, a device', async () => {
    symlinkSync(join(folder, 'content/site.yml'), join(folder, 'content/incidents/2026-07-01-link.md'));
    mkdirSync(join(folder, 'content/incidents/2026-07-02-folder.md'));
    execFileSync('mkfifo', [join(folder, 'content/incidents/2026-07-03-pipe.md')]);
    const problems = JSON.parse((await check(['--format', 'json'])).stdout) as Problem[];
    expect(problems.map(({ rule, message }) => [rule, message])).toEqual([
      ['not-a-file', 'This is a link to another file. Allowed: a regular file'],
      ['not-a-file', 'This is a folder. Allowed: a regular file'],
      ['not-a-file', 'This is not a regular file. Allowed: a regular file'],
    ]);
  });
});
