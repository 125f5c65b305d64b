import type { Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { listedIds, readBuilt } from './built-pages.ts';
import { newPage, openPage, useBrowser } from './open-page.ts';
import { openSearch, results, status, waitForStatus } from './search-page.ts';

useBrowser();

const shown = (page: Page): Promise<number> => page.locator('.result-title:visible').count();

describe('the list of all incidents and the search', () => {
  it('are one page, in the navigation once, and named by one address to search engines', async () => {
    const [list, search] = ['incidents', 'search'].map((path) => readBuilt(`${path}/index.html`));
    for (const html of [list, search]) {
      expect(html).toContain('<link rel="canonical" href="https://hindsight.example/incidents/">');
      expect(html?.match(/<title>.*?<\/title>/)?.[0]).toBe(
        '<title>Incidents · Example Knowledge Base</title>',
      );
    }
    const { page } = await openPage('search/');
    const entries = page.getByRole('navigation', { name: 'Main' }).getByRole('link');
    expect(await entries.allInnerTexts()).not.toContain('Search');
    expect(await entries.filter({ hasText: 'Incidents' }).getAttribute('aria-current')).toBe('page');
  });

  it('answer an address that holds a search at either place', async () => {
    for (const place of ['search/', 'incidents/']) {
      const { page } = await openPage(`${place}?service=acme-cloud-dns`);
      await waitForStatus(page, '1 of 5 incidents');
      expect(new URL(page.url()).pathname).toBe(`/${place}`);
    }
  });
});

describe('before there is an answer', () => {
  it.each(['search/', 'incidents/'])('/%s shows no incidents in its place', async (place) => {
    const { page } = await newPage({});
    const hold = async (pattern: RegExp): Promise<() => void> => {
      let release = (): void => undefined;
      const until = new Promise<void>((resolve) => (release = resolve));
      await page.route(pattern, async (route) => {
        await until;
        await route.continue();
      });
      return release;
    };
    const sendFacets = await hold(/facets\.json$/);
    const sendIndex = await hold(/\/(?:pagefind|search-index)\//);
    await page.goto(`${inject('site').url}${place}?q=scheduler`, { waitUntil: 'domcontentloaded' });
    await page.locator('[data-awaited] > .awaited:visible').waitFor();
    expect(await shown(page)).toBe(0);

    sendFacets();
    await page.locator('#search-query').waitFor();
    expect(await page.locator('.search-results .searching').innerText()).toBe('Searching …');
    expect(await status(page).innerText()).toBe('Searching …');
    expect(await shown(page)).toBe(0);

    sendIndex();
    await waitForStatus(page, 'for “scheduler”');
    expect(await shown(page)).toBe((await results(page)).length);
    expect(await page.locator('.searching').count()).toBe(0);
  });

  it.each([
    ['search/', 0],
    ['incidents/', listedIds.length],
  ])('and where it does not come, /%s says so and leads to lists', async (place, count) => {
    const { page } = await newPage({});
    await page.route(/facets\.json$/, (route) => route.abort());
    await page.goto(`${inject('site').url}${place}?q=scheduler`);
    const fault = page.locator('.notice', { hasText: 'The search could not be loaded.' });
    await fault.waitFor();
    expect(await shown(page)).toBe(count);
    expect(await page.locator('.searching:visible').count()).toBe(0);
    await fault.getByRole('link', { name: 'all incidents' }).click();
    await page.waitForURL('**/incidents/');
  });
});

describe('ready questions', () => {
  it('that fit the words stand above their results, and below the box in the header', async () => {
    const { page } = await newPage({});
    // As if each incident had happened three times: a question with fewer answers is not asked.
    await page.route(/facets\.json$/, async (route) => {
      const facets = (await (await route.fetch()).json()) as { rows: { id: string }[] };
      const rows = facets.rows.flatMap((row) =>
        ['', '-b', '-c'].map((end) => ({ ...row, id: row.id + end })),
      );
      await route.fulfill({ json: { ...facets, rows } });
    });
    await page.goto(`${inject('site').url}search/`);
    await page.locator('#search-query').fill('certif');
    await page.getByRole('heading', { name: 'Questions that fit' }).waitFor();
    const question = /^A certificate expired/;
    expect(await page.locator('.ready').getByRole('link').allInnerTexts()).toEqual([
      expect.stringMatching(question),
    ]);
    await page.locator('#quick-query').fill('certif');
    await page.getByRole('option', { name: question }).waitFor();
    await page.getByRole('option', { name: question }).click();
    await waitForStatus(page, '3 of 15 incidents');
  });
});

describe('above a list of five', () => {
  it('one sentence says what they have in common, each part with its incidents', async () => {
    const { page } = await openSearch();
    const answer = page.locator('.group-answer');
    const text = await answer.innerText();
    expect(text).toMatch(/^5 incidents; 7 h to 10 h .* in 2, .*1 exposure without one; ended by .*\.$/);
    await answer.getByRole('link', { name: 'exposure' }).click();
    await waitForStatus(page, '1 of 5 incidents');
    expect(await page.locator('.group-answer').count()).toBe(0);
  });
});
