import type { Locator, Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { incidents, listedIds } from './built-pages.ts';
import { newPage, openPage, useBrowser } from './open-page.ts';

useBrowser();

const { full, twoWaves, short, withdrawn, draft } = incidents;

/** A visit of its own, so that no other test's tray is there. */
const visit = (address: string, width = 1280) => openPage(address, { viewport: { width, height: 800 } });

const button = (page: Page, id: string): Locator => page.locator(`main [data-tray-id="${id}"]`).first();
const tray = (page: Page): Locator => page.locator('#compare-tray');
const trayIds = (page: Page): Promise<string[]> =>
  tray(page)
    .locator('li a')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href')!.split('/').at(-2)!));
const news = (page: Page): Locator => page.locator('#compare-tray-news');
const key = '/compare-tray';

describe('the tray', () => {
  it('is not there until something is put into it', async () => {
    const { page, faults } = await visit('incidents/');
    expect(await tray(page).isVisible()).toBe(false);
    await button(page, full).click();
    await tray(page).getByText('1 incident to compare').waitFor();
    expect(await news(page).textContent()).toMatch(/^Added to the comparison: ./);
    expect(await tray(page).getByRole('link', { name: 'Choose what to compare it with' }).isVisible()).toBe(
      true,
    );
    expect(faults).toEqual([]);
  });

  it('goes along from page to page, and leads to the comparison', async () => {
    const { page, faults } = await visit('services/acme-cloud/');
    await button(page, full).click();
    await page.goto(`${inject('site').url}incidents/${twoWaves}/`);
    await button(page, twoWaves).click();
    await tray(page).getByText('2 incidents to compare').waitFor();
    expect(await trayIds(page)).toEqual([full, twoWaves]);
    await page.reload();
    await tray(page).getByText('2 incidents to compare').waitFor();
    await tray(page).getByRole('link', { name: 'Compare these 2' }).click();
    await page.waitForURL(`**/compare/?ids=${full},${twoWaves}`);
    await page.locator('table.compare').first().waitFor();
    expect(faults).toEqual([]);
  });

  it('covers nothing: the way to it stands at the button and in the header', async () => {
    const { page } = await visit('incidents/', 390);
    const header = page.getByRole('navigation').getByRole('link', { name: /^Compare/ });
    await button(page, full).click();
    await button(page, twoWaves).click();
    await tray(page).getByText('2 incidents to compare').waitFor();
    const position = await page.locator('.tray').evaluate((aside) => getComputedStyle(aside).position);
    expect(position).toBe('static');
    expect(await header.getAttribute('aria-label')).toBe('Compare, 2 chosen');
    expect(await header.getAttribute('href')).toBe(`/compare/?ids=${full},${twoWaves}`);
    await button(page, full).click();
    await button(page, short).click();
    const beside = button(page, twoWaves).locator('xpath=following-sibling::a');
    expect(await beside.getAttribute('href')).toBe(`/compare/?ids=${twoWaves},${short}`);
    await beside.click();
    await page.waitForURL(`**/compare/?ids=${twoWaves},${short}`);
  });

  it('lets go of incidents, by their own button or in the tray', async () => {
    const { page } = await visit('incidents/');
    for (const id of [full, twoWaves, short]) await button(page, id).click();
    await button(page, twoWaves).getByText('Remove from comparison').click();
    await tray(page).getByText('2 incidents to compare').waitFor();
    expect(await button(page, twoWaves).innerText()).toMatch(/^Add to comparison/);
    await tray(page)
      .getByRole('button', { name: /^Remove/ })
      .first()
      .click();
    await tray(page).getByText('1 incident to compare').waitFor();
    expect(await trayIds(page)).toEqual([short]);
    await tray(page).getByRole('button', { name: 'Clear' }).click();
    await tray(page).waitFor({ state: 'hidden' });
    expect(await button(page, short).innerText()).toMatch(/^Add to comparison/);
  });

  it('takes six and says so', async () => {
    const { page } = await visit('incidents/');
    const item = (id: string) => ({ id, title: `A title ${id}`, date: '1 May 2024' });
    const five = ['a', 'b', 'c', 'd', 'e'].map(item);
    await page.evaluate(
      ([name, text]) => {
        localStorage.setItem(name!, text!);
      },
      [key, JSON.stringify(five)],
    );
    await page.reload();
    await button(page, full).click();
    await tray(page).getByText('Six is the most that fit.').waitFor();
    await button(page, short).click();
    expect(await news(page).textContent()).toMatch(/^Six incidents are the most/);
    expect(await trayIds(page)).toEqual(['a', 'b', 'c', 'd', 'e', full]);
  });

  it('is the same in two windows', async () => {
    const { page } = await visit('incidents/');
    const other = await page.context().newPage();
    await other.goto(`${inject('site').url}causes/undisclosed/`);
    await button(page, full).click();
    await tray(other).getByText('1 incident to compare').waitFor();
  });

  it.each(['{', '[{"id":"../../x","title":"<img src=x>","date":""}]', '"x"'])(
    'takes what it finds stored as %s for nothing',
    async (stored) => {
      const { page, faults } = await visit('services/');
      await page.evaluate(
        ([name, text]) => {
          localStorage.setItem(name!, text!);
        },
        [key, stored],
      );
      await page.reload();
      expect(await tray(page).isVisible()).toBe(false);
      expect(faults).toEqual([]);
    },
  );

  it('shows stored text as text', async () => {
    const { page, faults } = await visit('services/');
    const stored = JSON.stringify([{ id: 'a', title: '<img src=x onerror=alert(1)>', date: '<b>' }]);
    await page.evaluate(
      ([name, text]) => {
        localStorage.setItem(name!, text!);
      },
      [key, stored],
    );
    await page.reload();
    await tray(page).getByText('<img src=x onerror=alert(1)>').first().waitFor();
    expect(await page.locator('img').count()).toBe(0);
    expect(faults).toEqual([]);
  });

  it('offers no draft and nothing withdrawn', async () => {
    for (const id of [draft, withdrawn]) {
      const { page } = await visit(`incidents/${id}/`);
      expect(await button(page, id).count()).toBe(0);
    }
  });

  it('has a button for every result of a search, those drawn later too', async () => {
    const { page } = await visit('search/');
    await page.waitForSelector('#search-query');
    await button(page, short).click();
    await page.locator('input[name="service"][value="acme-cloud"]').check();
    await page.locator('input[name="service"][value="acme-cloud"]').uncheck();
    expect(await page.locator('main [data-tray-id]').count()).toBe(listedIds.length);
    expect(await button(page, short).innerText()).toMatch(/^Remove from comparison/);
  });
});

describe('the tray with the keyboard alone, on a phone', () => {
  it('is filled and emptied', async () => {
    const { page } = await visit(`services/acme-cloud/`, 390);
    await button(page, full).focus();
    await page.keyboard.press('Enter');
    await page.locator('main [data-tray-id]').last().focus();
    await page.keyboard.press('Space');
    await tray(page).getByText('2 incidents to compare').waitFor();
    await tray(page)
      .getByRole('button', { name: /^Remove/ })
      .first()
      .focus();
    await page.keyboard.press('Enter');
    await tray(page).getByText('1 incident to compare').waitFor();
    const wider = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(wider).toBe(0);
  });
});

describe('without scripts', () => {
  it('there are no buttons that do nothing', async () => {
    const { page } = await newPage({ javaScriptEnabled: false });
    await page.goto(`${inject('site').url}incidents/`);
    expect(await button(page, full).isVisible()).toBe(false);
    expect(await tray(page).isVisible()).toBe(false);
  });
});
