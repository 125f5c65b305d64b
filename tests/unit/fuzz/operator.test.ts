import fc from 'fast-check';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { check } from '../../../src/commands/check.ts';
import type { Command } from '../../../src/commands/command.ts';
import { fix } from '../../../src/commands/fix.ts';
import { generate } from '../../../src/commands/generate.ts';
import { newRecord } from '../../../src/commands/new.ts';
import { serve } from '../../../src/commands/serve.ts';
import { ArgumentError } from '../../../src/core/call/argument-error.ts';
import { checkAddress } from '../../../src/core/call/check-address.ts';
import { findForbiddenCharacter } from '../../../src/core/reading/printable.ts';
import { engineRoot } from '../../../src/engine-root.ts';
import { refuseOutput } from '../../../src/node/output/refuse-output.ts';
import { holds } from '../../../src/node/wanted-paths.ts';
import { openProject } from '../../../src/project.ts';
import { anyText } from '../../arbitraries/hostile-text.ts';
import { writtenText } from '../../arbitraries/written-text.ts';
import { makeProjectFolder, removeProjectFolder } from '../../builders/project-folder.ts';
import { runCommand } from '../../builders/run-command.ts';
import { timeout, tryInputs } from './try-inputs.ts';

let root: string;

beforeAll(() => {
  root = makeProjectFolder();
});
afterAll(() => {
  removeProjectFolder(root);
});

/** Every file of the content and its text. */
const contentNow = (): [string, string][] =>
  readdirSync(path.join(root, 'content'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name))
    .map((file) => [file, readFileSync(file, 'utf8')]);

/** The system takes no argument and no variable that holds a NUL. */
const given = fc.oneof(anyText, writtenText).map((text) => text.replaceAll('\0', ''));

const commands: Record<string, Command> = { check, fix, generate, newRecord };
const always: Record<string, string[]> = {
  fix: ['--dry-run'],
  generate: ['--check'],
  newRecord: ['--dry-run'],
};

const flags = [
  ...[
    '--format',
    '--format=json',
    '--dry-run',
    '--check',
    '--help',
    '--',
    '-',
    '-x',
    '--no-format',
    '--base',
  ],
  ...['title', 'date', 'services', 'cause', 'source', 'source-title', 'source-kind', 'duration'].map(
    (flag) => `--${flag}`,
  ),
  ...['reports', 'text', 'slug', 'organization', 'organization-name', 'service-name'].map(
    (flag) => `--${flag}`,
  ),
];
const values = [
  ...[
    'text',
    'github',
    'content',
    'content/incidents',
    '..',
    '/',
    '.',
    '~',
    'private',
    'unknown',
    'undisclosed',
  ],
  ...['2026-07-01', 'acme-cloud', 'PT2H', '4200', 'https://a.example/a', 'Nobody could log in for two hours'],
];
const complete = {
  title: 'Example Bank cannot log anybody in',
  date: '2026-07-01',
  services: 'example-bank-login',
  cause: 'undisclosed',
  source: 'https://news.example.org/b',
  text: 'Nobody could log in.',
};
/** A call of `new` that says all it must, some of it in words of any kind. */
const nearlyRight = fc
  .record(
    Object.fromEntries(
      Object.entries(complete).map(([flag, good]) => [flag, fc.oneof(fc.constant(good), given)]),
    ),
  )
  .map((said) => Object.entries(said).map(([flag, value]) => `--${flag}=${value}`));
const calls = fc.oneof(
  fc.record({
    name: fc.constantFrom(...Object.keys(commands)),
    args: fc.array(fc.oneof(fc.constantFrom(...flags), fc.constantFrom(...values), given), { maxLength: 5 }),
  }),
  nearlyRight.map((args) => ({ name: 'newRecord', args })),
);

it('whatever a command is called with, it answers, and writes nothing', { timeout }, async () => {
  const before = contentNow();
  await tryInputs('arguments of commands', calls, async ({ name, args }) => {
    const run = await runCommand(commands[name]!, [...(always[name] ?? []), ...args], { folder: root });
    expect([0, 1, 2]).toContain(run.code);
    expect(run.stdout + run.stderr).not.toBe('');
    expect(findForbiddenCharacter(run.stdout + run.stderr)).toBeUndefined();
  });
  expect(contentNow()).toEqual(before);
});

const pathLike = fc
  .array(
    fc.constantFrom('/', '..', '.', 'site', 'content', 'src', '.git', '~', '$HOME', ' ', '\\', 'x', '%TEMP%'),
    {
      maxLength: 6,
    },
  )
  .map((parts) => parts.join(''));
const variable = (...words: string[]) =>
  fc.option(fc.oneof(fc.constantFrom(...words), pathLike, given), { nil: undefined });
const environments = fc.record({
  BASE_PATH: variable('/hindsight/', 'a/b', '/../', `/${'a'.repeat(50)}!`, '//x'),
  SITE_URL: variable('https://example.org', 'https://a.example:99999', 'https://a@b.example', 'http://1.2.3'),
  OUT_DIR: variable('dist', '../out', '/'),
  CONTENT_DIR: variable('content', 'nothing', '/dev/null'),
  PORT: variable('0', '4321', '65536', '-1', '1e3'),
  SOURCE_DATE_EPOCH: variable('0', '1700000000', '99999999999', '1e9'),
  PREVIEW_IMAGES: variable('none'),
  HOME: variable('/root'),
});

it('whatever the environment says, it is read as it is meant or refused in words', { timeout }, async () => {
  await tryInputs('environment variables', environments, async (environment) => {
    // Nothing is built in any of these folders, so that nothing is served.
    const { code, stderr } = await runCommand(serve, [], { folder: root, environment });
    expect([code, stderr.trim() === '']).toEqual([2, false]);
    expect(findForbiddenCharacter(stderr)).toBeUndefined();

    const project = openProject(environment, root, new Date(0));
    const { location } = project.out;
    const refusal = await refuseOutput(project);
    expect(findForbiddenCharacter(refusal ?? '')).toBeUndefined();
    const kept = [project.content.location, project.root, project.home, engineRoot];
    if (kept.some((place) => holds(location, place))) expect(refusal).toBeDefined();
    expectAddress(project.site);
  });
});

/** An address and a path that were taken are such that a browser makes of them what they say. */
function expectAddress(site: { address: string | undefined; basePath: string | undefined }): void {
  try {
    checkAddress(site);
  } catch (error) {
    expect(error).toBeInstanceOf(ArgumentError);
    return;
  }
  const { address = 'https://example.org', basePath = '/' } = site;
  const place = new URL(`/${basePath}`.replace('//', '/'), address);
  expect(place.origin).toBe(new URL(address).origin);
  expect(place.pathname).toBe(`/${basePath}`.replace('//', '/'));
}
