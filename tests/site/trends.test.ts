import type { Locator, Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { incidents, listedIds, readBuilt } from './built-pages.ts';
import { openPage, useBrowser } from './open-page.ts';

useBrowser();

const { full, twoWaves, otherZone, short } = incidents;

const openTrends = async (): Promise<Page> => (await openPage('trends/')).page;
const section = (page: Page, name: string): Locator => page.getByRole('region', { name, exact: true });
const hrefs = (links: Locator): Promise<string[]> =>
  links.evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
const idsIn = async (links: Locator): Promise<string[]> =>
  (await hrefs(links)).map((href) => href.split('/').at(-2) ?? '');

describe('the lengths', () => {
  it('are drawn by the span only, with the others counted and a reason for those left out', async () => {
    const page = await openTrends();
    const text = await section(page, 'Duration').locator('.sample').first().innerText();
    expect(text).toMatch(/n = 2 of 5 incidents/);
    expect(text).toMatch(/not known: 0/);
    expect(text).toMatch(/1 without a duration: an exposure/);
    expect(text).toMatch(/1 in waves/);
    expect(text).not.toMatch(/median|p90/);
  });

  it('stand in a table too, from the shortest to the longest', async () => {
    const page = await openTrends();
    const figure = section(page, 'Duration').locator('figure').first();
    await figure.getByText('The same as a table').click();
    expect(await idsIn(figure.locator('tbody a'))).toEqual([full, otherZone]);
    expect(await figure.locator('tbody tr').first().innerText()).toContain('7 h to 7 h 20 min');
  });

  it('have the outage in waves among the windows, and the stated one among the stated', async () => {
    const page = await openTrends();
    const lengths = section(page, 'Duration');
    await lengths.getByText('The same by two other measures').click();
    const [, windows, stated] = await lengths.locator('figure').all();
    await windows!.getByText('The same as a table').click();
    await stated!.getByText('The same as a table').click();
    expect(await idsIn(windows!.locator('tbody a'))).toContain(twoWaves);
    expect(await idsIn(stated!.locator('tbody a'))).toEqual([short, full, otherZone]);
  });

  it('by how it began have links to as many incidents as they count', async () => {
    const page = await openTrends();
    const rows = section(page, 'Duration by trigger').locator('tbody tr');
    expect(await rows.count()).toBeGreaterThan(3);
    for (const row of await rows.all()) {
      const cells = await row.locator('.number').allInnerTexts();
      const total = cells.reduce((sum, text) => sum + parseInt(text.replace(/\D+/, '')), 0);
      expect(total).toBe(parseInt(await row.locator('.count').innerText()));
    }
  });
});

describe('the lags', () => {
  it('have their own measure, and a place for what was at once or before', async () => {
    const page = await openTrends();
    const noticed = section(page, 'Time until detected');
    expect(await noticed.locator('.sample').innerText()).toMatch(/n = 2 of 5/);
    await noticed.getByText('The same as a table').click();
    expect(await noticed.locator('tbody').innerText()).toContain('6 min after');
    const declared = section(page, 'Time until declared');
    await declared.getByText('The same as a table').click();
    expect(await declared.locator('tbody').innerText()).toMatch(/at least 18 min after[^]*31 min after/);
  });

  it('name no organization with fewer than five', async () => {
    const page = await openTrends();
    expect(await page.getByRole('columnheader', { name: 'Organization', exact: true }).count()).toBe(0);
  });
});

/** Every count of the matrix with what it says it counts and where it leads. */
const countsOf = (page: Page): Promise<{ count: number; href: string; name: string }[]> =>
  page.locator('.matrix td a').evaluateAll((links) =>
    links.map((link) => ({
      count: parseInt(link.textContent),
      href: link.getAttribute('href') ?? '',
      name: link.getAttribute('aria-label') ?? '',
    })),
  );

describe('the matrix of causes', () => {
  it('leads from each count to a search with that many results', async () => {
    const page = await openTrends();
    const counts = await countsOf(page);
    expect(counts.length).toBeGreaterThan(20);
    const different = [...new Map(counts.map((entry) => [entry.href, entry])).values()];
    await page.goto(inject('site').url + different[0]!.href.slice(1));
    await page.waitForSelector('#search-query');
    for (const { count, href, name } of different) {
      // Within the page, as on the way back: that it loads with what its address asks for is told once.
      await page.evaluate((address) => {
        history.pushState(null, '', address);
        dispatchEvent(new PopStateEvent('popstate'));
      }, href);
      const chosen = page.locator('.chosen-filter');
      const asked = new URLSearchParams(href.split('?')[1]).size;
      const isShown = async (): Promise<boolean> => {
        const filters = (await chosen.allTextContents()).map((text) => /: (.*) ×/.exec(text)?.[1] ?? text);
        return filters.length === asked && filters.every((filter) => name.includes(filter));
      };
      await expect.poll(isShown, { message: name, timeout: 60_000 }).toBe(true);
      expect(await page.locator('a.result-title').count(), name).toBe(count);
    }
  });

  it('names both words and the count for those who do not see the table', async () => {
    const names = (await countsOf(await openTrends())).map(({ name }) => name);
    expect(names).toContain('Limit reached or date passed and Circular dependency: 1 incident');
    expect(names).toContain('All: 5 incidents');
  });

  it('can be walked with the keyboard, and each count is where the focus is', async () => {
    const page = await openTrends();
    const first = page.locator('.matrix td a').first();
    await first.focus();
    const seen: string[] = [];
    for (let step = 0; step < 3; step += 1) {
      seen.push(
        await page.evaluate(() => {
          const { top, bottom } = document.activeElement!.getBoundingClientRect();
          return `${document.activeElement!.closest('table')?.className ?? ''} ${String(top >= 0 && bottom <= innerHeight)}`;
        }),
      );
      await page.keyboard.press('Tab');
    }
    expect(new Set(seen)).toEqual(new Set(['matrix true']));
    await first.focus();
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/search\/\?cause=/);
  });

  it('is a list of what each beginning came with on a narrow screen, with nothing cut off', async () => {
    const { page } = await openPage('trends/', { viewport: { width: 320, height: 800 } });
    const cells = page.locator('.matrix tbody td:visible');
    expect(await page.locator('.matrix thead').first().isVisible()).toBe(false);
    expect(await cells.filter({ hasText: 'Circular dependency' }).isVisible()).toBe(true);
    const rights = await cells.evaluateAll((all) => all.map((cell) => cell.getBoundingClientRect().right));
    expect(Math.max(...rights)).toBeLessThanOrEqual(320);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  });
});

