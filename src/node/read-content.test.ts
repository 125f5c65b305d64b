import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readContent } from './read-content.ts';

let location: string;

beforeEach(() => {
  location = mkdtempSync(join(tmpdir(), 'hindsight-read-'));
  for (const folder of ['incidents', 'services']) mkdirSync(join(location, folder));
  write('site.yml', 'name: Example\n');
  write('incidents/2026-07-01-a.md', 'a');
  write('incidents/2026-07-01-a.claims.yaml', 'claims: []\n');
  write('services/b.md', 'b');
});

afterEach(() => rmSync(location, { recursive: true }));

const write = (name: string, text: string): void => writeFileSync(join(location, name), text);
const read = () => readContent({ name: 'content', location });
const problems = () => read().problems.map(({ file, rule }) => `${file} ${rule}`);

describe('readContent', () => {
  it('reads every file in the order of its name, as bytes', () => {
    write('incidents/2026-06-30-z.md', '\ufeffz');
    const { files, site, problems } = read();
    expect(problems).toEqual([]);
    expect(site?.path).toBe('content/site.yml');
    expect(files.incidents.map(({ path }) => path)).toEqual([
      'content/incidents/2026-06-30-z.md',
      'content/incidents/2026-07-01-a.claims.yaml',
      'content/incidents/2026-07-01-a.md',
    ]);
    expect([...(files.incidents[0]?.bytes ?? [])]).toEqual([0xef, 0xbb, 0xbf, 0x7a]);
    expect(files.counters).toEqual([]);
  });

  it('reads leads where there are some', () => {
    expect(read().leads).toBeUndefined();
    write('leads.yml', '- a');
    expect(read().leads?.path).toBe('content/leads.yml');
    expect(problems()).toEqual([]);
  });

  it('leaves out what begins with a dot', () => {
    write('incidents/.DS_Store', 'x');
    expect(problems()).toEqual([]);
  });

  it('reports what it would never read, and what was probably meant', () => {
    mkdirSync(join(location, 'incident'));
    write('site.yaml', 'x');
    write('notes.txt', 'x');
    expect(read().problems.map(({ file, rule, meant }) => [file, rule, meant])).toEqual([
      ['content/incident', 'stray-file', 'incidents'],
      ['content/notes.txt', 'stray-file', undefined],
      ['content/site.yaml', 'stray-file', 'site.yml'],
    ]);
  });

  it('lets the papers of a repository and hidden entries stand beside the content', () => {
    for (const name of ['README.md', 'LICENSE', 'LICENSE-CONTENT', 'CODEOWNERS', '.gitignore'])
      write(name, 'x');
    expect(problems()).toEqual([]);
  });

  it('reports a name that differs only in case', () => {
    write('services/B.md', 'b');
    if (existsSync(join(location, 'services', 'b.MD'))) return; // A disk that ignores case holds one file only.
    expect(problems()).toEqual([
      'content/services/B.md unsafe-file-name',
      'content/services/b.md file-name-case',
    ]);
  });

  it('refuses a name that Windows keeps for a device', () => {
    write('services/con.md', 'b');
    expect(problems()).toEqual(['content/services/con.md unsafe-file-name']);
  });

  it('refuses a link, even to a file beside it', () => {
    symlinkSync(join(location, 'services/b.md'), join(location, 'services/c.md'));
    expect(problems()).toEqual(['content/services/c.md not-a-file']);
  });

  it('does not read a file that is too large', () => {
    truncateSync(join(location, 'services/b.md'), 5 * 1024 * 1024);
    expect(problems()).toEqual(['content/services/b.md file-too-large']);
  });

  it('reports what is missing, once', () => {
    rmSync(join(location, 'site.yml'));
    rmSync(join(location, 'incidents'), { recursive: true });
    expect(problems()).toEqual(['content no-content', 'content/site.yml no-content']);
  });
});
