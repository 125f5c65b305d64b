import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { release } from '../../src/commands/release.ts';
import { readReleases } from '../../src/features/data/node/read-releases.ts';
import { openProject } from '../../src/project.ts';
import { goodContent } from '../site/build-fixture.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'hindsight-release-'));
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

async function run(...args: string[]): Promise<{ code: number; said: string }> {
  const lines: string[] = [];
  const say = (text: string): void => void lines.push(text);
  const environment = { CONTENT_DIR: goodContent, SOURCE_DATE_EPOCH: String(Date.UTC(2026, 10, 29) / 1000) };
  const code = await release({ args, project: openProject(environment, folder), out: say, err: say });
  return { code, said: lines.join('\n') };
}

it('a release is written whole, under the day unless a version is given, and never a second time', async () => {
  const first = await run();
  expect(first).toMatchObject({ code: 0 });
  expect(first.said).toContain('Wrote the release 2026.11.29 into releases/2026.11.29/: 5 incidents added');
  expect(readdirSync(join(folder, 'releases'))).toEqual(['2026.11.29']);
  const files = readdirSync(join(folder, 'releases/2026.11.29'));
  expect(files).toEqual(
    expect.arrayContaining(['NOTES.md', 'release.json', 'dataset.zip', 'SHA256SUMS.txt']),
  );
  expect(readFileSync(join(folder, 'releases/2026.11.29/CITATION.cff'), 'utf8')).toContain(
    'version: "2026.11.29"',
  );

  const again = await run();
  expect(again.code).toBe(2);
  expect(again.said).toContain('never changed.\nallowed: another version, such as --version 2026.11.29.1');

  const next = await run('--version', '2026.11.29.1');
  expect(next.said).toContain('0 incidents added, 0 corrected, 0 no longer listed');
  expect(readReleases(join(folder, 'releases')).map(({ version }) => version)).toEqual([
    ...['2026.11.29.1', '2026.11.29'],
  ]);
});

it.each(['../x', '2026', 'latest'])('%j is no version', async (version) => {
  const { code, said } = await run('--version', version);
  expect(code).toBe(2);
  expect(said).toContain('allowed: a day as 2026.11.29');
});
