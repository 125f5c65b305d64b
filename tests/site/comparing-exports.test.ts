import papaparse from 'papaparse';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { incidents } from './built-pages.ts';
import { newPage, openPage, sizeOfPng, useBrowser, textOf } from './open-page.ts';

useBrowser();

const { full, twoWaves } = incidents;
const pairPath = `compare/${full}/${twoWaves}/`;
const chosenPath = `compare/?ids=${full},${twoWaves}`;
const phone = { viewport: { width: 390, height: 800 } };
const clipboard = { permissions: ['clipboard-read', 'clipboard-write'] };

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

/** What is saved by a button, as text. */
async function saved(page: Page, name: string): Promise<{ file: string; text: string }> {
  const [download] = await Promise.all([page.waitForEvent('download'), button(page, name).click()]);
  return { file: download.suggestedFilename(), text: await textOf(download) };
}

/** How each mark of the first drawing looks, wherever it stands. */
const looks = (page: Page, drawing: string): Promise<string[]> =>
  page
    .locator(drawing)
    .first()
    .locator('rect:not(.ground), circle, line, text:not([class^=sheet]), tspan')
    .evaluateAll((marks) =>
      marks.map((mark) => {
        const { fill, stroke, strokeWidth, opacity, fontSize, fontWeight, paintOrder } =
          getComputedStyle(mark);
        const paint = [fill, stroke].map((value) => value.replace(/-(?:wide|file)"/, '"'));
        return [mark.tagName, ...paint, strokeWidth, opacity, fontSize, fontWeight, paintOrder].join(' ');
      }),
    );

describe.each([
  ['a prebuilt pair', pairPath],
  ['a choice of one’s own', chosenPath],
])('%s', (_what, path) => {
  it('is copied as a Markdown table and as a link', async () => {
    const { page, faults } = await openPage(path, clipboard);
    await button(page, 'Copy as Markdown table').click();
    await page.getByText('Table copied.').waitFor();
    const table = await page.evaluate(() => navigator.clipboard.readText());
    expect(table).toMatch(
      /^\| Row \| Comparable \| Why \| Acme 2024 \(18 September 2024\): .* \| Acme 2025 \(11 February 2025\): .* \|\n\| --- \|/,
    );
    await button(page, 'Copy link').click();
    await page.getByText('Link copied.').waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(page.url());
    expect(faults).toEqual([]);
  });

  it('is saved as CSV with every row', async () => {
    const { page, faults } = await openPage(path);
    const { file, text } = await saved(page, 'Download rows (CSV)');
    expect(file).toBe('compare-2024-09-18-and-2025-02-11.csv');
    const [head, records, ...lines] = papaparse.parse<string[]>(text.trimEnd()).data;
    expect(head!.slice(0, 3)).toEqual(['Row', 'Comparable', 'Why']);
    expect(records!.slice(3)).toEqual(
      [full, twoWaves].map((id) => `https://hindsight.example/incidents/${id}/`),
    );
    expect(lines).toHaveLength(await page.locator('tr.row').count());
    expect(faults).toEqual([]);
  });

  it('is saved as a drawing that stands alone, as it is switched', async () => {
    const { page } = await openPage(path, phone);
    await button(page, 'By the clock (UTC)').click();
    await page.waitForURL('**axis=clock');
    const { file, text } = await saved(page, 'SVG');
    expect(file).toBe('compare-2024-09-18-and-2025-02-11.svg');
    const { page: alone, faults } = await newPage();
    await alone.setContent(
      `<!doctype html><html lang="en"><body>${text.slice(text.indexOf('<svg'))}</body></html>`,
    );
    const svg = alone.locator('svg');
    expect(await svg.locator('desc').textContent()).toContain('By the clock');
    expect((await svg.boundingBox())!.width).toBeGreaterThan(1_000);
    expect(text).not.toMatch(/var\(--|@import|url\((?!#)|(?:href|src)=/);
    const words = (await svg.locator('text[class^=sheet]').allTextContents()).join(' ');
    expect(words).toContain('Acme incidents compared: September 2024, February 2025');
    expect(words).toMatch(/Source: .*, https:\/\/hindsight\.example\/compare\/.*Licence: CC BY 4\.0/);
    expect(await looks(alone, 'svg')).toEqual(await looks(page, '.drawing svg'));
    expect(faults).toEqual([]);
  });

  it('is saved as an image of twice its size, and as its marks', async () => {
    const { page, faults } = await openPage(path);
    // Until something is switched, the prebuilt pair has the files of its drawing.
    await button(page, 'By the clock (UTC)').click();
    await page.waitForURL('**axis=clock');
    const [image] = await Promise.all([page.waitForEvent('download'), button(page, 'PNG').click()]);
    expect(image.suggestedFilename()).toBe('compare-2024-09-18-and-2025-02-11.png');
    expect(await sizeOfPng(image)).toMatchObject({ width: 2 * (1080 + 48) });
    const { text } = await saved(page, 'Data (CSV)');
    const [head, ...rows] = papaparse.parse<string[]>(text.trimEnd()).data;
    expect(head).toContain('source_addresses');
    expect(new Set(rows.map(([id]) => id))).toEqual(new Set([full, twoWaves]));
    expect(faults).toEqual([]);
  });
});

describe('where a page may not use the clipboard', () => {
  it('the text is there to be copied by hand, with the keyboard alone', async () => {
    const { page } = await openPage(chosenPath, phone);
    await page.evaluate(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }));
    await button(page, 'Copy as Markdown table').focus();
    await page.keyboard.press('Enter');
    const text = page.getByLabel('Select and copy this');
    await text.waitFor();
    expect(await text.inputValue()).toContain('| Row | Comparable | Why |');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    expect(await text.evaluate((field) => field === document.activeElement)).toBe(true);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(
      0,
    );
  });
});

describe('where the records cannot be loaded', () => {
  it('a prebuilt pair says so and stays as it is', async () => {
    const { page } = await openPage(pairPath);
    await page.route('**/api/*/incidents/*.json', (route) => route.abort());
    await button(page, 'Logarithmic').click();
    await page.getByText('The records could not be loaded').waitFor();
    expect(await page.locator('tr.row').count()).toBeGreaterThan(15);
  });
});
