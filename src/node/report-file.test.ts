import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { openProject } from '../project.ts';
import { openReport, type ReportFile } from './report-file.ts';

let root: string;

beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'hindsight-report-'));
  mkdirSync(path.join(root, 'content'));
});
afterEach(() => {
  rmSync(root, { recursive: true, force: true });
});

const open = (given: string): Promise<ReportFile> =>
  openReport(given, openProject({}, root), (text) => text.startsWith('Report'));

it('writes a new file, and over an earlier report', async () => {
  const file = path.join(root, 'links.md');
  await (await open('links.md')).write('Report 1');
  expect(readFileSync(file, 'utf8')).toBe('Report 1');
  await (await open(file)).write('Report 2');
  expect(readFileSync(file, 'utf8')).toBe('Report 2');
  expect(readdirSync(root).sort()).toEqual(['content', 'links.md']);
});

it('writes over nothing else', async () => {
  writeFileSync(path.join(root, 'notes.md'), 'My notes');
  await expect(open('notes.md')).rejects.toThrow(
    '"notes.md" holds something else than a report.\n  allowed: a new file, or one with an earlier report',
  );
  symlinkSync(path.join(root, 'content'), path.join(root, 'link'));
  await expect(open('link/site.yml')).rejects.toThrow('"link/site.yml" lies in the content folder.');
  await expect(open('src/links.md')).rejects.toThrow('lies in "src", which holds sources');
  mkdirSync(path.join(root, 'folder'));
  await expect(open('folder')).rejects.toThrow('"folder" is a folder.');
  expect(readFileSync(path.join(root, 'notes.md'), 'utf8')).toBe('My notes');
});
