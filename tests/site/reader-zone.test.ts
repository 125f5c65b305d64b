import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { incidents } from './built-pages.ts';
import { openPage, useBrowser } from './open-page.ts';

useBrowser();

const open = async (timezoneId: string) =>
  (await openPage(`incidents/${incidents.full}/`, { timezoneId })).page;
const button = (page: Page) => page.locator('button[data-reader-zone]');
/** Presses it, and waits until what it does is loaded and done. */
async function press(page: Page): Promise<void> {
  const before = await button(page).getAttribute('aria-pressed');
  await button(page).click();
  await page.locator(`button[data-reader-zone]:not([aria-pressed="${before}"])`).waitFor();
}
const began = (page: Page) =>
  page.locator('.timeline li', { hasText: 'Impact began' }).locator('.time').innerText();

it('shows times in UTC until the reader asks for their own, and goes back', async () => {
  const page = await open('Asia/Tokyo');
  expect(await began(page)).toBe('04:00 UTC');
  expect(await button(page).innerText()).toContain('Asia/Tokyo');
  await press(page);
  expect(await began(page)).toMatch(/18 Sept?,? 13:00 GMT\+9$/);
  expect(await button(page).getAttribute('aria-pressed')).toBe('true');
  await press(page);
  expect(await began(page)).toBe('04:00 UTC');
  expect(await button(page).getAttribute('aria-pressed')).toBe('false');
});

it('shows the same times in the drawing, its axis included, and says which zone they are in', async () => {
  const page = await open('Asia/Tokyo');
  const drawing = page.locator('.timeline-chart:visible');
  const clocks = () => drawing.locator('.label-clock').allTextContents();
  const ticks = () => drawing.locator('.tick').allTextContents();
  const caption = page.locator('.part-timeline figcaption');
  const [before, ticksBefore] = [await clocks(), await ticks()];
  expect(before).toContain('04:00');
  await press(page);
  expect(await clocks()).toContain('13:00');
  const inTokyo = (clock: string) =>
    clock.replaceAll(/\d\d(?=:)/g, (hour) => String((Number(hour) + 9) % 24).padStart(2, '0'));
  expect(await clocks()).toEqual(before.map(inTokyo));
  expect((await ticks()).filter((label) => label.includes(':'))).toEqual(
    ticksBefore.map(inTokyo).filter((label) => label.includes(':') && label !== '00:00'),
  );
  expect(await caption.innerText()).toContain('in your zone (Asia/Tokyo)');
  await press(page);
  expect([await clocks(), await ticks()]).toEqual([before, ticksBefore]);
  expect(await caption.innerText()).toContain('Times are UTC.');
});

it('changes every clock time of the page and nothing else', async () => {
  const page = await open('America/St_Johns');
  const other = () => page.locator('dl.facts').innerText();
  const before = await other();
  await press(page);
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
