import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Problem } from '../../src/core/problem.ts';

const root = join(import.meta.dirname, '../..');
const good = join(root, 'tests/fixtures/good');

let content: string;

beforeEach(() => {
  content = mkdtempSync(join(tmpdir(), 'hindsight-check-'));
  cpSync(good, content, { recursive: true });
});

afterEach(() => {
  rmSync(content, { recursive: true, force: true });
});

interface Run {
  status: number | null;
  stdout: string;
  stderr: string;
}

function check(args: readonly string[] = [], { folder = content, nodeArgs = [] as string[] } = {}): Run {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [...nodeArgs, 'src/cli.ts', 'check', ...args],
    {
      cwd: root,
      env: { ...process.env, CONTENT_DIR: folder },
      encoding: 'utf8',
    },
  );
  return { status, stdout, stderr };
}

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

const write = (name: string, text: string): void => writeFileSync(join(content, name), text);
const brokenName = 'incidents/2026-07-01-example-bank-door.md';
const writeBroken = (): void =>
  write(
    brokenName,
    incident((text) => text.replace('undisclosed', 'undisclossed')),
  );

/** Everything that a terminal or a log could take for something other than text. */
// eslint-disable-next-line no-control-regex -- control characters are what is looked for
const commanding = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/;

describe('check', () => {
  it('finds nothing in good content and ends with 0, within two seconds', () => {
    const start = performance.now();
    expect(check()).toEqual({ status: 0, stdout: 'No problems in 21 files (7 incidents).\n', stderr: '' });
    expect(performance.now() - start).toBeLessThan(2000);
  });

  it('ends with 1 for an error', () => {
    writeBroken();
    const { status, stdout, stderr } = check();
    expect(status).toBe(1);
    expect(stdout).toContain(`${brokenName}:5:8  unknown-word\n  "undisclossed" is not a word of cause.\n`);
    expect(stderr).toBe('');
  });

  it('ends with 0 for a warning, and shows it', () => {
    write(
      brokenName,
      incident((text) =>
        text.replace(
          'sources:',
          'times:\n  started: 2026-07-01T10:00Z\n  detected: 2026-07-01T09:00Z\nsources:',
        ),
      ),
    );
    expect(check()).toMatchObject({
      status: 0,
      stdout: expect.stringContaining('warning moments-out-of-order') as string,
    });
  });

  it('ends with 1 for a content folder that does not exist', () => {
    const { status, stdout } = check([], { folder: 'no-such-folder' });
    expect(status).toBe(1);
    expect(stdout).toContain('The content folder "no-such-folder" does not exist.');
  });

  it('ends with 2 and the stack for a fault of its own', () => {
    const breaking = 'String.prototype.matchAll = () => { throw new Error("broken on purpose"); };';
    const nodeArgs = ['--import', `data:text/javascript,${encodeURIComponent(breaking)}`];
    const { status, stdout, stderr } = check([], { nodeArgs });
    expect(status).toBe(2);
    expect(stdout).toBe('');
    expect(stderr).toMatch(/broken on purpose[^]*\n +at /);
  });

  it.each([
    [['--format', 'xml'], 'There is no format "xml".\n  allowed: text, json, github\n'],
    [['--fromat', 'json'], "Unknown option '--fromat'"],
    [['--format'], "Option '--format <value>' argument missing"],
  ])('ends with 2 for %j and says how it is used', (args, message) => {
    const { status, stdout, stderr } = check(args);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toContain(message);
    expect(stderr).toContain('write:   npm run check -- [--format text|json|github] [paths]');
  });
});

