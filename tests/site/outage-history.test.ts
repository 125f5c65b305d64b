import type { Locator, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { incidents } from './built-pages.ts';
import { openPage, useBrowser } from './open-page.ts';

useBrowser();

const { full, twoWaves, otherZone, exposure } = incidents;

const open = async (address: string): Promise<Page> => (await openPage(address)).page;
const section = (page: Page, name: string): Locator => page.getByRole('region', { name, exact: true });
const marks = (page: Page): Promise<string[]> =>
  page
    .locator('.strip-chart.wide a')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href')!.split('/').at(-2)!));

describe('the page of a service', () => {
  it('has its incidents on a strip, those of its parts apart, each leading to its page', async () => {
    const page = await open('services/acme-cloud/');
    expect(await marks(page)).toEqual([exposure, full, twoWaves]);
    const strip = await page.locator('.strip-chart.wide').innerHTML();
    expect(strip.replace(/<[^>]+>/g, ' ')).toMatch(/Its incidents: 2[^]*Incidents of its parts: 1/);
    await page.locator('.strip-chart.wide a').first().focus();
    await page.keyboard.press('Enter');
    await page.waitForURL(`**/incidents/${exposure}/`);
  });

  it('tells an outage from what is none by its form, and says so', async () => {
    const page = await open('services/acme-cloud/');
    expect(await page.locator('.strip-chart.wide path.dot-other').count()).toBe(1);
    expect(await page.locator('.form-key').innerText()).toMatch(/outage\s*data loss, exposure or near miss/);
  });

  it('lists every marked incident as text', async () => {
    const page = await open('services/acme-cloud/');
    const listed = (await page.locator('a.result-title').all()).map((link) => link.getAttribute('href'));
    const hrefs = await Promise.all(listed);
    for (const id of await marks(page)) expect(hrefs).toContain(`/incidents/${id}/`);
  });

  it('names what failed with it, once an incident', async () => {
    const rows = section(await open('services/acme-cloud/'), 'What failed with it').getByRole('listitem');
    expect(await rows.allInnerTexts()).toEqual([expect.stringMatching(/Acme Cloud Console\s*in 1 of 2/)]);
  });

  it('draws no lengths where fewer than two are known, and no empty part', async () => {
    const page = await open('services/shopfront/');
    expect(await page.locator('.distribution-chart').count()).toBe(0);
    expect(await section(page, 'What failed with it').count()).toBe(0);
    expect(await marks(page)).toEqual([full, twoWaves]);
  });
});

describe('whom an upstream event hit', () => {
  const lanes = (page: Page) => page.locator('.lanes tbody tr');
  const texts = async (page: Page): Promise<string[]> =>
    (await lanes(page).allInnerTexts()).map((text) => text.replace(/\s+/g, ' ').trim());

  it.each([['services/acme-cloud/'], [`incidents/${full}/`]])(
    'stands on %s: the upstream first, one lane each, times as far as they are recorded',
    async (address) => {
      expect(await texts(await open(address))).toEqual([
        'Acme from 04:00 UTC to between 11:00 and 11:20 UTC; upstream',
        'Shopfront from 06:45 UTC to an end that is not recorded; errors',
        'Example Bank login times not recorded',
      ]);
    },
  );

  it('is drawn with what is known solid and what is not hatched, or dashed where nothing is', async () => {
    const page = await open(`incidents/${full}/`);
    const count = (index: number, selector: string) => lanes(page).nth(index).locator(selector).count();
    expect(await count(1, '.impact-unsure')).toBe(1);
    expect(await count(2, '.part-nothing')).toBe(1);
    expect(await count(2, '.impact')).toBe(0);
  });

  it('shows both waves of an outage that came in two', async () => {
    const page = await open(`incidents/${twoWaves}/`);
    expect(await lanes(page).first().locator('rect.impact').count()).toBe(2);
  });

  it('is left out where nobody else was hit', async () => {
    expect(await lanes(await open(`incidents/${otherZone}/`)).count()).toBe(0);
  });
});

describe('the page of an organization', () => {
  it('has its incidents on a strip, and those of others that hit its services', async () => {
    const page = await open('organizations/example-bank/');
    const text = (await page.locator('.strip-chart.wide').innerHTML()).replace(/<[^>]+>/g, ' ');
    expect(text).toMatch(/Its incidents: 1[^]*Affected by others' incidents: 2/);
    expect(await section(page, "Affected by others' incidents").locator('.result').count()).toBe(2);
  });

  it('shows the drawing that fits the screen', async () => {
    const { page } = await openPage('organizations/acme/', { viewport: { width: 390, height: 800 } });
    expect(await page.locator('.strip-chart.narrow').isVisible()).toBe(true);
    expect(await page.locator('.strip-chart.wide').isVisible()).toBe(false);
  });
});
