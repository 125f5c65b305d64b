import { expect, inject, it } from 'vitest';
import { incidents } from './built-pages.ts';
import { newPage, useBrowser } from './open-page.ts';

useBrowser();

const base = '/hindsight/';

it('finds, opens and compares incidents where the site stands below a path', async () => {
  const { url } = inject('siteBelowPath');
  const { page, faults } = await newPage();
  await page.goto(url);
  await page.locator('#home-query').fill('scheduler');
  await page.keyboard.press('Enter');
  await page.getByRole('status').filter({ hasText: 'for “scheduler”' }).waitFor();
  expect(new URL(page.url()).pathname).toBe(`${base}search/`);
  await page.locator('a.result-title').click();
  await page.waitForURL(`**${base}incidents/${incidents.twoWaves}/`);
  await page.getByRole('link', { name: 'Compare with another incident' }).click();
  await page.locator('.picker').getByRole('combobox').fill(incidents.full.replaceAll('-', ' '));
  await page.getByRole('option').click();
  await page.locator('table.compare').first().waitFor();
  expect(faults).toEqual([]);
});

it('leads nowhere outside of that path', async () => {
  const { url } = inject('siteBelowPath');
  const { page } = await newPage();
  for (const path of [
    '',
    'incidents/',
    `incidents/${incidents.full}/`,
    'services/',
    'causes/',
    'compare/',
    'about/',
  ]) {
    await page.goto(url + path);
    const outside = await page
      .locator('[href^="/"], [src^="/"], [action^="/"]')
      .evaluateAll(
        (elements, inside) =>
          elements
            .map(
              (element) =>
                ['href', 'src', 'action'].map((name) => element.getAttribute(name)).find(Boolean) ?? '',
            )
            .filter((address) => !address.startsWith(inside)),
        base,
      );
    expect(outside).toEqual([]);
    expect(await page.locator('link[rel=canonical]').getAttribute('href')).toBe(
      `https://hindsight.example${base}${path}`,
    );
  }
});

it('keeps a draft of its own, apart from those of other sites of the host', async () => {
  const { page } = await newPage({});
  await page.goto(`${inject('siteBelowPath').url}contribute/`);
  await page.getByLabel('Title').fill('A title');
  expect(await page.evaluate(() => Object.keys(localStorage))).toEqual([`${base}draft`]);
});
