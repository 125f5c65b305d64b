import type { BrowserContextOptions, Locator, Page } from 'playwright-core';
import { openPage } from './open-page.ts';

export async function openSearch(
  address = '',
  options?: BrowserContextOptions,
): Promise<{ page: Page; faults: string[] }> {
  const { page, faults } = await openPage(`search/${address}`, options);
  await page.waitForSelector('#search-query');
  return { page, faults };
}

export const box = (page: Page): Locator => page.getByRole('searchbox', { name: 'Search the write-ups' });
export const status = (page: Page): Locator => page.locator('.search-count');
export const option = (page: Page, filter: string, value: string): Locator =>
  page.locator(`input[name="${filter}"][value="${value}"]`);
export const query = (page: Page): string => new URL(page.url()).search;

/** Ids of the results, in their order. */
export const results = (page: Page): Promise<string[]> =>
  page
    .locator('a.result-title')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href')!.split('/').at(-2)!));

export const waitForStatus = (page: Page, text: string | RegExp): Promise<void> =>
  status(page).filter({ hasText: text }).waitFor();

/** Presses Tab until the focus is on what is wanted. */
export async function tabTo(page: Page, selector: string): Promise<void> {
  for (let steps = 0; steps < 80; steps += 1) {
    await page.keyboard.press('Tab');
    if (await page.evaluate((wanted) => document.activeElement?.matches(wanted), selector)) return;
  }
  throw new Error(`Tab does not lead to ${selector}`);
}
