import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { incidents, listedIds, readBuiltJson } from './built-pages.ts';
import { openPage, useBrowser } from './open-page.ts';
import { openSearch, results } from './search-page.ts';

useBrowser();

const note = '.short-note';
const short: string[] = [incidents.short, incidents.exposure];

describe('a short record', () => {
  it('says on its page that it is not yet written up, and how to contribute that', async () => {
    const { page } = await openPage(`incidents/${incidents.short}/`, { javaScriptEnabled: false });
    expect(await page.locator(note).innerText()).toBe(
      'Short record: facts and sources, not yet written up. Contribute the write-up',
    );
    expect(await page.locator(note).getByRole('link', { name: 'Contribute' }).getAttribute('href')).toBe(
      '/contribute/',
    );
  });

  it('is marked in lists and in results, and no other record is', async () => {
    const marked = '.result:has(.mark:text-is("Short record")), tbody tr:has-text("Short record")';
    const idsIn = (page: Page): Promise<string[]> =>
      page
        .locator(marked)
        .locator('a.result-title')
        .evaluateAll((links) => links.map((link) => link.getAttribute('href')!.split('/').at(-2)!));
    for (const path of ['incidents/', 'organizations/example-bank/']) {
      const { page } = await openPage(path, { javaScriptEnabled: false });
      expect(await idsIn(page)).toEqual((await results(page)).filter((id) => short.includes(id)));
    }
    for (const view of ['', '?view=table']) {
      const { page } = await openSearch(view);
      expect(await idsIn(page)).toEqual(short);
    }
  });

  it('says so in the data', () => {
    for (const id of listedIds) {
      const { incident } = readBuiltJson(`api/v2/incidents/${id}.json`) as { incident: { isShort: boolean } };
      expect(incident.isShort).toBe(short.includes(id));
    }
  });

  it('is what others are not', async () => {
    const { page } = await openPage(`incidents/${incidents.full}/`, { javaScriptEnabled: false });
    expect(await page.locator(note).count()).toBe(0);
  });
});