describe('years and limits', () => {
  it('count incidents and who they are from, also where there is none', async () => {
    const page = await openTrends();
    const rows = await page
      .getByRole('table', { name: 'Incidents written up here, by year' })
      .getByRole('row')
      .allInnerTexts();
    expect(rows.map((row) => row.replace(/\s+/g, ' ').trim()).slice(1)).toEqual([
      '2022 1 1',
      '2023 1 1',
      '2024 1 1',
      '2025 1 1',
      '2026 1 1',
    ]);
    expect(listedIds).toHaveLength(5);
  });

  it('say what cannot be told, with figures that are counted', async () => {
    const text = await section(await openTrends(), 'What this collection cannot show').innerText();
    expect(text).toContain('Of these 5, the operators have published their own account of 1');
    expect(text).toContain('Reviewed against two independent origins: 1 of 5');
    expect(text).toMatch(/reviewed: 1/);
  });

  it('hold no mean and no ranking', () => {
    const text = readBuilt('trends/index.html').replace(/<[^>]+>/g, ' ');
    expect(text).not.toMatch(/MTTR|\baverage\b|on average|mean time to (?!anything)|most unreliable|worst/i);
  });
});

describe('below a path, in print and without scripts', () => {
  it('loads no script and leads nowhere but to pages of ours', async () => {
    const { page, faults } = await openPage('trends/', { javaScriptEnabled: false });
    expect(await page.locator('.matrix td a').first().isVisible()).toBe(true);
    expect(faults).toEqual([]);
  });

  it('keeps its drawings in print', async () => {
    const page = await openTrends();
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.distribution-chart.wide').first().isVisible()).toBe(true);
    expect(await page.locator('.matrix').first().isVisible()).toBe(true);
  });
});
