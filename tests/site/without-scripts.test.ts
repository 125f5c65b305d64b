import { describe, expect, it } from 'vitest';
import { incidents, listedIds } from './built-pages.ts';
import { openPage, useBrowser } from './open-page.ts';

useBrowser();

const open = async (address: string) => (await openPage(address, { javaScriptEnabled: false })).page;
const resultIds = (hrefs: (string | null)[]): string[] =>
  hrefs.map((href) => /\/incidents\/([^/]+)\/$/.exec(href ?? '')?.[1] ?? String(href));

describe('without scripts, an incident', () => {
  it('shows its facts, each with the number of a source that stands below', async () => {
    const page = await open(`incidents/${incidents.full}/`);
    const facts = page.locator('dl.facts');
    const text = await facts.innerText();
    for (const shown of ['18 September 2024', 'Acme Cloud', 'Limit', '86,000', '7 h to 7 h 20 min'])
      expect(text).toContain(shown);
    const citation = facts.getByRole('link', { name: /^Source \d/ }).first();
    const place = await citation.getAttribute('href');
    expect(await page.locator(place ?? '').innerText()).toContain('What happened to our control plane');
  });

  it('lists its times once, with the moments marked in what the write-up tells', async () => {
    const page = await open(`incidents/${incidents.full}/`);
    const rows = page.locator('.timeline li');
    expect(await rows.count()).toBe(8);
    const moments = page.locator('.timeline .is-moment');
    expect(await moments.filter({ hasText: 'Impact began' }).innerText()).toMatch(
      /04:00 UTC[^]*Impact began[^]*The certificate expires/,
    );
    expect(await moments.filter({ hasText: 'Impact ended' }).innerText()).toContain(
      'between 11:00 and 11:20 UTC',
    );
    const outsideDrawings = page.locator(':not(svg *)');
    expect(await page.getByText('Impact began', { exact: true }).and(outsideDrawings).count()).toBe(1);
  });

  it('opens what others printed, with how it stands and why', async () => {
    const page = await open(`incidents/${incidents.full}/`);
    const claim = page.locator('.claim', { hasText: 'since about 5 am UTC' });
    expect(await claim.isVisible()).toBe(false);
    await page.locator('details', { has: claim }).locator('summary').click();
    expect(await claim.isVisible()).toBe(true);
    expect(await claim.innerText()).toMatch(/Mistaken[^]*The first complaints came an hour after/);
  });

  it('says when it is a draft or withdrawn', async () => {
    expect(await (await open(`incidents/${incidents.draft}/`)).getByRole('note').innerText()).toContain(
      'draft',
    );
    const withdrawn = (await open(`incidents/${incidents.withdrawn}/`)).getByRole('note');
    expect(await withdrawn.innerText()).toMatch(/Withdrawn on 20 May 2026.*the evening before/);
    expect(await withdrawn.getByRole('link').getAttribute('href')).toBe(`/incidents/${incidents.short}/`);
  });

  it('says of everything it does not know that it is not known', async () => {
    const text = await (await open(`incidents/${incidents.short}/`)).locator('dl.facts').innerText();
    expect(text).not.toMatch(/undefined|null|NaN|\[object/);
    expect(text).toMatch(/not disclosed|undisclosed/i);
  });
});

describe('without scripts, the lists', () => {
  it('are complete, newest first, and say what needs scripts', async () => {
    const page = await open('incidents/');
    const links = await page.locator('.result-title').all();
    expect(resultIds(await Promise.all(links.map((link) => link.getAttribute('href'))))).toEqual(listedIds);
    expect(await page.locator('noscript .notice').isVisible()).toBe(true);
    expect(await page.locator('main input').count()).toBe(0);
  });

  it('are what the box in the header of a page leads to', async () => {
    const page = await open(`incidents/${incidents.full}/`);
    const input = page.getByRole('searchbox', { name: 'Search incidents' });
    await input.fill('certificate');
    await input.press('Enter');
    await page.waitForURL('**/search/?q=certificate');
    expect(await page.getByText('Searching …').isVisible()).toBe(false);
    await page.locator('noscript').getByRole('link', { name: 'all incidents' }).click();
    expect(new URL(page.url()).pathname).toBe('/incidents/');
  });
});

describe('without scripts, comparing', () => {
  it('has the prebuilt pair complete', async () => {
    const page = await open(`compare/${incidents.full}/${incidents.twoWaves}/`);
    const rows = page.locator('tr.row');
    expect(await rows.count()).toBeGreaterThan(15);
    expect(await page.locator('#row-time-started').innerText()).toMatch(/04:00 UTC[^]*09:02 UTC/);
  });

  it('says that a choice of one’s own needs scripts, and leads to the pairs', async () => {
    const page = await open('compare/');
    expect(await page.locator('noscript .notice').isVisible()).toBe(true);
    await page.getByRole('link', { name: 'Acme 2024 and Acme 2025' }).click();
    expect(page.url()).toContain(`/compare/${incidents.full}/${incidents.twoWaves}/`);
  });
});
