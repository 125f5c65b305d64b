import { createRequire } from 'node:module';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium, type Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { chromiumLaunchOptions } from '../../src/node/find-browser.ts';
import { editorsPairs } from '../../src/features/compare/pairs.ts';
import { printFigures } from './figures.ts';
import { measuredCollection } from './measured-collection.ts';
import { installPeer } from './speed/peers/install.ts';

/** What is used of Lighthouse, which is no dependency: it has two hundred of its own. */
type Lighthouse = (
  url: string,
  flags: { port: number; logLevel: 'error'; onlyCategories: string[] },
) => Promise<{ lhr: { categories: Record<string, Scored>; audits: Record<string, Audit> } } | undefined>;

interface Scored {
  score: number | null;
}

interface Audit extends Scored {
  id: string;
  scoreDisplayMode: string;
  displayValue?: string;
}

const categories = ['performance', 'accessibility', 'best-practices', 'seo'] as const;
const least = { performance: 95, accessibility: 100, 'best-practices': 100, seo: 100 };

let lighthouse: Lighthouse;
let browser: Browser | undefined;
let port: number;
const pages = new Map<string, string>();
const rows: (string | number)[][] = [['page', ...categories]];

const freePort = (): Promise<number> =>
  new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port: taken } = server.address() as AddressInfo;
      server.close(() => {
        resolve(taken);
      });
    });
  });

async function installLighthouse(): Promise<Lighthouse> {
  const installed = await installPeer('lighthouse', { lighthouse: '12.8.2' });
  if ('why' in installed) throw new Error(`Without Lighthouse no page is scored: ${installed.why}.`);
  const entry = createRequire(join(installed.folder, 'package.json')).resolve('lighthouse');
  return ((await import(pathToFileURL(entry).href)) as { default: Lighthouse }).default;
}

beforeAll(async () => {
  lighthouse = await installLighthouse();
  const collection = await measuredCollection();
  const [a, b] = editorsPairs(collection)[0] ?? [];
  if (!a || !b) throw new Error('The content names no pair to compare.');
  pages.set('home', '');
  pages.set('incident', `incidents/${a.id}/`);
  pages.set('search', 'search/?q=dns');
  pages.set('comparison', `compare/${a.id}/${b.id}/`);
  pages.set('own comparison', `compare/?ids=${a.id},${b.id}`);
  port = await freePort();
  const options = chromiumLaunchOptions();
  browser = await chromium.launch({
    ...options,
    args: [...options.args, `--remote-debugging-port=${port}`],
  });
});

afterAll(async () => {
  await browser?.close();
  printFigures('Lighthouse, simulated phone on slow 4G', rows);
});

describe('Lighthouse', () => {
  it.each(['home', 'incident', 'search', 'comparison', 'own comparison'])(
    'finds nothing to better on %s, and at least 95 for performance',
    async (name) => {
      const result = await lighthouse(inject('measuredSite').url + (pages.get(name) ?? ''), {
        port,
        logLevel: 'error',
        onlyCategories: [...categories],
      });
      const found = result?.lhr.categories;
      const scores = categories.map((category) => Math.round((found?.[category]?.score ?? 0) * 100));
      rows.push([name, ...scores]);
      const audits = Object.values(result?.lhr.audits ?? {});
      const faults = audits.flatMap(({ id, score, scoreDisplayMode, displayValue }) =>
        score !== null && score < 0.9 && scoreDisplayMode !== 'informative'
          ? [`${id} ${displayValue ?? ''}`]
          : [],
      );
      for (const [index, category] of categories.entries())
        expect(scores[index], `${category}: ${faults.join('; ')}`).toBeGreaterThanOrEqual(least[category]);
    },
  );
});
