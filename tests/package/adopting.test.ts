import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from '@modelcontextprotocol/client';
import { StdioClientTransport } from '@modelcontextprotocol/client/stdio';
import { chromium } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { engineRoot } from '../../src/engine-root.ts';
import { chromiumLaunchOptions } from '../../src/node/find-browser.ts';

// npm hands its settings to what it runs, and this test may have been started by npm itself, in another folder.
const environment = Object.fromEntries(
  Object.entries(process.env).filter(
    ([name]) => !/^npm_(?!config_(?:registry|cache|userconfig)$)/i.test(name),
  ),
);

/** A folder for what a registry would have, and beside it the repository of a team, which begins empty. */
const parent = mkdtempSync(join(tmpdir(), 'hindsight-adopting-'));
const team = join(parent, 'my-incidents');
/** What five made-up teams have written up. */
const writeUps = join(engineRoot, 'tests/fixtures/write-ups');
let server: ChildProcess | undefined;

const start = (program: string, args: readonly string[], folder = team): string =>
  execFileSync(program, args, {
    cwd: folder,
    encoding: 'utf8',
    env: environment,
    stdio: ['ignore', 'pipe', 'inherit'],
    shell: process.platform === 'win32',
  });
const git = (...args: string[]): string =>
  start('git', ['-c', 'user.name=Team', '-c', 'user.email=team@git.example', ...args]);
const install = (archive: string): string =>
  start('npm', ['install', '--ignore-scripts', '--prefer-offline', '--no-audit', '--no-fund', archive]);

/**
 * Has npm take the versions that this repository is tested with, so that no release of somebody else's decides what
 * `npm test` says; NEWEST_PACKAGES=1 has it take what a team would get today.
 */
function lockPackages(): void {
  if (process.env.NEWEST_PACKAGES) return;
  const { packages } = JSON.parse(readFileSync(join(engineRoot, 'package-lock.json'), 'utf8')) as {
    packages: Record<string, unknown>;
  };
  const lock = { lockfileVersion: 3, requires: true, packages: { ...packages, '': {} } };
  writeFileSync(join(team, 'package-lock.json'), JSON.stringify(lock));
}

/** Packs a folder; the answer is its archive. */
function pack(folder: string): string {
  const output = start('npm', ['pack', '--silent', '--pack-destination', parent], folder);
  return join(parent, output.trim().split('\n').at(-1) ?? '');
}

/** The same engine as if it had been released later. */
function packLater(archive: string): string {
  const folder = join(parent, 'later');
  mkdirSync(folder);
  start('tar', ['xzf', archive, '-C', folder], parent);
  const manifest = join(folder, 'package/package.json');
  const engine = JSON.parse(readFileSync(manifest, 'utf8')) as Record<string, unknown>;
  writeFileSync(manifest, JSON.stringify({ ...engine, version: '99.0.0' }));
  const later = join(parent, 'later.tgz');
  start('tar', ['czf', later, '-C', folder, 'package'], parent);
  return later;
}

/** What a team changes of its site without any of our files: settings, a picture, components. */
function changeLooks(): void {
  const write = (name: string, text: string): void => {
    mkdirSync(join(team, name, '..'), { recursive: true });
    writeFileSync(join(team, name), text);
  };
  const settings = `logo: /logo.svg
navigation: [incidents, { label: Runbooks, address: https://runbooks.example/ }]
theme:
  light: { accent: "#0b6e4f" }
`;
  write('content/site.yml', readFileSync(join(team, 'content/site.yml'), 'utf8') + settings);
  write('public/logo.svg', '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1"/>');
  write(
    'slots/parts/pager.ts',
    'export const pager = (services: readonly { id: string }[]): string => `page ${services[0]?.id}`;',
  );
  write(
    'slots/incident-aside.astro',
    `---
import { pager } from './parts/pager.ts';
const { record } = Astro.props;
---
<aside class="our-pager" aria-label="On call">{pager(record.services)}</aside>
<style>.our-pager { color: var(--accent); }</style>
`,
  );
}

