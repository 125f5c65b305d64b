import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openProject } from '../../src/project.ts';
import { root, runBuild } from '../site/build-fixture.ts';
import { printFigures, ratio } from './figures.ts';

/**
 * The peer: Astro as its documentation shows it, with its own content layer and Markdown, one plain page a write-up and
 * a list of them. It checks nothing, indexes nothing and draws nothing.
 */
const peerFiles = {
  'package.json': '{ "type": "module" }',
  'astro.config.mjs': 'export default { telemetry: false };',
  'src/content.config.mjs': `import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
export const collections = { incidents: defineCollection({ loader: glob({ pattern: '*.md', base: './incidents' }) }) };`,
  'src/pages/index.astro': `---
import { getCollection } from 'astro:content';
const incidents = await getCollection('incidents');
---
<ul>{incidents.map(({ id, data }) => <li><a href={id}>{data.title}</a></li>)}</ul>`,
  'src/pages/[id].astro': `---
import { getCollection, render } from 'astro:content';
export const getStaticPaths = async () =>
  (await getCollection('incidents')).map((incident) => ({ params: { id: incident.id }, props: { incident } }));
const { incident } = Astro.props;
const { Content } = await render(incident);
---
<h1>{incident.data.title}</h1><Content />`,
};

// Inside the project, so that the peer finds the same Astro.
let folder: string;

beforeAll(() => {
  mkdirSync(join(root, 'test-results'), { recursive: true });
  folder = mkdtempSync(join(root, 'test-results', 'peer-'));
  for (const [path, text] of Object.entries(peerFiles)) {
    mkdirSync(join(folder, path, '..'), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  const incidents = join(openProject(process.env, root).content.location, 'incidents');
  cpSync(incidents, join(folder, 'incidents'), { recursive: true });
});

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

const pagesIn = (site: string): number =>
  readdirSync(site, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.html')).length;

function timed(build: () => { status: number | null; stderr: string }): number {
  const start = performance.now();
  const { status, stderr } = build();
  expect(status, stderr).toBe(0);
  return (performance.now() - start) / 1_000;
}

it('builds a page in less time than twice what plain Astro takes for one', () => {
  const ourSite = join(folder, 'our-dist');
  const buildOurs = () => runBuild(ourSite, { CONTENT_DIR: openProject(process.env, root).content.location });
  const buildPeer = () =>
    spawnSync(process.execPath, [join(root, 'node_modules/astro/bin/astro.mjs'), 'build', '--root', folder], {
      encoding: 'utf8',
      env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' },
    });
  // The first of each warms the caches of the disk; the second counts.
  const [, ours] = [timed(buildOurs), timed(buildOurs)];
  const [, peer] = [timed(buildPeer), timed(buildPeer)];
  const pages = { ours: pagesIn(ourSite), peer: pagesIn(join(folder, 'dist')) };
  const perPage = { ours: ours / pages.ours, peer: peer / pages.peer };
  printFigures('Building with checks, search index and preview images drawn before, beside plain Astro', [
    ['', 'seconds', 'pages', 'ms a page'],
    ['ours', ours.toFixed(1), pages.ours, (perPage.ours * 1_000).toFixed(1)],
    ['plain Astro', peer.toFixed(1), pages.peer, (perPage.peer * 1_000).toFixed(1)],
    ['ratio', ratio(ours, peer), ratio(pages.ours, pages.peer), ratio(perPage.ours, perPage.peer)],
  ]);
  expect(perPage.ours).toBeLessThan(2 * perPage.peer);
});
