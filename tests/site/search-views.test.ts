import Papa from 'papaparse';
import type { Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { incidents, listedIds } from './built-pages.ts';
import { newPage, openPage, useBrowser, textOf } from './open-page.ts';
import { box, openSearch, option, query, results, tabTo, waitForStatus } from './search-page.ts';

useBrowser();

const { full, twoWaves, otherZone, exposure, short } = incidents;
const phone = { viewport: { width: 390, height: 844 } };

const overflow = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
const view = (page: Page, name: string): Promise<void> =>
  page.getByRole('group', { name: 'View' }).getByRole('button', { name }).click();
/** The dots of the drawing that this screen shows. */
const dots = (page: Page) => page.locator('svg.overview-chart:visible a');

describe('as a table', () => {
  it('results have their facts in columns, a count with its kind, a length with its measure', async () => {
    const { page, faults } = await openSearch();
    await view(page, 'Table');
    expect(query(page)).toBe('?view=table');
    expect(await results(page)).toEqual(listedIds);
    const row = page.locator('tr', { has: page.locator(`a[href*="${full}"]`) });
    expect(await row.innerText()).toContain('at least 86,000 cumulative');
    expect(await row.innerText()).toContain('10,600 peak');
    const unknown = page.locator('tr', { has: page.locator(`a[href*="${exposure}"]`) });
    expect(await unknown.innerText()).toMatch(/not known[^]*no count known/);
    const stated = page.locator('tr', { has: page.locator(`a[href*="${short}"]`) });
    expect(await stated.innerText()).toContain('as stated');
    expect(faults).toEqual([]);
  });

  it('are sorted by the headings of columns, and back', async () => {
    const { page } = await openSearch('?view=table');
    const heading = page.getByRole('columnheader', { name: 'Duration' });
    await heading.getByRole('button').click();
    expect(query(page)).toBe('?sort=longest&view=table');
    expect(await heading.getAttribute('aria-sort')).toBe('descending');
    expect((await results(page))[0]).toBe(otherZone);
    await heading.getByRole('button').click();
    expect(await heading.getAttribute('aria-sort')).toBe('ascending');
    expect((await results(page)).at(-1)).toBe(exposure);
    await page.getByRole('columnheader', { name: 'Problem reports' }).getByRole('button').click();
    expect(await page.locator('.table-group').allInnerTexts()).toEqual([
      'Cumulative',
      'Snapshot',
      'Kind not stated',
      'No count known',
    ]);
  });

  it('scroll in their own box on a phone', async () => {
    const { page } = await openSearch('?view=table', phone);
    expect(await overflow(page)).toBe(0);
    const box = page.locator('.search-results .scroller');
    expect(await box.evaluate((element) => element.scrollWidth > element.clientWidth)).toBe(true);
  });
});

describe('as a chart', () => {
  it('each outage is a dot that says what it is and leads to it; an exposure is counted in words', async () => {
    const { page, faults } = await openSearch('?view=chart');
    await dots(page).first().waitFor();
    expect(await dots(page).count()).toBe(4);
    expect(await page.locator('figcaption').innerText()).toContain(
      '1 is not drawn: an exposure has no duration.',
    );
    const dot = page.locator(`svg.overview-chart:visible a[href*="${otherZone}"]`);
    expect(await dot.getAttribute('aria-label')).toMatch(/^19 February 2022: .*9 h 30 min to 10 h\)$/);
    await dot.hover();
    expect(await page.locator('.pointed').innerText()).toMatch(/^19 February 2022/);
    await page.getByRole('button', { name: 'The same 5 as a table' }).click();
    expect(await results(page)).toEqual(listedIds);
    await page.goBack();
    await dots(page).first().waitFor();
    expect(faults).toEqual([]);
  });

  it('is one stop of the tab key, from which the arrow keys go to every dot', async () => {
    const { page } = await openSearch('?view=chart');
    await dots(page).first().waitFor();
    const stops = () =>
      dots(page).evaluateAll((links) => links.filter((link) => link.getAttribute('tabindex') === '0').length);
    const focused = () => page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? '');
    expect(await stops()).toBe(1);
    await dots(page).first().focus();
    await page.keyboard.press('Home');
    const seen = [await focused()];
    for (let step = 1; step < (await dots(page).count()); step += 1) {
      await page.keyboard.press('ArrowRight');
      seen.push(await focused());
    }
    expect(new Set(seen).size).toBe(4);
    expect(seen[0]).toMatch(/2022/);
    expect(await page.locator('.pointed').innerText()).toBe(seen.at(-1));
    await page.keyboard.press('Home');
    expect(await focused()).toBe(seen[0]);
    expect(await stops()).toBe(1);
  });

  it('has the results of the filters, and fits a phone', async () => {
    const { page } = await openSearch('?cause=code-deploy&view=chart', phone);
    await dots(page).first().waitFor();
    expect(await dots(page).count()).toBe(1);
    expect(await overflow(page)).toBe(0);
    await view(page, 'List');
    expect(await results(page)).toEqual([twoWaves]);
  });
});

