import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { incidents } from './built-pages.ts';
import { openPage, useBrowser } from './open-page.ts';
import { box, openSearch, option, query, results, status, tabTo, waitForStatus } from './search-page.ts';

useBrowser();

const { full, twoWaves, otherZone, short } = incidents;
const phone = { viewport: { width: 390, height: 844 } };

const unfold = (page: Page, name: string | RegExp): Promise<void> =>
  page.locator('.filter summary', { hasText: name }).click();
const chosen = (page: Page): Promise<string[]> => page.locator('.chosen-filter').allInnerTexts();

describe('ranges', () => {
  it('of years are chosen from the years there are', async () => {
    const { page, faults } = await openSearch();
    await page.getByLabel('From', { exact: true }).selectOption('2024');
    await waitForStatus(page, '3 of 5 incidents');
    await page.getByLabel('To', { exact: true }).selectOption('2025');
    await waitForStatus(page, '2 of 5 incidents');
    expect(query(page)).toBe('?year=2024..2025');
    expect(await chosen(page)).toEqual(['Year: 2024 to 2025 ×']);
    await page.getByLabel('From', { exact: true }).selectOption('2026');
    expect(query(page)).toBe('?year=2026');
    expect(await results(page)).toEqual([short]);
    expect(faults).toEqual([]);
  });

  it('of lengths are chosen at a press, taken back by another, or written in words', async () => {
    const { page } = await openSearch();
    await page.getByRole('button', { name: '6 to 24 h' }).click();
    expect(query(page)).toBe('?duration=PT6H..P1D');
    expect([...(await results(page))].sort()).toEqual([otherZone, full]);
    await page.getByRole('button', { name: '6 to 24 h' }).click();
    expect(query(page)).toBe('');
    await page.locator('#duration-max').fill('100 min');
    await page.keyboard.press('Enter');
    expect(query(page)).toBe('?duration=..PT1H40M');
    expect(await results(page)).toContain(twoWaves);
    expect(await page.locator('#duration-max').inputValue()).toBe('1 h 40 min');
  });

  it('tell what they cannot hold, and lead to it', async () => {
    const { page } = await openSearch('?duration=PT1M..');
    const note = page.locator('.notice', { hasText: 'no duration is recorded' });
    expect(await note.innerText()).toContain('1 more incident would match');
    await note.getByRole('button', { name: 'Search any duration' }).click();
    await waitForStatus(page, 'All 5 incidents');
  });

  it('keep what is no length, and say how to write one', async () => {
    const { page } = await openSearch();
    const field = page.locator('#duration-min');
    await field.fill('long');
    await field.blur();
    expect(await field.getAttribute('aria-invalid')).toBe('true');
    expect(await page.locator('.field-fault').innerText()).toContain('90 min');
    expect(query(page)).toBe('');
  });

  it('of counts are of one kind, which is chosen first', async () => {
    const { page } = await openSearch();
    await unfold(page, 'Problem reports');
    expect(await page.locator('#reports-min').count()).toBe(0);
    await page.getByLabel('Kind of count').selectOption('cumulative');
    expect(query(page)).toBe('?reports=cumulative');
    expect(await results(page)).toEqual([full]);
    await page.locator('#reports-max').fill('1,000');
    await page.keyboard.press('Enter');
    expect(query(page)).toBe('?reports=cumulative:..1000');
    expect(await results(page)).toEqual([]);
    expect(await chosen(page)).toEqual(['Problem reports: cumulative, at most 1,000 ×']);
  });
});

describe('what was chosen', () => {
  it('stands above the results and goes at a press, the focus moving on', async () => {
    const { page } = await openSearch('?service=acme-cloud&cause=code-deploy&duration=PT1H..');
    expect(await chosen(page)).toHaveLength(3);
    await page.getByRole('button', { name: 'Remove Service: Acme Cloud' }).click();
    expect(query(page)).toBe('?cause=code-deploy&duration=PT1H..');
    const focused = await page.evaluate(() => document.activeElement?.getAttribute('aria-label'));
    expect(focused).toMatch(/^Remove Trigger/);
    await page.getByRole('button', { name: 'Clear all' }).click();
    await waitForStatus(page, 'All 5 incidents');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('search-query');
    await page.goBack();
    expect(await chosen(page)).toHaveLength(2);
  });
});

describe('on a phone', () => {
  it('filters stand behind one button that tells how many are chosen, the results in front', async () => {
    const { page, faults } = await openSearch('?cause=code-deploy&year=2025', phone);
    const button = page.getByRole('button', { name: 'Filters (2)' });
    expect(await page.locator('.filters').isVisible()).toBe(false);
    expect(await page.locator('a.result-title').first().isVisible()).toBe(true);
    await button.click();
    expect(await button.getAttribute('aria-expanded')).toBe('true');
    await unfold(page, 'Service');
    await option(page, 'service', 'acme-cloud').check();
    expect(await page.getByRole('button', { name: 'Filters (3)' }).isVisible()).toBe(true);
    await unfold(page, /^Duration(?! measured)/);
    await page.getByRole('button', { name: '1 to 6 h' }).click();
    expect(query(page)).toContain('duration=PT1H..PT6H');
    expect(await results(page)).toEqual([twoWaves]);
    expect(faults).toEqual([]);
  });
});

describe('on the front page', () => {
  it('"/" leads to the box, and what the search needs is fetched once someone is there', async () => {
    const { page, faults } = await openPage('');
    const fetched: string[] = [];
    page.on('request', (request) => fetched.push(new URL(request.url()).pathname));
    await page.keyboard.press('/');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('home-query');
    await page.waitForLoadState('networkidle');
    await expect.poll(() => fetched).toContain('/search-index/0.json');
    expect(fetched).toContain('/facets.json');
    expect(faults).toEqual([]);
  });
});

describe('with the keyboard alone', () => {
  it('"/" leads to the box from anywhere but a field', async () => {
    const { page } = await openSearch();
    await page.locator('a.result-title').first().focus();
    await page.keyboard.press('/');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('search-query');
    await page.keyboard.type('tcp/ip');
    expect(await box(page).inputValue()).toBe('tcp/ip');
  });

  it('a reader chooses a stretch of lengths and takes it back', async () => {
    const { page } = await openSearch();
    await tabTo(page, '.preset');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await waitForStatus(page, /of 5/);
    expect(query(page)).toBe('?duration=PT1H..PT6H');
    await tabTo(page, '.chosen-filter');
    await page.keyboard.press('Enter');
    expect(await status(page).innerText()).toBe('All 5 incidents');
  });
});
