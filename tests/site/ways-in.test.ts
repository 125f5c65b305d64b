import { expect, it } from 'vitest';
import { openPage, useBrowser } from './open-page.ts';

useBrowser();

it.each([
  ['patterns/', 'Patterns'],
  ['causes/undisclosed/', 'Patterns'],
  ['comparisons/acme-cloud-twice/', 'Patterns'],
  ['organizations/', 'Services'],
  ['organizations/acme/', 'Services'],
  ['trends/', 'Trends'],
])('/%s belongs to %s in the navigation', async (address, section) => {
  const { page } = await openPage(address);
  const current = page.getByRole('navigation', { name: 'Main' }).locator('[aria-current]');
  expect(await current.allInnerTexts()).toEqual([section]);
});

it('leads from the front page and from the patterns to every essay', async () => {
  for (const address of ['', 'patterns/']) {
    const { page } = await openPage(address);
    expect(await page.locator('main a[href="/comparisons/acme-cloud-twice/"]').count(), address).toBe(1);
  }
});

it('says for a pattern how long, what ended it, what helped or hindered, and where', async () => {
  const { page } = await openPage('causes/circular-dependency/');
  const rows = await page.locator('.properties > div').allInnerTexts();
  const row = (label: string): string => rows.find((text) => text.startsWith(label)) ?? '';
  expect(row('Duration')).toMatch(/7 h to 7 h 20 min[^]*known for 1 of 1/);
  expect(row('Ended by')).toContain('Shed load');
  expect(row('Helped or hindered')).toContain('Recovery tools were down too');
  expect(await page.locator('main a[href^="/incidents/2024-09-18"]').count()).toBeGreaterThan(0);
});

it('lists every organization with how much of it is here', async () => {
  const { page } = await openPage('organizations/');
  expect(await page.locator('.organizations li').count()).toBe(3);
  expect(await page.locator('.organizations li', { hasText: 'Acme' }).innerText()).toMatch(
    /4 services, 3 incidents/,
  );
});

it('says who decides, how to have something corrected and how a correction is shown', async () => {
  const { page } = await openPage('about/');
  for (const heading of ['Who maintains this', 'How to have something corrected'])
    expect(await page.getByRole('heading', { name: heading }).count()).toBe(1);
  const report = page.getByRole('link', { name: 'Report an error' });
  expect(await report.getAttribute('href')).toBe(
    'https://git.example/hindsight/fixtures/issues/new?template=report-an-error.yml',
  );
  const footer = page.getByRole('contentinfo').getByRole('link', { name: /^About/ });
  expect(await footer.getAttribute('href')).toBe('/about/');
});
