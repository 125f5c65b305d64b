import { chromium, type Browser, type Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { chromiumLaunchOptions } from '../../src/node/find-browser.ts';
import { box, waitForStatus } from '../site/search-page.ts';
import { printFigures } from './figures.ts';

/** A slow line: what a phone has in a train. */
const line = { offline: false, latency: 150, downloadThroughput: 200_000, uploadThroughput: 200_000 };

/** Milliseconds that an answer may take: the first one with all that the page loads, and one after it. */
const most = { first: 2_500, next: 1_000 };

let browser: Browser;
beforeAll(async () => {
  browser = await chromium.launch(chromiumLaunchOptions());
});
afterAll(() => browser.close());

async function answerTime(page: Page, words: string, ask: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await ask();
  await waitForStatus(page, ` for “${words}”`);
  return Math.round(performance.now() - start);
}

it('answers words typed over a slow line in time, and the next ones sooner', async () => {
  const page = await browser.newPage();
  const session = await page.context().newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', line);
  const first = await answerTime(page, 'bgp', async () => {
    await page.goto(`${inject('measuredSite').url}search/`, { waitUntil: 'commit' });
    await box(page).fill('bgp');
  });
  const next = await answerTime(page, 'expired certificate', () => box(page).fill('expired certificate'));
  printFigures('Search over a slow line, milliseconds', [
    ['answer', 'took', 'at most'],
    ['to the first words', first, most.first],
    ['to the next', next, most.next],
  ]);
  expect(first).toBeLessThan(most.first);
  expect(next).toBeLessThan(most.next);
});
