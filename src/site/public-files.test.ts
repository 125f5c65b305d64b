import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { SiteSettings } from '../../schemas/registry.ts';
import { engineRoot } from '../engine-root.ts';
import { checkLogo, copyPublicFiles, publicFolder } from './public-files.ts';

let root: string;
let site: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'hindsight-public-'));
  site = join(root, 'dist');
  mkdirSync(site);
});
afterEach(() => {
  rmSync(root, { recursive: true });
});
const look = (logo: string) => () => {
  checkLogo(root, { logo } as SiteSettings);
};

it('are ours where a team has none', async () => {
  expect(publicFolder(root)).toBe(join(engineRoot, 'public'));
  await copyPublicFiles(root, site);
  expect(readdirSync(site)).toEqual([]);
  look('/favicon.svg')();
});

it('go into the site as they are', async () => {
  mkdirSync(join(root, 'public/fonts'), { recursive: true });
  writeFileSync(join(root, 'public/fonts/ours.woff2'), '');
  await copyPublicFiles(root, site);
  expect(readdirSync(join(site, 'fonts'))).toEqual(['ours.woff2']);
  expect(look('/logo.svg')).toThrow('The logo "/logo.svg" of site.yml is not there.');
});