/** Serves what was built; the answer is the address that the command prints. */
function serve(): Promise<string> {
  const bin = join(team, 'node_modules/@hindsight-incidents/hindsight/bin/hindsight.mjs');
  const served = spawn(process.execPath, [bin, 'serve'], {
    cwd: team,
    env: { ...environment, PORT: '0' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  server = served;
  return new Promise((resolve, reject) => {
    served.once('error', reject);
    served.stdout.setEncoding('utf8').on('data', (text: string) => {
      const address = /http:\S+/.exec(text)?.[0];
      if (address) resolve(address);
    });
  });
}

beforeAll(() => {
  mkdirSync(team);
  lockPackages();
});
/** Asks the installed engine as an assistant does that was configured as docs/agents.md says. */
async function ask(query: string): Promise<unknown> {
  const engine = join(team, 'node_modules/@hindsight-incidents/hindsight/bin/hindsight.mjs');
  const args = [engine, 'mcp', '--site', join(team, 'dist')];
  const client = new Client({ name: 'a-test', version: '1' });
  await client.connect(new StdioClientTransport({ command: process.execPath, args, cwd: parent }));
  const { structuredContent } = await client.callTool({
    name: 'search_incidents',
    arguments: { query, limit: 1 },
  });
  await client.close();
  return structuredContent;
}

afterAll(() => {
  server?.kill();
  rmSync(parent, { recursive: true, force: true });
});

it('goes from an empty folder and a folder of write-ups to a site that is searched, and on to a later engine with nothing to merge', async () => {
  const archive = pack(engineRoot);
  install(archive);
  const imported = start('npx', ['hindsight', 'init', '--from', writeUps, '--zone', 'Europe/London']);
  expect(imported).toContain('Wrote 8 records, 11 no incident.');
  changeLooks();
  git('init', '--quiet');
  git('add', '--all');
  git('commit', '--quiet', '--message', 'Begin');
  expect(start('npm', ['run', '--silent', 'check'])).toContain('No problems in 11 files (8 incidents).');
  expect(start('npm', ['run', '--silent', 'build'])).toContain('Built 8 incidents');

  expect(await ask('cranes refuse containers')).toMatchObject({
    site: { name: 'Our incidents' },
    incidents: [{ title: 'Cranes refuse containers' }],
  });

  const browser = await chromium.launch(chromiumLaunchOptions());
  try {
    const page = await browser.newPage();
    const faults: string[] = [];
    page.on('console', (message) => {
      if (['error', 'warning'].includes(message.type())) faults.push(message.text());
    });
    page.on('pageerror', (error) => faults.push(error.message));
    const address = await serve();
    await page.goto(`${address}search/?q=containers`);
    await page.getByRole('link', { name: 'Cranes refuse containers' }).click();
    await page.getByRole('heading', { level: 1 }).waitFor();
    expect(await page.title()).toBe('Cranes refuse containers · Our incidents');
    expect(await page.locator('main').textContent()).not.toMatch(/Ada Example|Bo Sample/);
    const pager = page.getByRole('complementary', { name: 'On call' });
    expect(await pager.textContent()).toBe('page our-systems');
    expect(await pager.evaluate((element) => getComputedStyle(element).color)).toBe('rgb(11, 110, 79)');
    const links = page.getByRole('navigation', { name: 'Main' }).getByRole('link');
    expect(await links.allTextContents()).toEqual(['Incidents', 'Runbooks']);
    expect(
      await page.locator('.logo').evaluate((logo: HTMLImageElement) => logo.naturalWidth),
    ).toBeGreaterThan(0);
    expect(faults).toEqual([]);
  } finally {
    await browser.close();
  }

  install(packLater(archive));
  expect(start('npm', ['run', '--silent', 'build'])).toContain('Built 8 incidents');
  expect(git('status', '--porcelain').trimEnd().split('\n')).toEqual([
    ' M package-lock.json',
    ' M package.json',
  ]);
});
