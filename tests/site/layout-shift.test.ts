import type { Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { incidents } from './built-pages.ts';
import { newPage, useBrowser } from './open-page.ts';

useBrowser();

/** How much of what can be read has moved: 0.1 is what readers are said to bear at most. */
const totalShift = (page: Page): Promise<number> =>
  page.evaluate(() => {
    const observer = new PerformanceObserver(() => undefined);
    observer.observe({ type: 'layout-shift', buffered: true });
    const shifts = observer.takeRecords() as (PerformanceEntry & { value: number })[];
    return shifts.reduce((sum, { value }) => sum + value, 0);
  });

const painted = (page: Page): Promise<unknown> =>
  page.waitForFunction(() => performance.getEntriesByName('first-contentful-paint').length > 0);

/** Opens an address whose modules and data come only after the page was painted, as over a slow line. */
async function openSlowly(address: string, width: number, awaited: (page: Page) => Promise<unknown>) {
  const { page } = await newPage({ viewport: { width, height: 823 } });
  let send = (): void => undefined;
  const until = new Promise<void>((resolve) => (send = resolve));
  await page.route(/\.(?:js|json)$/, async (route) => {
    // What has to run before the page is painted does not wait.
    if (!route.request().url().includes('await-scripts')) await until;
    await route.continue();
  });
  await page.goto(inject('site').url + address, { waitUntil: 'commit' });
  await painted(page);
  const shownAtFirst = await page.locator('main').innerText();
  send();
  await awaited(page);
  return { page, shownAtFirst };
}

const results = (page: Page) => page.locator('.group-answer, .result').first().waitFor();
const searchBox = (page: Page) => page.locator('#search-query').waitFor();
const comparison = (page: Page) => page.locator('.compare-app table.compare').first().waitFor();
const picker = (page: Page) => page.getByRole('combobox', { name: /^Choose/ }).waitFor();
const form = (page: Page) => page.locator('.contribute-form').waitFor();

describe('over a slow line', () => {
  it.each([
    ['search/?q=certificate', results, 'Searching …'],
    ['incidents/?q=certificate', results, 'Searching …'],
    ['incidents/', searchBox, 'Acme Cloud leaves the keys'],
    [`compare/?ids=${incidents.full},${incidents.twoWaves}`, comparison, 'Loading the records …'],
    ['compare/', picker, 'Worth comparing'],
    ['contribute/', form, 'Write it'],
  ])('/%s keeps what can be read in its place as its scripts come', async (address, awaited, first) => {
    for (const width of [412, 1280]) {
      const { page, shownAtFirst } = await openSlowly(address, width, awaited);
      expect(shownAtFirst).toContain(first);
      expect(await totalShift(page), `${width} pixels wide`).toBeLessThan(0.1);
    }
  });
});
