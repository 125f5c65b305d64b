import { describe, expect, it } from 'vitest';
import { builtPages, incidents, readBuilt } from './built-pages.ts';
import { openPage, useBrowser } from './open-page.ts';
import { openSearch, results, waitForStatus } from './search-page.ts';

useBrowser();

const misspelt = 'globax mobile';

describe('what people type by mistake for a service', () => {
  it('finds its incidents', async () => {
    const { page } = await openSearch(`?q=${encodeURIComponent(misspelt)}`);
    await waitForStatus(page, `for “${misspelt}”`);
    expect((await results(page))[0]).toBe(incidents.otherZone);
  });

  it('is recognized by the form', async () => {
    const { page } = await openPage('contribute/', {});
    await page.getByLabel('Services that failed').fill('Globax Mobile');
    await page.getByLabel('Services that failed').press('Tab');
    await page.locator('.chips', { hasText: 'Globex Mobile' }).waitFor();
  });

  it('is read on no page, and in no data but what searches', () => {
    for (const path of builtPages()) {
      const html = readBuilt(`${path}index.html`).replace(/ data-names="[^"]*"/g, '');
      expect(html.toLowerCase(), path).not.toContain(misspelt);
    }
    for (const file of ['facets.json', 'api/v2/incidents.json', 'feed.json', 'feed.xml'])
      expect(readBuilt(file).toLowerCase(), file).not.toContain(misspelt);
  });
});
