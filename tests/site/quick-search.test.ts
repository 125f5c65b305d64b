import type { Locator, Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { builtPages, incidents, readBuilt } from './built-pages.ts';
import { newPage, openPage, useBrowser } from './open-page.ts';
import { results, waitForStatus } from './search-page.ts';

useBrowser();

const { full, twoWaves } = incidents;
const anyPage = `incidents/${twoWaves}/`;
const phone = { viewport: { width: 390, height: 800 } };

const box = (page: Page): Locator => page.getByRole('combobox', { name: 'Search incidents' });
const options = (page: Page): Locator => page.getByRole('option');
const said = (page: Page): Locator => page.locator('.quick-search [role=status]');

/** Goes to the box by its key and types. */
async function type(page: Page, words: string): Promise<void> {
  await page.keyboard.press('/');
  await page.keyboard.type(words);
}

/** The same, until the answer to all of it is there and said. */
async function typeAndWait(page: Page, words: string): Promise<void> {
  await type(page, words);
  await page
    .locator('.quick-results [role=status]', { hasText: /choose with the arrow keys/ })
    .waitFor({ state: 'attached' });
}

/** The option that the box says the keyboard is on. */
const activeOption = async (page: Page): Promise<Locator | undefined> => {
  const id = await box(page).getAttribute('aria-activedescendant');
  return id === null ? undefined : page.locator(`#${id}`);
};

describe('the search box in the header', () => {
  it('stands on every page', () => {
    for (const path of builtPages())
      expect(readBuilt(`${path}index.html`), path).toMatch(
        /<header[^]*<form[^>]*role="search"[^>]*action="\/search\/"[^]*<\/header>/,
      );
  });

  it('fetches nothing before someone turns to it, and then what an answer needs, once', async () => {
    const { page } = await newPage({});
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    await page.goto(inject('site').url + anyPage, { waitUntil: 'networkidle' });
    const engine = (): string[] => asked.filter((path) => /\.json$|pagefind|search-index|Quick/.test(path));
    expect(engine()).toEqual([]);
    await typeAndWait(page, 'certificate');
    expect(engine()).toContain('/facets.json');
  });

  it('shows the first results as one types, the same as the page for searching', async () => {
    const { page, faults } = await openPage(anyPage);
    await typeAndWait(page, 'acme');
    const links = await options(page).evaluateAll((all) => all.map((option) => option.getAttribute('href')));
    expect(await box(page).getAttribute('aria-expanded')).toBe('true');
    await page.keyboard.press('Enter');
    await waitForStatus(page, 'for “acme”');
    expect(new URL(page.url()).pathname + new URL(page.url()).search).toBe('/search/?q=acme');
    expect(links.map((href) => href?.split('/').at(-2))).toEqual(await results(page));
    expect(faults).toEqual([]);
  });

  it('is used with the keyboard alone: arrows, Enter, Escape', async () => {
    const { page } = await openPage('about/');
    await typeAndWait(page, 'acme');
    expect(await activeOption(page)).toBeUndefined();
    const count = await options(page).count();
    await page.keyboard.press('ArrowDown');
    const first = await activeOption(page);
    expect(await first?.getAttribute('aria-selected')).toBe('true');
    expect(await first?.getAttribute('href')).toBe(await options(page).first().getAttribute('href'));
    await page.keyboard.press('ArrowUp');
    expect(await activeOption(page)).toBeUndefined();
    await page.keyboard.press('ArrowUp');
    expect(await (await activeOption(page))?.getAttribute('id')).toMatch(new RegExp(`-${count - 1}$`));

    await page.keyboard.press('Escape');
    expect(await options(page).count()).toBe(0);
    expect(await box(page).getAttribute('aria-expanded')).toBe('false');
    expect(await box(page).getAttribute('aria-activedescendant')).toBeNull();
    expect(await box(page).inputValue()).toBe('acme');
    expect(await box(page).evaluate((input) => input === document.activeElement)).toBe(true);

    await page.keyboard.press('ArrowDown');
    const href = await (await activeOption(page))?.getAttribute('href');
    await page.keyboard.press('Enter');
    await page.waitForURL(`**${href ?? ''}`);
  });

  it('closes when the focus leaves it, and opens again with its answer', async () => {
    const { page } = await openPage(anyPage);
    await typeAndWait(page, 'acme');
    await page.keyboard.press('Tab');
    expect(await options(page).count()).toBe(0);
    await box(page).focus();
    expect(await options(page).count()).toBeGreaterThan(0);
  });

  it('leads to an incident that is pressed', async () => {
    const { page } = await openPage(anyPage);
    await typeAndWait(page, 'certificate');
    await options(page).first().click();
    await page.waitForURL(`**/incidents/${full}/`);
  });

  it('says so where nothing is found, and takes what is typed as words', async () => {
    const { page, faults } = await openPage(anyPage);
    await type(page, 'xylophone');
    await page.getByText('No incident found for “xylophone”.').first().waitFor();
    await said(page).filter({ hasText: 'No incident found' }).waitFor({ state: 'attached' });
    expect(await box(page).getAttribute('aria-expanded')).toBe('false');
    await box(page).fill('<img src=x onerror=alert(1)>');
    await said(page).filter({ hasNotText: 'xylophone', hasText: /\w/ }).waitFor({ state: 'attached' });
    expect(await page.locator('.quick-search img').count()).toBe(0);
    expect(faults).toEqual([]);
  });

  it('says which word nobody wrote, where it shows what is near', async () => {
    const { page } = await openPage(anyPage);
    await typeAndWait(page, 'certifikate');
    expect(await page.locator('.quick-message').innerText()).toContain(
      'No incident has “certifikate”; these have',
    );
    expect(await options(page).first().getAttribute('href')).toBe(`/incidents/${full}/`);
  });

  it('says so where the index cannot be loaded, and still leads to the search', async () => {
    const { page } = await newPage({});
    await page.route(/pagefind|search-index/, (route) => route.abort());
    await page.goto(inject('site').url + anyPage);
    await type(page, 'certificate');
    await page.locator('.quick-message', { hasText: 'could not be loaded' }).waitFor();
    await page.keyboard.press('Enter');
    await page.waitForURL('**/search/?q=certificate');
  });

  it('says so where its own code cannot be loaded, and still leads to the search', async () => {
    const { page } = await newPage({});
    await page.route(/QuickSearchApp/, (route) => route.abort());
    await page.goto(inject('site').url + anyPage);
    await type(page, 'certificate');
    await page.getByRole('alert').filter({ hasText: 'could not be loaded' }).waitFor();
    await page.keyboard.press('Enter');
    await page.waitForURL('**/search/?q=certificate');
  });

  it('does nothing of this on a page where the key is typed into a field', async () => {
    const { page } = await openPage('search/');
    await page.locator('#search-query').fill('a');
    await page.keyboard.press('/');
    expect(await page.locator('#search-query').inputValue()).toBe('a/');
  });

  it('leaves the key to the box of the page itself where there is one', async () => {
    const { page } = await openPage('');
    await typeAndWait(page, 'scheduler');
    expect(await page.locator('#home-query').inputValue()).toBe('scheduler');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.waitForURL(`**/incidents/${twoWaves}/`);
  });
});

describe('on a phone, the search box', () => {
  const topOf = (page: Page): Promise<number> =>
    page.locator('h1').evaluate((heading) => heading.getBoundingClientRect().top);

  it('pushes nothing down, closed or open', async () => {
    const { page } = await openPage(anyPage, phone);
    const closed = await topOf(page);
    await typeAndWait(page, 'acme');
    expect(await topOf(page)).toBe(closed);
    const panel = await page.locator('.quick-panel').boundingBox();
    expect(panel?.width).toBeGreaterThan(340);
    expect(panel && panel.x + panel.width).toBeLessThanOrEqual(390);
    await page.locator('.quick-search').evaluate((form) => {
      form.remove();
    });
    expect(closed - (await topOf(page))).toBeLessThanOrEqual(4);
  });
});
