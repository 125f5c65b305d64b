import { describe, expect, it } from 'vitest';
import { readBuilt, readBuiltJson, sitemapPages } from './built-pages.ts';
import { openPage, textOf, useBrowser } from './open-page.ts';
import { box, openSearch, option, results, status, waitForStatus } from './search-page.ts';

useBrowser();

const payroll = "Initech's payroll runs twice after a restored backup";
const store = "Acme Cloud's object store loses its index in one region";

describe('outages that are not written up', () => {
  it('stand by year on a page of their own, each with its account and a form to write it up', async () => {
    const { page } = await openPage('leads/', { javaScriptEnabled: false });
    expect(await page.locator('main h2').allInnerTexts()).toEqual(['2023', '2019', '2018']);
    expect(await page.getByRole('link', { name: /^Write it up/ }).count()).toBe(1);
    for (const year of ['2019', '2018']) await page.getByRole('heading', { name: year }).click();
    const lead = page.locator('.lead', { hasText: payroll });
    expect(await lead.innerText()).toMatch(
      /28 March 2019[^]*Initech Holdings · Operator's post-mortem at initech\.example/,
    );
    expect(await lead.getByRole('link', { name: payroll, exact: true }).getAttribute('href')).toBe(
      'https://www.initech.example/blog/payroll-twice#what-happened',
    );
    expect(await page.getByRole('link', { name: /^Write it up/ }).count()).toBe(3);
  });

  it.each(['incidents/', 'search/', 'contribute/'])('are linked from /%s', async (path) => {
    const { page } = await openPage(path, { javaScriptEnabled: false });
    expect(await page.locator('main a[href$="/leads/"]').count()).toBe(1);
  });

  it('stand on the page of their organization, apart from its incidents', async () => {
    const { page } = await openPage('organizations/acme/', { javaScriptEnabled: false });
    expect(
      await page
        .locator('section', { has: page.locator('#leads') })
        .locator('.lead')
        .innerText(),
    ).toContain(store);
    expect(await page.locator('.results').first().innerText()).not.toContain(store);
    expect(readBuilt('organizations/example-bank/index.html')).not.toContain('class="lead"');
  });

  it('are in the sitemap and in no list, feed or data of incidents', () => {
    expect(sitemapPages()).toContain('leads/');
    for (const file of ['feed.xml', 'feed.json', 'api/v2/incidents.json', 'index.html', 'trends/index.html'])
      expect(readBuilt(file)).not.toMatch(/payroll|object store/);
    const { rows, leads } = readBuiltJson('facets.json') as { rows: { title: string }[]; leads: number };
    expect(leads).toBe(3);
    expect(rows).toHaveLength(5);
  });
});

describe('a search', () => {
  it('for a word that no record has shows the leads that have it, and counts no incident', async () => {
    const { page, faults } = await openSearch();
    await box(page).fill('payroll');
    await page.locator('.found-leads').waitFor();
    await waitForStatus(page, 'for “payroll”');
    expect(await status(page).innerText()).toBe('0 of 5 incidents for “payroll”');
    expect(await page.locator('.lead-title').allInnerTexts()).toEqual([payroll]);
    await page
      .getByRole('status')
      .first()
      .filter({ hasText: '; 1 not yet written up' })
      .waitFor({ state: 'attached' });
    expect(faults).toEqual([]);
  });

  it('shows them below what incidents it finds, and says so above', async () => {
    const { page } = await openSearch('?q=acme');
    await page.locator('.found-leads').waitFor();
    await waitForStatus(page, 'incidents for “acme”');
    expect((await results(page)).length).toBeGreaterThan(0);
    expect(await page.locator('.to-leads').innerText()).toBe('1 not yet written up here matches too.');
    const isBelow = await page
      .locator('.found-leads')
      .evaluate((found) => Boolean(document.querySelector('.results')!.compareDocumentPosition(found) & 4));
    expect(isBelow).toBe(true);
  });

  it('without words knows no leads and fetches none of them, and filters leave them alone', async () => {
    const { page } = await openPage('search/');
    await status(page).waitFor();
    const fetched = () =>
      page.evaluate(
        () => performance.getEntriesByType('resource').filter(({ name }) => name.includes('leads')).length,
      );
    expect(await fetched()).toBe(0);
    await option(page, 'service', 'acme-cloud').check();
    expect(await page.locator('.lead').count()).toBe(0);
    await box(page).fill('payroll');
    await page.locator('.found-leads').waitFor();
    expect(await fetched()).toBeGreaterThan(0);
    expect(await page.locator('.lead-title').allInnerTexts()).toEqual([payroll]);
    await box(page).fill('');
    await page.locator('.found-leads').waitFor({ state: 'detached' });
  });
});

