import type { Locator, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { builtPages, incidents, listedIds, readBuilt, redirects, sitemapPages } from './built-pages.ts';
import { openPage, useBrowser } from './open-page.ts';

useBrowser();

const { full, twoWaves, otherZone, exposure, short, draft } = incidents;

async function openCompare(ids: readonly string[]): Promise<{ page: Page; faults: string[] }> {
  const { page, faults } = await openPage(`compare/${ids.length > 0 ? `?ids=${ids.join(',')}` : ''}`);
  await page.waitForSelector('.compare-app');
  await page.getByText('Loading the records').waitFor({ state: 'detached' });
  return { page, faults };
}

const row = (page: Page, id: string): Locator => page.locator(`#row-${id}`);
/** The table of what differs; rows that are alike have a table of their own below it. */
const table = (page: Page): Locator => page.locator('table.compare').first();
const columns = (page: Page): Promise<string[]> =>
  table(page)
    .locator('thead a')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href')!.split('/').at(-2)!));
const field = (page: Page): Locator => page.locator('.picker').getByRole('combobox');
/** Adds an incident with the keyboard alone, found by the words of its id. */
async function add(page: Page, id: string): Promise<void> {
  await field(page).fill(id.replaceAll('-', ' '));
  await page.getByRole('option').waitFor();
  await field(page).press('Enter');
}
const query = (page: Page): string => new URL(page.url()).search;

describe('a prebuilt pair', () => {
  const open = async () => (await openPage(`compare/${full}/${twoWaves}/`)).page;

  it('has a row for every fact, each with whether it can be read across', async () => {
    const page = await open();
    expect(await columns(page)).toEqual([full, twoWaves]);
    for (const id of [
      'date',
      'organization',
      'services',
      'cause-trigger',
      'time-started',
      'length-span',
      'reports',
    ])
      expect(await row(page, id).locator('td').count()).toBe(3);
    const grades = await page.locator('tr.row .grade').allTextContents();
    expect(grades).toHaveLength(await page.locator('tr.row').count());
    for (const grade of grades)
      expect(['comparable', 'comparable, inexact', 'not comparable']).toContain(grade);
  });

  it('says why where it cannot', async () => {
    const page = await open();
    for (const unlike of await page.locator('tr.row-not-comparable').all())
      expect((await unlike.locator('.row-note').textContent())?.length).toBeGreaterThan(15);
    expect(await row(page, 'time-detected').innerText()).toMatch(/not comparable[^]*not known on every side/);
    expect(await row(page, 'reports').innerText()).toMatch(/no count is known on every side/);
  });

  it('says in the cell by how much one surely differs, and names both outages', async () => {
    const page = await open();
    expect(await page.title()).toMatch(/^Acme incidents compared: September 2024, February 2025 · /);
    expect(await page.locator('.differences').innerText()).toContain('Acme 2024');
    const said = await page.locator('.cell-difference').allTextContents();
    expect(said.length).toBeGreaterThan(0);
    for (const text of said) expect(text).toMatch(/^(?:longer|later) by at least \d/);
    await page.setViewportSize({ width: 390, height: 800 });
    expect(await row(page, 'length-span').innerText()).toMatch(/Acme 2024[^]*Acme 2025/);
  });

  it('leads from every value to its source in the list of the column, and on to the incident', async () => {
    const page = await open();
    const links = await page
      .locator('.compare .cite a')
      .evaluateAll((all) => all.map((link) => link.getAttribute('href')!));
    const anchors = new Set(
      await page.locator('.source-columns li').evaluateAll((all) => all.map(({ id }) => `#${id}`)),
    );
    expect(links.length).toBeGreaterThan(10);
    expect([...new Set(links)].sort()).toEqual([...anchors].sort());
    await row(page, 'time-started').getByRole('link', { name: 'Acme 2024, source 1' }).click();
    expect(await page.locator('.source-columns li:target').innerText()).toContain('Acme');
    await page.getByRole('region', { name: 'Sources of Acme 2024' }).getByRole('link').first().click();
    await page.waitForURL(`**/incidents/${full}/`);
  });

  it('is cited with its address, the day of the last change and the revision of each record', async () => {
    const page = await open();
    await page.getByText('Cite', { exact: true }).click();
    const item = JSON.parse(await page.getByLabel('CSL-JSON').inputValue()) as Record<string, unknown>[];
    expect(item[0]).toMatchObject({
      type: 'webpage',
      title: 'Acme incidents compared: September 2024, February 2025',
      URL: `https://hindsight.example/compare/${full}/${twoWaves}/`,
    });
    expect(item[0]!.version).toMatch(/^Acme 2024 revision \d+; Acme 2025 revision \d+$/);
    for (const path of ['trends/', 'comparisons/']) expect(builtPages()).toContain(path);
    for (const path of builtPages().filter((built) => /^trends\/$|^comparisons\/./.test(built)))
      expect(readBuilt(`${path}index.html`), path).toContain('@misc{');
  });

  it('stands once: the other order of its ids leads to it', async () => {
    expect(redirects()).toEqual([`compare/${twoWaves}/${full}/`]);
    const { page } = await openPage(`compare/${twoWaves}/${full}/`);
    await page.waitForURL(`**/compare/${full}/${twoWaves}/`);
    expect(await columns(page)).toEqual([full, twoWaves]);
    expect(sitemapPages()).not.toContain(`compare/${twoWaves}/${full}/`);
  });

  it('keeps the titles in sight while the rows pass below them', async () => {
    const page = await open();
    await row(page, 'review').scrollIntoViewIfNeeded();
    const top = await table(page)
      .locator('thead')
      .evaluate((head) => head.getBoundingClientRect().top);
    expect(Math.abs(top)).toBeLessThan(1);
  });
});

describe('a choice of one’s own', () => {
  it('shows any two to six, by date', async () => {
    const { page, faults } = await openCompare([full, otherZone, short]);
    expect(await columns(page)).toEqual([otherZone, full, short]);
    expect(await row(page, 'date').innerText()).toMatch(
      /19 February 2022[^]*18 September 2024[^]*12 May 2026/,
    );
    expect(faults).toEqual([]);
  });

  it('says the same of a pair in either order', async () => {
    const grades = async (ids: string[]) => {
      const { page } = await openCompare(ids);
      const rows = await page.locator('tr.row').all();
      return Promise.all(
        rows.map(
          async (entry) =>
            `${(await entry.getAttribute('id')) ?? ''} ${(await entry.locator('.grade').textContent()) ?? ''}`,
        ),
      );
    };
    expect(await grades([twoWaves, full])).toEqual(await grades([full, twoWaves]));
  });

  it('says of three and more who shares what', async () => {
    const { page } = await openCompare([full, twoWaves, exposure, short]);
    const shared = page.getByRole('table', { name: /has it; – not recorded/ });
    expect(await shared.locator('thead th').allTextContents()).toEqual([
      'Acme 2023',
      'Acme 2024',
      'Acme 2025',
      'Example Bank 2026',
    ]);
    const cloud = shared.getByRole('row', { name: /^Acme Cloud/ }).first();
    expect(await cloud.locator('td .visually-hidden').allTextContents()).toEqual([
      'yes',
      'yes',
      'not recorded',
      'not recorded',
    ]);
    expect(await shared.getByRole('row', { name: /^Trigger/ }).innerText()).toContain('none is shared');
    expect(await page.locator('.comparison').innerText()).not.toMatch(/shared by all\./);
    await page.setViewportSize({ width: 320, height: 800 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(
      0,
    );
  });

  it('names an unknown incident and shows the others', async () => {
    const { page } = await openCompare([full, 'nothing-like-it', short]);
    expect(await page.getByRole('status').innerText()).toContain('no incident “nothing-like-it”');
    expect(await columns(page)).toEqual([full, short]);
  });

  it('asks for nothing that cannot be an id', async () => {
    const { page, faults } = await openCompare([full, '..%2F..%2Ffacets', short]);
    expect(await page.getByRole('status').innerText()).toContain('no incident “../../facets”');
    expect(faults).toEqual([]);
  });

  it('leaves out what is more than six, by name', async () => {
    const { page } = await openCompare([...listedIds, incidents.withdrawn, draft]);
    expect(await columns(page)).toEqual([...listedIds].sort());
    expect(await page.getByRole('status').innerText()).toContain(`left out: ${draft}`);
    expect(await page.getByRole('status').innerText()).not.toContain(`“${draft}”`);
  });

  it('knows drafts and withdrawn incidents as little as the lists do', async () => {
    const { page } = await openCompare([full, draft]);
    expect(await page.getByRole('status').innerText()).toContain(`no incident “${draft}”`);
  });

  it('asks for one more where there is only one', async () => {
    const { page } = await openCompare([full]);
    expect(await page.getByRole('status').innerText()).toContain('at least one more');
    expect(await page.locator('table.compare').count()).toBe(0);
  });

  it('follows the choice into the address, and the address back', async () => {
    const { page, faults } = await openCompare([]);
    await add(page, full);
    await add(page, exposure);
    await table(page).waitFor();
    expect(query(page)).toBe(`?ids=${full},${exposure}`);
    expect(await page.title()).toMatch(/^Acme incidents compared: November 2023, September 2024 · Example/);
    const head = () =>
      page.evaluate(() => [
        document.querySelector('link[rel=canonical]')?.getAttribute('href'),
        document.querySelector('meta[name=description]')?.getAttribute('content'),
        document.querySelector('meta[property="og:title"]')?.getAttribute('content'),
      ]);
    expect(await head()).toEqual([
      `https://hindsight.example/compare/?ids=${(await columns(page)).join(',')}`,
      expect.stringMatching(/^(?=.{40,200}$).*18\sSeptember\s2024/),
      'Acme incidents compared: November 2023, September 2024',
    ]);
    await add(page, short);
    await table(page).locator('thead a').nth(2).waitFor();
    await page.getByRole('button', { name: 'Remove Acme 2024' }).click();
    await table(page).locator('thead a').nth(2).waitFor({ state: 'detached' });
    expect(await field(page).evaluate((input) => input === document.activeElement)).toBe(true);
    await page.goBack();
    await table(page).locator('thead a').nth(2).waitFor();
    expect(query(page)).toBe(`?ids=${full},${exposure},${short}`);
    await page.goBack();
    await table(page).locator('thead a').nth(2).waitFor({ state: 'detached' });
    expect(await columns(page)).toEqual([exposure, full]);
    expect(faults).toEqual([]);
  });
});

describe('the field that finds incidents', () => {
  const state = (page: Page): Locator => page.locator('.picker-state');
  const active = (page: Page): Promise<string | null> =>
    field(page).evaluate((input) => {
      const id = input.getAttribute('aria-activedescendant');
      return id === null ? null : (document.getElementById(id)?.textContent ?? 'no such option');
    });

  it('is a combobox: its list opens as one types, the arrows walk it, Escape closes it, Enter chooses', async () => {
    const { page } = await openCompare([]);
    expect(await field(page).getAttribute('aria-expanded')).toBe('false');
    await field(page).fill('acme');
    await page.getByRole('option').first().waitFor();
    expect(await field(page).getAttribute('aria-expanded')).toBe('true');
    expect(await state(page).innerText()).toMatch(/^\d incidents fit\.$/);
    expect(await active(page)).toBeNull();
    await field(page).press('ArrowDown');
    expect(await active(page)).toMatch(/^Acme, 11 February 2025/);
    await field(page).press('ArrowUp');
    expect(await active(page)).toBeNull();
    await field(page).press('ArrowUp');
    expect(await active(page)).toMatch(/^Acme, 2 November 2023/);
    await field(page).press('Escape');
    expect(await page.getByRole('listbox', { name: 'Incidents', exact: true }).isVisible()).toBe(false);
    await field(page).press('ArrowDown');
    await field(page).press('Enter');
    await page.getByText('Acme, 11 February 2025, added.').waitFor({ state: 'attached' });
    expect(query(page)).toBe(`?ids=${twoWaves}`);
    expect(await field(page).inputValue()).toBe('');
  });

  it('offers nothing twice, no draft and nothing withdrawn, and says so', async () => {
    const { page } = await openCompare([full]);
    for (const id of [full, draft, incidents.withdrawn]) {
      await field(page).fill(id.replaceAll('-', ' '));
      await page.getByText('No incident fits these words.').waitFor();
    }
  });

  it('takes a click, and works on a phone without a wider page', async () => {
    const { page } = await openPage('compare/', { viewport: { width: 320, height: 700 } });
    await field(page).fill('bank');
    await page
      .getByRole('option', { name: /^Example Bank/ })
      .first()
      .click();
    await page.getByRole('list', { name: 'Chosen to compare' }).waitFor();
    await field(page).fill('a');
    await page.getByRole('option').first().waitFor();
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBe(0);
  });

  it('says when the list cannot be loaded, and tries again', async () => {
    const { page } = await openCompare([]);
    await page.route('**/compare/incidents.json', (route) => route.abort());
    await field(page).fill('acme');
    await page.getByText('could not be loaded').waitFor();
    await page.unroute('**/compare/incidents.json');
    await field(page).fill('acme ');
    await page.getByRole('option').first().waitFor();
  });
});

describe('counts of reports', () => {
  it('that are unlike are shown beside each other with why they cannot be compared', async () => {
    const { page } = await openCompare([full, otherZone]);
    const text = await row(page, 'reports').innerText();
    expect(text).toMatch(/not comparable/);
    expect(text).toMatch(/5,000 to 6,000 reports[^]*at least 86,000 reports/);
    expect(text).toMatch(/Cannot be compared[^]*a snapshot against a total/);
  });

  it('are set in no ratio on any page', async () => {
    const ratio =
      /\d[\d.,]*\s*(?:x\b|×|times\b|fold\b)|\b(?:twice|half|double|triple)\b[^.]{0,30}\breports\b/i;
    const textOf = (html: string): string => html.replace(/<[^>]*>/g, ' ');
    const pages = builtPages().filter((path) => ratio.test(textOf(readBuilt(`${path}index.html`))));
    expect(pages).toEqual([]);
    const { page } = await openCompare([full, otherZone, short]);
    expect(await page.getByRole('main').innerText()).not.toMatch(ratio);
  });
});