describe('paths', () => {
  beforeEach(() => {
    writeBroken();
    write('services/new-thing.md', '---\nname: New thing\norganization: acme\n---\n');
  });

  const files = (args: string[]): string[] => {
    const problems = JSON.parse(check([...args, '--format', 'json']).stdout) as Problem[];
    return problems.map(({ file }) => file.slice(content.length + 1));
  };

  it('narrow the report to a file or a folder, wherever the content lies', () => {
    expect(files([join(content, brokenName)])).toEqual([brokenName]);
    expect(files([join(content, 'services')])).toEqual(['services/new-thing.md']);
    expect(files([join(content, 'services/'), join(content, brokenName)])).toHaveLength(2);
    expect(files([content])).toHaveLength(2);
  });

  it('that name a part of a name match nothing', () => {
    expect(files([join(content, 'organizations')])).toEqual([]);
    mkdirSync(join(content, 'incidents/2026-07'));
    expect(files([join(content, 'incidents/2026-07')])).toEqual(['incidents/2026-07']);
  });

  it('decide the exit code too', () => {
    expect(check([join(content, 'counters')]).status).toBe(0);
    expect(check([join(content, 'services')]).status).toBe(1);
  });

  it('that do not exist end the run with 2', () => {
    const { status, stdout, stderr } = check(['content/incidents/no-such-file.md']);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toContain('There is no file or folder "content/incidents/no-such-file.md".');
  });

  it('outside the content folder end the run with 2, as nothing there is checked', () => {
    const { status, stderr } = check(['package.json']);
    expect(status).toBe(2);
    expect(stderr).toContain('"package.json" lies outside the content folder.');
  });
});

describe('--format json', () => {
  it('prints an empty list for good content', () => {
    expect(check(['--format', 'json'])).toEqual({ status: 0, stdout: '[]\n', stderr: '' });
  });

  it('prints a list of problems and nothing else', () => {
    writeBroken();
    const { stdout } = check(['--format=json']);
    expect(JSON.parse(stdout)).toEqual([
      {
        file: `${content}/${brokenName}`,
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

  it.each(['text', 'github'])('cannot pass for a command to the runner (%s)', (format) => {
    const lines = check(['--format', format]).stdout.trimEnd().split('\n');
    const commands = lines.filter((line) => line.trimStart().startsWith('::'));
    expect(commands).toHaveLength(format === 'github' ? 2 : 0);
    expect(
      commands.filter((line) => !line.startsWith(`::error file=${content}/incidents/2026-07-0`)),
    ).toEqual([]);
    expect(lines.filter((line) => commanding.test(line))).toEqual([]);
  });

  it('reaches a terminal only in visible characters', () => {
    const { stdout } = check();
    expect(stdout).toContain('\\u001b');
    expect(commanding.test(stdout.replaceAll('\n', ''))).toBe(false);
  });

  it('reaches programs unchanged but escaped', () => {
    const { stdout } = check(['--format', 'json']);
    expect(commanding.test(stdout.replaceAll('\n', ''))).toBe(false);
    const problems = JSON.parse(stdout) as Problem[];
    expect(problems.map(({ file }) => file)).toContain(
      `${content}/incidents/2026-07-02\n::error::forged\u001b[31m\u009b1m.txt`,
    );
  });

  it('keeps percent signs, colons and line breaks inside a command for GitHub', () => {
    const { stdout } = check(['--format', 'github']);
    expect(stdout).toContain('2026%0A::error file=x::forged');
    expect(stdout).toContain('%250A::error::forged');
    expect(stdout).toMatch(
      /file=[^,:]*2026-07-02%0A%3A%3Aerror%3A%3Aforged\\u001b\[31m\\u009b1m\.txt,line=1,col=1,title=stray-file::/,
    );
  });
});

describe('things that are no ordinary files', () => {
  it('are refused: a link, a folder, a device', () => {
    symlinkSync(join(content, 'site.yml'), join(content, 'incidents/2026-07-01-link.md'));
    mkdirSync(join(content, 'incidents/2026-07-02-folder.md'));
    execFileSync('mkfifo', [join(content, 'incidents/2026-07-03-pipe.md')]);
    const problems = JSON.parse(check(['--format', 'json']).stdout) as Problem[];
    expect(problems.map(({ rule, message }) => [rule, message])).toEqual([
      ['not-a-file', 'This is a link to another file. Allowed: an ordinary file'],
      ['not-a-file', 'This is a folder. Allowed: an ordinary file'],
      ['not-a-file', 'This is no ordinary file. Allowed: an ordinary file'],
    ]);
  });
});
