import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { incidents } from './built-pages.ts';
import { openPage, useBrowser } from './open-page.ts';

useBrowser();

const open = async (timezoneId: string) =>
  (await openPage(`incidents/${incidents.full}/`, { timezoneId })).page;
const button = (page: Page) => page.locator('button[data-reader-zone]');
const began = (page: Page) =>
  page.locator('.timeline li', { hasText: 'Impact began' }).locator('.time').innerText();

it('shows times in UTC until the reader asks for their own, and goes back', async () => {
  const page = await open('Asia/Tokyo');
  expect(await began(page)).toBe('04:00 UTC');
  expect(await button(page).innerText()).toContain('Asia/Tokyo');
  await button(page).click();
  expect(await began(page)).toMatch(/18 Sept?,? 13:00 GMT\+9$/);
  expect(await button(page).getAttribute('aria-pressed')).toBe('true');
  await button(page).click();
  expect(await began(page)).toBe('04:00 UTC');
  expect(await button(page).getAttribute('aria-pressed')).toBe('false');
});

it('changes every clock time of the page and nothing else', async () => {
  const page = await open('America/St_Johns');
  const other = () => page.locator('dl.facts').innerText();
  const before = await other();
  await button(page).click();
  const times = await page.locator('.time').allInnerTexts();
  expect(times.filter((text) => text.includes('UTC'))).toEqual([]);
  expect(times.some((text) => text.includes('01:30'))).toBe(true);
  expect(await other()).toBe(before);
});

it.each(['UTC', 'Etc/UTC'])('offers nothing to a reader whose zone is %s already', async (zone) => {
  expect(await button(await open(zone)).isVisible()).toBe(false);
});

it('offers nothing on a page without clock times', async () => {
  const { page } = await openPage(`incidents/${incidents.exposure}/`, { timezoneId: 'Asia/Tokyo' });
  expect(await button(page).isVisible()).toBe(false);
});
