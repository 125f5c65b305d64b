import type { Locator, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { incidents, listedIds } from './built-pages.ts';
import { openPage, useBrowser } from './open-page.ts';

useBrowser();

const { full, twoWaves, otherZone } = incidents;
const pairPath = `compare/${full}/${twoWaves}/`;
const chosenPath = `compare/?ids=${full},${twoWaves}`;

const drawing = (page: Page): Locator => page.locator('svg.aligned-chart:visible');
/** One of the rows that say the same of both. */
const foldedRow = (page: Page): Locator => page.locator('.row-fold tr.row').first();
const press = (page: Page, name: string): Promise<void> =>
  page.getByRole('button', { name, exact: true }).click();
const query = (page: Page): string => new URL(page.url()).search;
const ticks = async (page: Page): Promise<string[]> => drawing(page).locator('.tick').allTextContents();

/** Presses Tab until the element named has the focus, as a reader without a mouse would. */
async function tabTo(page: Page, name: string): Promise<void> {
  for (let count = 0; count < 80; count += 1) {
    await page.keyboard.press('Tab');
    const focused = await page.evaluate(() => document.activeElement?.textContent.trim() ?? '');
    if (focused === name) return;
  }
  throw new Error(`“${name}” cannot be reached with the keyboard`);
}

describe.each([
  ['a prebuilt pair', pairPath, ''],
  ['a choice of one’s own', chosenPath, `?ids=${full},${twoWaves}`],
])('the timelines of %s', (_what, path, ids) => {
  const address = (rest: string): string => (ids === '' ? `?${rest}` : `${ids}&${rest}`);

  it('are switched to the clock and to a logarithmic scale, and the address keeps it', async () => {
    const { page, faults } = await openPage(path);
    await press(page, 'Logarithmic');
    await page.waitForURL(`**${address('scale=log')}`);
    expect(await ticks(page)).toContain('+10 min');
    await press(page, 'By the clock (UTC)');
    await page.waitForURL(`**${address('axis=clock')}`);
    expect(await ticks(page)).toContain('06:00');
    expect(await page.locator('figcaption').innerText()).toContain('By the clock, in UTC');
    expect(await page.getByRole('button', { name: 'Logarithmic' }).isDisabled()).toBe(true);
    expect(faults).toEqual([]);
  });

  it('follow the address back', async () => {
    const { page } = await openPage(path);
    await press(page, 'Logarithmic');
    await page.waitForURL(`**${address('scale=log')}`);
    await press(page, 'By the clock (UTC)');
    await page.waitForURL(`**${address('axis=clock')}`);
    await page.goBack();
    await page.getByRole('button', { name: 'Logarithmic', pressed: true }).waitFor();
    expect(await ticks(page)).toContain('+10 min');
    await page.goBack();
    await page.getByRole('button', { name: 'Linear', pressed: true }).waitFor();
    expect(query(page)).toBe(ids);
  });

  it('are drawn as a shared address says', async () => {
    const { page } = await openPage(`${path.split('?')[0]!}${address('scale=log&rows=all')}`);
    await page.getByRole('button', { name: 'Logarithmic', pressed: true }).waitFor();
    expect(await foldedRow(page).isVisible()).toBe(true);
  });

  it('are switched with the keyboard alone, which keeps its place', async () => {
    const { page } = await openPage(path);
    await page.getByRole('button', { name: 'Logarithmic' }).waitFor();
    await tabTo(page, 'Logarithmic');
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Logarithmic', pressed: true }).waitFor();
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Logarithmic');
  });

  it('are switched on a phone, and stay within its screen', async () => {
    const { page } = await openPage(path, { viewport: { width: 390, height: 800 } });
    await press(page, 'By the clock (UTC)');
    await page.waitForURL(`**${address('axis=clock')}`);
    const box = await drawing(page).boundingBox();
    expect(box!.x + box!.width).toBeLessThanOrEqual(390);
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(overflow).toBeLessThanOrEqual(0);
  });
});

describe('the drawing', () => {
  it('and the columns have one order, by date, in whatever order the incidents were chosen', async () => {
    const shown = async (ids: string[]): Promise<string> => {
      const { page } = await openPage(`compare/?ids=${ids.join(',')}`);
      await page.waitForSelector('.compare-app table.compare');
      const heads = await page.locator('table.compare').first().locator('.compare-name').allTextContents();
      const lanes = await drawing(page).locator('.lane-title').allTextContents();
      expect(lanes.map((lane) => lane.split(':')[0])).toEqual(heads);
      return page.locator('.comparison').evaluate((comparison) => comparison.outerHTML);
    };
    expect(await shown([otherZone, full, twoWaves])).toBe(await shown([twoWaves, otherZone, full]));
  });

  it('has its marks and phases in a table, on a phone too', async () => {
    for (const width of [1280, 390]) {
      const { page } = await openPage(pairPath, {
        viewport: { width, height: 800 },
        javaScriptEnabled: false,
      });
      await page.getByText('Every mark and phase of the drawing as a table').click();
      const table = page.locator('table.marks');
      const words = await table.innerText();
      const svg = page.locator('svg.aligned-chart').first();
      for (const name of await svg.locator('.phase-name').allTextContents())
        expect(words).toContain(/^\D+(?= \d| at | about |$)/.exec(name)![0]);
      expect(words).toMatch(/Impact began[^]*04:00 UTC[^]*exact/);
      expect(words).toContain('not known: when the operator noticed');
    }
  });

  it('says how its phases are meant', async () => {
    const { page } = await openPage(pairPath, { javaScriptEnabled: false });
    const caption = await page.locator('figcaption').innerText();
    for (const phase of ['Undetected', 'Detected', 'Mitigating', 'Recovering'])
      expect(caption).toContain(phase);
    expect(caption).toContain('Hatched: which phase it was');
    expect(await page.locator('.switches').isVisible()).toBe(false);
  });

  it('takes six at once', async () => {
    const { page, faults } = await openPage(`compare/?ids=${listedIds.join(',')}&scale=log`);
    await page.waitForSelector('.compare-app table.compare');
    expect(await drawing(page).locator('.lane-title').count()).toBe(listedIds.length);
    expect(faults).toEqual([]);
  });
});

describe('rows that say the same of all', () => {
  it('fold away behind a line that counts them, without scripts too', async () => {
    const { page } = await openPage(pairPath, { javaScriptEnabled: false });
    expect(await foldedRow(page).isVisible()).toBe(false);
    await page.locator('.row-fold summary').click();
    expect(await foldedRow(page).isVisible()).toBe(true);
    const count = await page.locator('.row-fold tr.row').count();
    const label = await page.locator('.row-fold summary').innerText();
    const said = [...label.matchAll(/\d+/g)].reduce((sum, [found]) => sum + Number(found), 0);
    expect(said).toBe(count);
  });

  it('are opened with the keyboard, and the address and the way back know it', async () => {
    const { page } = await openPage(chosenPath);
    const summary = page.locator('.row-fold summary');
    await summary.focus();
    await page.keyboard.press('Enter');
    await page.waitForURL('**&rows=all');
    expect(await foldedRow(page).isVisible()).toBe(true);
    await page.goBack();
    await foldedRow(page).waitFor({ state: 'hidden' });
    expect(query(page)).toBe(`?ids=${full},${twoWaves}`);
  });

  it('stay open when a switch is used on a prebuilt pair', async () => {
    const { page } = await openPage(pairPath);
    await page.locator('.row-fold summary').click();
    await press(page, 'Logarithmic');
    await page.getByRole('button', { name: 'Logarithmic', pressed: true }).waitFor();
    expect(await foldedRow(page).isVisible()).toBe(true);
    expect(query(page)).toContain('rows=all');
  });

  it('are printed in full, with the table of marks', async () => {
    const { page } = await openPage(pairPath);
    await page.emulateMedia({ media: 'print' });
    for (const part of ['.row-fold tr.row', 'table.marks', 'svg.aligned-chart'])
      expect((await page.locator(part).first().boundingBox())!.height).toBeGreaterThan(20);
    expect(await page.locator('button:visible').count()).toBe(0);
  });
});

describe('the paragraph that opens a comparison', () => {
  it('says what differs, and nothing of what is not known', async () => {
    const { page } = await openPage(pairPath, { javaScriptEnabled: false });
    const text = await page.locator('.differences').innerText();
    expect(text).toMatch(/^Both .*happened at Acme, on 18\u00A0September 2024 and 11\u00A0February 2025\./);
    expect(text).not.toMatch(/not known|undisclosed|unknown/i);
  });

  it('is the same in either order', async () => {
    const told = async (ids: string): Promise<string> => {
      const { page } = await openPage(`compare/?ids=${ids}`);
      return page.locator('.differences').innerText();
    };
    expect(await told(`${full},${otherZone}`)).toBe(await told(`${otherZone},${full}`));
  });
});
