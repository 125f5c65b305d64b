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

it('prints what is folded on a screen, and no label of a fold alone', async () => {
  const { page } = await openPage(`incidents/${incidents.full}/`);
  const folded = page.locator('.incident details:not(.contents *, .lacking *) > :not(summary)');
  const shown = (): Promise<boolean[]> =>
    folded.evaluateAll((parts) => parts.map((part) => part.checkVisibility()));
  expect(new Set(await shown())).toEqual(new Set([false]));
  await page.emulateMedia({ media: 'print' });
  const printed = await shown();
  expect(printed.length).toBeGreaterThan(8);
  expect(new Set(printed)).toEqual(new Set([true]));
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

it('prints a comparison on landscape sheets, its columns side by side under their names, and how to cite it', async () => {
  const { page } = await openPage(`compare/${incidents.full}/${incidents.twoWaves}/`);
  const sheets = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
  const [, width = 0, height = 0] = (/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/.exec(sheets) ?? []).map(Number);
  expect(width).toBeGreaterThan(height);
  await page.setViewportSize({ width: Math.floor((width - 68) / 0.75), height: 700 });
  await page.emulateMedia({ media: 'print' });
  const cells = await page
    .locator('#row-date > *')
    .evaluateAll((all) => all.map((cell) => cell.getBoundingClientRect().top));
  expect(new Set(cells.map(Math.round)).size).toBe(1);
  expect(
    await page
      .locator('.compare thead')
      .first()
      .evaluate((head) => getComputedStyle(head).display),
  ).toBe('table-header-group');
  expect(await page.locator('.cite-sentence').innerText()).toMatch(
    /^Example Knowledge Base: “Acme incidents compared/,
  );
  expect(await page.getByText('Add another incident').isVisible()).toBe(false);
});
