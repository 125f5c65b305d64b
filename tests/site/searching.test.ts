import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { incidents, listedIds } from './built-pages.ts';
import { openPage, useBrowser } from './open-page.ts';
import { box, openSearch, option, query, results, status, tabTo, waitForStatus } from './search-page.ts';

useBrowser();

const { full, twoWaves, otherZone, exposure, short } = incidents;

const countOf = async (page: Page, filter: string, value: string): Promise<number> =>
  parseInt(
    (await page
      .locator('label', { has: option(page, filter, value) })
      .locator('.option-count')
      .textContent()) ?? '',
  );

describe('searching by words', () => {
  it.each([
    ['certificate', full],
    ['scheduler', twoWaves],
    ['switch', otherZone],
    ['keys', exposure],
    ['own words', short],
  ])('finds the incident whose write-up has “%s” first', async (words, id) => {
    const { page, faults } = await openSearch();
    await box(page).fill(words);
    await waitForStatus(page, `for “${words}”`);
    expect((await results(page))[0]).toBe(id);
    expect(faults).toEqual([]);
  });

  it('announces how many there are once typing pauses, and says so when there is none', async () => {
    const { page } = await openSearch();
    expect(await status(page).innerText()).toBe('All 5 incidents');
    const spoken = page.getByRole('status').first();
    await page.evaluate(() => {
      const told: string[] = [];
      const region = document.querySelector('[role=status]')!;
      new MutationObserver(() => told.push(region.textContent)).observe(region, {
        childList: true,
        characterData: true,
        subtree: true,
      });
      Object.assign(globalThis, { told });
    });
    await box(page).pressSequentially('xylophone', { delay: 20 });
    await waitForStatus(page, '0 of 5 incidents for “xylophone”');
    await spoken.filter({ hasText: '0 of 5 incidents for “xylophone”' }).waitFor({ state: 'attached' });
    expect(await page.evaluate(() => (globalThis as unknown as { told: string[] }).told)).toHaveLength(1);
    expect(await page.getByText('No incident has “xylophone”.').isVisible()).toBe(true);
    await page.getByRole('button', { name: 'Clear the search' }).click();
    await waitForStatus(page, 'All 5 incidents');
    expect(query(page)).toBe('');
    expect(await box(page).inputValue()).toBe('');
  });

  it('says so where no write-up has a word and it is answered with words that begin alike', async () => {
    const { page } = await openSearch('?q=certifikat');
    await waitForStatus(page, 'for “certifikat”');
    expect(await page.locator('.notice').innerText()).toContain(
      'No incident has “certifikat”; these have “certificate”',
    );
    expect((await results(page))[0]).toBe(full);
  });

  it('says why each was found, with the section that says so', async () => {
    const { page, faults } = await openSearch('?q=certificate');
    await waitForStatus(page, 'for “certificate”');
    const first = page.locator('.result').first();
    await first.locator('.excerpts mark').first().waitFor();
    expect((await first.locator('mark').first().innerText()).toLowerCase()).toContain('certificate');
    const link = first.locator('.excerpts a').first();
    const anchor = new URL((await link.getAttribute('href')) ?? '', page.url()).hash;
    await link.click();
    expect(new URL(page.url()).hash).toBe(anchor);
    if (anchor !== '') expect(await page.locator(anchor).count()).toBe(1);
    expect(faults).toEqual([]);
  });

  it('shows what it understood as filters, which can be taken for words again', async () => {
    const { page } = await openSearch('?q=acme+in+2024');
    await waitForStatus(page, 'for “acme in 2024”');
    expect(await results(page)).toEqual([full]);
    await page.getByRole('button', { name: 'Remove Year: 2024, and take “in 2024” as words' }).click();
    await expect.poll(() => query(page)).toBe('?q=acme+in+2024&words=in+2024');
    await expect.poll(async () => (await results(page)).length).toBeGreaterThan(1);
  });

  it('finds neither drafts nor withdrawn incidents', async () => {
    const { page } = await openSearch('?q=shops');
    await waitForStatus(page, 'for “shops”');
    for (const id of await results(page)) expect(listedIds).toContain(id);
  });

  it('takes what is typed as words, whatever it looks like', async () => {
    const { page, faults } = await openSearch(`?q=${encodeURIComponent('<img src=x onerror=alert(1)>')}`);
    await waitForStatus(page, '<img src=x');
    expect(await page.locator('img').count()).toBe(0);
    expect(faults).toEqual([]);
  });

  it('can be begun on the front page', async () => {
    const { page } = await openPage('');
    await page.locator('#home-query').fill('scheduler');
    await page.keyboard.press('Enter');
    await waitForStatus(page, 'for “scheduler”');
    expect(await results(page)).toEqual([twoWaves]);
  });
});

