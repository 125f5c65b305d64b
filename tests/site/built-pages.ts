import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { inject } from 'vitest';

/** Ids of the fixture's incidents by what tests need of them. */
export const incidents = {
  /** Every field, many sources and claims. */
  full: '2024-09-18-acme-cloud-control-plane',
  twoWaves: '2025-02-11-acme-cloud-dns',
  otherZone: '2022-02-19-southern-mobile',
  exposure: '2023-11-02-acme-cloud-keys',
  short: '2026-05-12-example-bank-login',
  withdrawn: '2026-05-13-example-bank-again',
  draft: '2026-06-03-example-bank-cards',
} as const;

const { full, twoWaves, otherZone, exposure, short } = incidents;

/** What lists, feeds and search show, newest first. */
export const listedIds = [short, twoWaves, full, exposure, otherZone];
export const hiddenIds = [incidents.withdrawn, incidents.draft];

export const readBuilt = (file: string): string => readFileSync(join(inject('site').folder, file), 'utf8');
export const readBuiltJson = (file: string): unknown => JSON.parse(readBuilt(file));

/** Every file of the built site, by its path from the front page. */
export const builtFiles = (): string[] =>
  readdirSync(inject('site').folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(inject('site').folder.length + 1))
    .map((file) => file.replaceAll('\\', '/'))
    .sort();

const builtAddresses = (): string[] =>
  builtFiles()
    .filter((file) => /(?:^|\/)index\.html$/.test(file))
    .map((file) => file.replace(/index\.html$/, ''));

/** Whether an address is only a redirect. */
const isRedirect = (path: string): boolean => readBuilt(`${path}index.html`).includes('http-equiv="refresh"');

/** Addresses of all pages from the front page, such as `` and `services/`; the page for what is not found is none. */
export const builtPages = (): string[] => builtAddresses().filter((path) => !isRedirect(path));

/** Addresses that are only redirects. */
export const redirects = (): string[] => builtAddresses().filter(isRedirect);

/** Addresses that the sitemap lists, without scheme and host. */
export const sitemapPages = (): string[] =>
  [...readBuilt('sitemap-0.xml').matchAll(/<loc>https:\/\/hindsight\.example\/([^<]*)<\/loc>/g)]
    .map(([, path = '']) => path)
    .sort();
