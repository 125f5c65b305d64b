import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { joinIndex } from './join-index.ts';

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'hindsight-join-'));
  await mkdir(path.join(folder, 'fragment'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const page = (name: string, text: string): Promise<void> =>
  writeFile(path.join(folder, 'fragment', `${name}.pf_fragment`), gzipSync(text));
const about = (incident?: string): string =>
  `pagefind_dcd${JSON.stringify({ url: '/', meta: { incident } })}`;

describe('joining the text index with the incidents', () => {
  it('says of each page which incident it is, and leaves no file of a page behind', async () => {
    await page('en_2', about('2024-01-02-acme'));
    await page('en_1', about('2024-01-01-acme'));
    expect(await joinIndex(folder)).toEqual({ en_1: '2024-01-01-acme', en_2: '2024-01-02-acme' });
    expect(await readdir(folder)).toEqual([]);
  });

  it.each([
    ['another form', 'pagefind_v9{"meta":{"incident":"a"}}', 'does not begin with "pagefind_dcd"'],
    ['no incident', about(), 'names no incident'],
  ])('stops at a page of %s, and says which', async (_name, text, words) => {
    await page('en_1', text);
    await expect(joinIndex(folder)).rejects.toThrow(`en_1.pf_fragment ${words}`);
    expect(await readdir(folder)).toEqual(['fragment']);
  });
});
