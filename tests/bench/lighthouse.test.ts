import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import lighthouse from 'lighthouse';
import { chromium, type Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { chromiumLaunchOptions } from '../../src/node/find-browser.ts';
import { editorsPairs } from '../../src/features/compare/pairs.ts';
import { printFigures } from './figures.ts';
import { measuredCollection } from './measured-collection.ts';

const categories = ['performance', 'accessibility', 'best-practices', 'seo'] as const;
const least = { performance: 95, accessibility: 100, 'best-practices': 100, seo: 100 };

let browser: Browser;
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

beforeAll(async () => {
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
  await browser.close();
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
