import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { openProject, type Project } from '../../project.ts';
import { describeSite, siteIn } from './look-at-site.ts';
import { openOutput, settleOutput } from './open-output.ts';
import { folderBeside } from './swap-beside.ts';

let root: string;
let project: Project;
let location: string;

beforeEach(() => {
  root = realpathSync(mkdtempSync(path.join(tmpdir(), 'hindsight-output-')));
  project = openProject({}, root);
  ({ location } = project.out);
});
afterEach(() => {
  rmSync(root, { recursive: true, force: true });
});

const write = (folder: string, site: string): void => {
  mkdirSync(folder, { recursive: true });
  writeFileSync(path.join(folder, 'index.html'), site);
};
const read = (): string => readFileSync(path.join(location, 'index.html'), 'utf8');

async function publish(site: string): Promise<unknown[]> {
  const output = await openOutput(project, { pause: 1 });
  write(output.unfinished, site);
  await output.publish();
  return output.close();
}

it('puts a site in its place and leaves nothing else', async () => {
  expect(await publish('first')).toEqual([]);
  expect(await publish('second')).toEqual([]);
  expect(read()).toBe('second');
  expect(readdirSync(root).sort()).toEqual(['dist']);
  expect(readdirSync(location).sort()).toEqual(['.hindsight-build', 'index.html']);
});

it('lets two builds come one after the other', async () => {
  await Promise.all(['one', 'two', 'three'].map(publish));
  expect(['one', 'two', 'three']).toContain(read());
  expect(readdirSync(root).sort()).toEqual(['dist']);
});

it('keeps the site where none was published', async () => {
  await publish('first');
  const before = await siteIn(location);
  const output = await openOutput(project);
  write(output.unfinished, 'half');
  expect(await output.close()).toEqual([]);
  expect(read()).toBe('first');
  expect(await describeSite(project.out, before)).toBe(
    'Nothing was built; dist/ holds the same site as before.',
  );
});

it('publishes over nothing that came there while it was built', async () => {
  const output = await openOutput(project);
  write(output.unfinished, 'new');
  write(location, 'of someone else');
  await expect(output.publish()).rejects.toThrow('which no build of this site put there');
  await output.close();
  expect(read()).toBe('of someone else');
  expect(readdirSync(root).sort()).toEqual(['dist']);
});

it('finishes at the next start what was interrupted between the old site and the new one', async () => {
  await publish('old');
  const folder = folderBeside(location);
  const interrupt = (): void => {
    write(path.join(folder, 'previous'), 'old');
    write(path.join(folder, 'site'), 'new');
    rmSync(location, { recursive: true });
  };
  interrupt();
  const before = await siteIn(location);
  expect(await describeSite(project.out, before)).toBe(
    `Nothing was built. The site before is in ${path.join(folder, 'previous')}; the next build puts it back.`,
  );
  const output = await openOutput(project);
  expect(output.settled).toBe('finished');
  await output.close();
  expect(read()).toBe('new');

  interrupt();
  expect(await settleOutput(location)).toBe('finished');
  expect(read()).toBe('new');
  expect(existsSync(folder)).toBe(false);
  expect(await settleOutput(location)).toBe('nothing');
});

it('says what is there after a build that failed', async () => {
  const { out } = project;
  expect(await describeSite(out, undefined)).toBe('Nothing was built; there is no site in dist/.');
  expect(await describeSite(out, 'one')).toBe('Nothing was built, and the site that was in dist/ is gone.');
  await publish('new');
  expect(await describeSite(out, undefined)).toBe('dist/ holds the new site all the same.');
});