describe('filters', () => {
  it('leave only what has one of their values; two values mean either, two filters both', async () => {
    const { page } = await openSearch();
    await option(page, 'service', 'acme-cloud').check();
    // A service with its parts: the outage of the DNS is one of the cloud.
    expect(await results(page)).toEqual([twoWaves, full, exposure]);
    await option(page, 'service', 'globex-mobile').check();
    expect(await results(page)).toEqual([twoWaves, full, exposure, otherZone]);
    expect(await status(page).innerText()).toBe('4 of 5 incidents');
    await option(page, 'cause', 'operator-action').check();
    expect(await results(page)).toEqual([exposure]);
    await option(page, 'service', 'acme-cloud').uncheck();
    expect(await results(page)).toEqual([]);
  });

  it('show how many results each value would have, the other filters being as they are', async () => {
    const { page } = await openSearch();
    const before = await Promise.all(
      ['acme-cloud', 'globex-mobile'].map((id) => countOf(page, 'service', id)),
    );
    expect(before).toEqual([3, 1]);
    await option(page, 'service', 'acme-cloud').check();
    expect(await countOf(page, 'service', 'globex-mobile')).toBe(1);
    expect(await countOf(page, 'cause', 'operator-action')).toBe(1);
    // What is folded away is drawn once it is opened.
    await page.locator('.filter summary', { hasText: 'Organization' }).click();
    expect(await countOf(page, 'organization', 'acme')).toBe(3);
    expect(await option(page, 'cause', 'hardware-fault').count()).toBe(0);
  });

  it('work together with words', async () => {
    const { page } = await openSearch('?q=acme&service=acme-cloud-dns');
    await waitForStatus(page, '1 of 5 incidents for “acme”');
    expect(await results(page)).toEqual([twoWaves]);
  });

  it.each([
    ['service', 'nobody', 'service “nobody”'],
    ['cause', 'constructor', 'trigger “constructor”'],
  ])('name a value of %s that nothing has', async (filter, value, words) => {
    const { page } = await openSearch(`?${filter}=${value}`);
    expect(await page.locator('.notice').innerText()).toContain(words);
    expect(await results(page)).toEqual([]);
  });

  it('sort in the order asked for', async () => {
    const { page } = await openSearch();
    await page.getByLabel('Sort').selectOption('oldest');
    expect(await results(page)).toEqual([...listedIds].reverse());
    await page.getByLabel('Sort').selectOption('longest');
    expect((await results(page))[0]).toBe(otherZone);
    expect((await results(page)).at(-1)).toBe(exposure);
  });
});

describe('the address', () => {
  it('holds the whole search and brings it back on reload', async () => {
    const { page } = await openSearch();
    await box(page).fill('acme');
    await option(page, 'service', 'acme-cloud').check();
    await option(page, 'service', 'acme-cloud-dns').check();
    await page.getByLabel('Sort').selectOption('oldest');
    expect(query(page)).toBe('?q=acme&service=acme-cloud&service=acme-cloud-dns&sort=oldest');
    await waitForStatus(page, 'for “acme”');
    const found = await results(page);
    await page.reload();
    await waitForStatus(page, 'for “acme”');
    expect(await results(page)).toEqual(found);
    expect(await box(page).inputValue()).toBe('acme');
    expect(await option(page, 'service', 'acme-cloud-dns').isChecked()).toBe(true);
    expect(await page.getByLabel('Sort').inputValue()).toBe('oldest');
  });

  it('goes back step by step, typing being one step', async () => {
    const { page } = await openSearch();
    await box(page).pressSequentially('acme');
    await option(page, 'service', 'acme-cloud').check();
    await option(page, 'service', 'acme-cloud-dns').check();
    await page.goBack();
    await waitForStatus(page, '3 of 5');
    expect(query(page)).toBe('?q=acme&service=acme-cloud');
    await page.goBack();
    expect(query(page)).toBe('?q=acme');
    await page.goForward();
    await waitForStatus(page, '3 of 5');
    expect(await option(page, 'service', 'acme-cloud').isChecked()).toBe(true);
  });
});

describe('with the keyboard alone', () => {
  it('a reader gets to the box, to a filter and into a result', async () => {
    const { page } = await openSearch();
    await tabTo(page, '#search-query');
    await page.keyboard.type('certificate');
    await waitForStatus(page, 'for “certificate”');
    await tabTo(page, 'input[name=service]');
    await page.keyboard.press('Space');
    await waitForStatus(page, /^1 of 5/);
    expect(query(page)).toMatch(/^\?q=certificate&service=/);
    await tabTo(page, 'a.result-title');
    await page.keyboard.press('Enter');
    await page.waitForURL(`**/incidents/${full}/`);
  });
});
