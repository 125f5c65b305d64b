import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { ArgumentError, quoteGiven } from '../core/call/argument-error.ts';
import type { Built } from '../core/collection/collection.ts';
import { loadCollection } from './load-collection.ts';

/** Content as it was before a change, and which of its files the change touches. */
export interface ChangedContent {
  before: Built;
  changedFiles: string[];
}

/** A project that is the clone of a repository. */
interface Clone {
  root: string;
  cacheDir: string;
  /** The day, YYYY-MM-DD, after which no day of a record can lie; `undefined` where it is not known. */
  today?: string | undefined;
}

/**
 * Compares the content of a clone with an earlier commit: the one where the two ways parted. What is not committed
 * counts as changed too. Throws in words for people where the commit is not known.
 */
export async function changedContent(project: Clone, base: string): Promise<ChangedContent> {
  const clone = project.root;
  const commit = commonCommit(clone, base);
  const files = git(clone, ['diff', '--name-only', '-z', '--no-renames', commit, '--', 'content']);
  const added = git(clone, ['ls-files', '-z', '--others', '--exclude-standard', '--', 'content']);
  return {
    before: await readCommit(project, commit),
    changedFiles: [...files.split('\0'), ...added.split('\0')].filter((file) => file !== '').sort(),
  };
}

function commonCommit(clone: string, base: string): string {
  try {
    git(clone, ['rev-parse', '--git-dir']);
  } catch (error) {
    const isMissing = (error as NodeJS.ErrnoException).code === 'ENOENT';
    const what = isMissing
      ? 'git is not installed, or not found'
      : `"${clone}" lies in no clone of a repository`;
    throw new ArgumentError(`${what}: there is nothing to compare with.`, { cause: error });
  }
  try {
    return git(clone, ['merge-base', '--end-of-options', base, 'HEAD']).trim();
  } catch (error) {
    throw new ArgumentError(`There is no commit or branch ${quoteGiven(base)} that this branch grew from.`, {
      cause: error,
    });
  }
}

async function readCommit({ root: clone, cacheDir, today }: Clone, commit: string): Promise<Built> {
  const folder = mkdtempSync(path.join(tmpdir(), 'hindsight-base-'));
  try {
    // An index of its own, so that the one of the clone stays as it is.
    const environment = { GIT_INDEX_FILE: path.join(folder, 'index') };
    const location = path.join(folder, 'content');
    git(clone, ['read-tree', `${commit}:content`], environment);
    git(clone, ['checkout-index', '--all', `--prefix=${location}/`], environment);
    return await loadCollection({ content: { name: 'content', location }, cacheDir, today });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const git = (clone: string, args: string[], environment: NodeJS.ProcessEnv = {}): string =>
  execFileSync('git', args, {
    cwd: clone,
    encoding: 'utf8',
    env: { ...process.env, ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
    maxBuffer: 64 * 1024 * 1024,
  });