describe('writing one up', () => {
  const frontMatter = 'All fields as the file has them';

  it('opens the form with what is known', async () => {
    const { page, faults } = await openPage('leads/', {});
    await page.getByRole('link', { name: `Write it up (${store})` }).click();
    await page.getByLabel('Title', { exact: true }).waitFor();
    expect(await page.getByLabel('Title', { exact: true }).inputValue()).toBe(store);
    const written = await page.getByLabel(frontMatter).inputValue();
    expect(written.replace(/(?<=added: )[\d-]{10}/, 'today')).toBe(
      [
        `title: ${store}`,
        'date: 2023-07',
        'organization: acme',
        'services:',
        'cause:',
        'sources:',
        '  - id: acme',
        '    kind: operator-status',
        '    title:',
        '    url: https://status.acme.example/incidents/4711',
        'added: today',
        '',
      ].join('\n'),
    );
    await page.locator('.still-empty').getByRole('button', { name: 'Sources' }).waitFor();
    expect(await page.getByLabel('What source 1 is').inputValue()).toBe('operator-status');
    const list = page.locator('.submit-files li', { hasText: 'content/leads.yml' });
    expect(await list.innerText()).toMatch(/without lines \d+ to \d+, “Acme Cloud's object store/);
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      list.getByRole('button', { name: 'Download the file' }).click(),
    ]);
    const rest = await textOf(download);
    expect(rest).not.toContain(store);
    expect(rest).toContain(payroll);
    expect(faults).toEqual([]);
  });

  it('asks before a draft that someone has begun is replaced, and keeps what is typed then', async () => {
    const { page } = await openPage('contribute/', {});
    await page.getByLabel('Title', { exact: true }).fill('Something that I had begun before');
    await page.goto(new URL('?title=Payroll+runs+twice+again&date=2019', page.url()).href);
    await page.getByLabel('Title', { exact: true }).waitFor();
    expect(await page.getByLabel('Title', { exact: true }).inputValue()).toBe(
      'Something that I had begun before',
    );
    await page.getByRole('button', { name: 'Replace it' }).click();
    expect(await page.getByLabel('Title', { exact: true }).inputValue()).toBe('Payroll runs twice again');
    expect(new URL(page.url()).search).toBe('');
    await page.reload();
    expect(await page.getByLabel('Title', { exact: true }).inputValue()).toBe('Payroll runs twice again');
    await page.goto(new URL('?title=Another+outage+of+payroll', page.url()).href);
    await page.getByRole('button', { name: 'Go on with the draft' }).click();
    expect(await page.getByLabel('Title', { exact: true }).inputValue()).toBe('Payroll runs twice again');
    expect(await page.locator('.kept-draft').count()).toBe(0);
  });

  it('lets an address that means harm fill in text and nothing else', async () => {
    const hostile = '<img src=x onerror=alert(1)>\nservices: [x]';
    const query = new URLSearchParams({
      title: hostile,
      source: 'javascript:alert(1)',
      kind: '"><script>',
      date: '---',
    });
    const { page, faults } = await openPage(`contribute/?${query.toString()}`, {});
    await page.getByLabel('Title', { exact: true }).waitFor();
    await page.locator('.problem').first().waitFor();
    expect(await page.locator('#contribute-app').locator('img, script, a[href^="javascript"]').count()).toBe(
      0,
    );
    expect(faults).toEqual([]);
  });
});
