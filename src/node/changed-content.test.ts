import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { runCommand, type Run } from '../../tests/builders/run-command.ts';
import { summarizeChange } from '../commands/summarize-change.ts';
import { changedContent } from './changed-content.ts';

const root = path.join(import.meta.dirname, '../..');
const login = 'content/incidents/2026-05-12-example-bank-login.md';
let clone: string;

const git = (...args: string[]): string =>
  execFileSync('git', ['-c', 'user.name=A', '-c', 'user.email=a@example.org', ...args], {
    cwd: clone,
    encoding: 'utf8',
  });

beforeEach(() => {
  clone = mkdtempSync(path.join(tmpdir(), 'hindsight-clone-'));
  cpSync(path.join(root, 'tests/fixtures/good'), path.join(clone, 'content'), { recursive: true });
  git('init', '--quiet', '--initial-branch=main');
  git('add', '.');
  git('commit', '--quiet', '--message=before');
});

afterEach(() => rmSync(clone, { recursive: true, force: true }));

const project = () => ({ root: clone, cacheDir: path.join(clone, 'node_modules/.cache') });

const change = (file: string, edit: (text: string) => string): void =>
  writeFileSync(path.join(clone, file), edit(readFileSync(path.join(clone, file), 'utf8')));

it('finds what a branch changes, committed or not, and reads the content as it was', async () => {
  git('switch', '--quiet', '--create=change');
  change(login, (text) => text.replace(/^title: .*/m, 'title: Another title for this outage'));
  git('commit', '--quiet', '--all', '--message=change');
  git('rm', '--quiet', 'content/comparisons/acme-cloud-twice.md');
  writeFileSync(path.join(clone, 'content/incidents/2026-07-01-new.md'), 'new');
  writeFileSync(path.join(clone, 'README.md'), 'not content');
  const { before, changedFiles } = await changedContent(project(), 'main');
  expect(changedFiles).toEqual([
    'content/comparisons/acme-cloud-twice.md',
    login,
    'content/incidents/2026-07-01-new.md',
  ]);
  expect(before.problems).toEqual([]);
  expect(before.collection?.records.get('2026-05-12-example-bank-login')?.title).not.toContain('Another');
  expect(git('status', '--short')).toContain('D  content/comparisons');
});

it('leaves out what others changed in the meantime', async () => {
  git('switch', '--quiet', '--create=change');
  git('switch', '--quiet', 'main');
  change(login, (text) => `${text}\nMore.\n`);
  git('commit', '--quiet', '--all', '--message=meanwhile');
  git('switch', '--quiet', 'change');
  expect((await changedContent(project(), 'main')).changedFiles).toEqual([]);
});

const summarize = (base: string, environment: NodeJS.ProcessEnv = {}): Promise<Run> =>
  runCommand(summarizeChange, ['--base', base], { folder: clone, environment });

it('summarizes a change', async () => {
  expect(await summarize('HEAD')).toMatchObject({
    code: 0,
    stdout: expect.stringContaining('The content is in order') as string,
  });
  change(login, (text) => text.replace(/^cause: .*/m, 'cause: "undisclossed ::error::@octocat"'));
  const file = path.join(clone, 'summary.md');
  const { code, stdout } = await summarize('HEAD', { GITHUB_STEP_SUMMARY: file });
  expect({ code, stdout }).toEqual({ code: 1, stdout: expect.not.stringContaining('octocat') as string });
  expect(readFileSync(file, 'utf8')).toContain('# 1 problem to fix');
});

it('says in plain words that a commit is not known', async () => {
  const { code, stderr } = await summarize('no-such-branch');
  expect(code).toBe(2);
  expect(stderr).toContain('There is no commit or branch "no-such-branch"');
  expect(stderr).not.toMatch(/^ +at /m);
});
