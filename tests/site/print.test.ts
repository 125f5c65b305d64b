import { expect, it } from 'vitest';
import { incidents } from './built-pages.ts';
import { openPage, useBrowser } from './open-page.ts';

useBrowser();

it('prints an incident without what only a screen needs, and its sources with their addresses', async () => {
  const { page } = await openPage(`incidents/${incidents.full}/`, { colorScheme: 'dark' });
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  expect(await page.getByRole('navigation').count()).toBe(0);
  expect(await page.locator('button:visible').count()).toBe(0);
  expect(await page.getByText('What this record still lacks').isVisible()).toBe(false);
  expect(await page.locator('h1').isVisible()).toBe(true);
  expect(await page.getByText('Cite as').isVisible()).toBe(true);
  const printed = await page
    .locator('.sources a.source-title')
    .evaluateAll((links) =>
      links.map((link) => [link.getAttribute('href'), getComputedStyle(link, '::after').content]),
    );
  expect(printed.length).toBeGreaterThan(3);
  const isPrinted = ([href, after]: (string | null)[]): boolean => (after ?? '').includes(href ?? '-');
  expect(printed.filter((link) => !isPrinted(link))).toEqual([]);
});

it('prints in dark ink on white, whatever the screen is set to', async () => {
  const { page } = await openPage(`incidents/${incidents.full}/`, { colorScheme: 'dark' });
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  const colours = await page.evaluate(() => {
    const { color, backgroundColor } = getComputedStyle(document.body);
    return { color, backgroundColor };
  });
  expect(colours).toEqual({ color: 'rgb(0, 0, 0)', backgroundColor: 'rgb(255, 255, 255)' });
});

it('prints the drawing of a comparison in the shades of the light theme, in which darker comes earlier', async () => {
  const { page } = await openPage(`compare/${incidents.full}/${incidents.twoWaves}/`, {
    colorScheme: 'dark',
  });
  const shades = () =>
    page
      .locator('.phase-key .phase-sample > rect')
      .evaluateAll((samples) => samples.map((sample) => getComputedStyle(sample).fill));
  const onScreen = await shades();
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  const printed = await shades();
  await page.emulateMedia({ media: 'screen', colorScheme: 'light' });
  expect(printed).toEqual(await shades());
  expect(printed).not.toEqual(onScreen);
});