describe('sorted by reports', () => {
  it('stand under the kind of their count', async () => {
    const { page } = await openSearch('?sort=reports');
    expect(await page.locator('.result-group h2').allInnerTexts()).toEqual([
      'Cumulative',
      'Snapshot',
      'Kind not stated',
      'No count known',
    ]);
  });
});

async function download(page: Page, press: () => Promise<void>): Promise<{ name: string; text: string }> {
  const [file] = await Promise.all([page.waitForEvent('download'), press()]);
  return { name: file.suggestedFilename(), text: await textOf(file) };
}

describe('a result taken away', () => {
  const press = (page: Page, name: string) => () => page.getByRole('button', { name, exact: true }).click();

  it.each([undefined, phone])('as CSV and JSON has what is shown, in its order (%j)', async (options) => {
    const { page, faults } = await openSearch('?service=acme-cloud&sort=oldest', options);
    await waitForStatus(page, '3 of 5 incidents');
    const shown = await results(page);
    const csv = await download(page, press(page, 'CSV'));
    expect(csv.name).toBe('hindsight-search.csv');
    const { data } = Papa.parse<Record<string, string>>(csv.text, { header: true, skipEmptyLines: true });
    expect(data.map(({ id }) => id)).toEqual(shown);
    const json = await download(page, press(page, 'JSON'));
    expect(json.name).toBe('hindsight-search.json');
    expect(JSON.parse(json.text)).toMatchObject({
      address: 'https://hindsight.example/search/?service=acme-cloud&sort=oldest',
      total: 3,
    });
    expect(faults).toEqual([]);
  });

  it('works below a path', async () => {
    const { page, faults } = await newPage();
    await page.goto(`${inject('siteBelowPath').url}search/`);
    await page.waitForSelector('#search-query');
    const { text } = await download(page, press(page, 'CSV'));
    expect(text).toContain(`https://hindsight.example/hindsight/incidents/${full}/`);
    await box(page).fill('certificate');
    await waitForStatus(page, 'for “certificate”');
    expect((await results(page))[0]).toBe(full);
    expect(faults).toEqual([]);
  });
});

describe('with the keyboard alone', () => {
  it('a reader switches the view and takes the result away', async () => {
    const { page } = await openSearch();
    await tabTo(page, '.views button:nth-child(2)');
    await page.keyboard.press('Enter');
    expect(query(page)).toBe('?view=table');
    await tabTo(page, '.export-forms button:nth-child(2)');
    const { name } = await download(page, () => page.keyboard.press('Enter'));
    expect(name).toBe('hindsight-search.json');
  });
});

describe('when something does not load', () => {
  it('filters work without the text index, and the page says so', async () => {
    const { page } = await newPage({});
    await page.route('**/search-index/index.json', (route) => route.abort());
    await page.goto(`${inject('site').url}search/`);
    await page.waitForSelector('#search-query');
    await box(page).fill('certificate');
    await page.locator('.notice', { hasText: 'only the filters work' }).waitFor();
    await option(page, 'service', 'acme-cloud').check();
    await waitForStatus(page, '3 of 5 incidents');
    expect(await results(page)).toHaveLength(3);
  });

  it('the table stands in for the chart', async () => {
    const { page } = await newPage({});
    await page.route('**/_astro/DrawnChart*', (route) => route.abort());
    await page.goto(`${inject('site').url}search/?view=chart`);
    await page.locator('.notice', { hasText: 'could not be loaded' }).getByRole('button').click();
    expect(await results(page)).toEqual(listedIds);
  });
});

describe('ready questions', () => {
  it('are not asked of a collection that does not answer them', async () => {
    const { page } = await openSearch();
    expect(await page.locator('.questions').count()).toBe(0);
    const home = await openPage('');
    expect(await home.page.locator('.questions').count()).toBe(0);
  });
});
