import { createHash } from 'node:crypto';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, inject, it } from 'vitest';
import { goodCounts } from '../builders/project-folder.ts';
import { goodContent, runBuild, runScript } from './build-fixture.ts';

let parent: string;
let content: string;
let output: string;

beforeEach(() => {
  parent = mkdtempSync(join(tmpdir(), 'hindsight-build-'));
  content = join(parent, 'content');
  output = join(parent, 'site');
  cpSync(goodContent, content, { recursive: true });
});

afterEach(() => {
  rmSync(parent, { recursive: true, force: true });
});

/** Every file of a folder with the hash of its bytes. */
function hashesOf(folder: string): Record<string, string> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  const hashes = files.map((entry): [string, string] => {
    const path = join(entry.parentPath, entry.name);
    return [path.slice(folder.length), createHash('sha256').update(readFileSync(path)).digest('hex')];
  });
  return Object.fromEntries(hashes.sort());
}

const breakContent = (): void => {
  const file = join(content, 'incidents/2026-05-12-example-bank-login.md');
  writeFileSync(file, readFileSync(file, 'utf8').replace('cause: undisclosed', 'cause: undisclossed'));
};

describe('with a problem in the content, the build', () => {
  it('says the same as the check, ends with 1, and leaves the site before it as it was', () => {
    cpSync(inject('site').folder, output, { recursive: true });
    const before = hashesOf(output);
    breakContent();
    const { status, stdout, stderr } = runBuild(output, { CONTENT_DIR: content });
    expect(status).toBe(1);
    expect(stdout).toBe('');
    const checked = runScript('check', { CONTENT_DIR: content });
    expect(checked.status).toBe(1);
    expect(stderr).toContain(checked.stdout.trim());
    expect(stderr).toContain('Nothing was built');
    expect(hashesOf(output)).toEqual(before);
    expect(readdirSync(parent)).toEqual(['content', 'site']);
  });

  it('begins no site where there was none', () => {
    breakContent();
    expect(runBuild(output, { CONTENT_DIR: content }).status).toBe(1);
    expect(readdirSync(parent)).toEqual(['content']);
  });
});

describe('without a problem, the build', () => {
  it('gives the same bytes each time, whatever the shell is set to, in place of the site before it', () => {
    cpSync(inject('site').folder, output, { recursive: true });
    writeFileSync(join(output, 'of-an-earlier-build.html'), '');
    const { status, stdout, stderr } = runBuild(output, { NODE_ENV: 'development', PROD: '', DEV: '1' });
    expect(stderr).toBe('');
    expect(status).toBe(0);
    expect(stdout).toMatch(new RegExp(`^Built ${goodCounts.incidents} incidents`));
    expect(hashesOf(output)).toEqual(hashesOf(inject('site').folder));
    expect(readdirSync(parent)).toEqual(['content', 'site']);
  });
});
