import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { incidents, listedIds } from './built-pages.ts';
import { addAxe, findViolations } from './find-violations.ts';
import { openPage, useBrowser } from './open-page.ts';

useBrowser();

type Step = (page: Page) => Promise<unknown>;

const openAllFolds: Step = (page) =>
  page.evaluate(() => document.querySelectorAll('details').forEach((details) => (details.open = true)));
const waitForSearch: Step = (page) => page.waitForSelector('#search-query');
const waitForLeads: Step = (page) => page.waitForSelector('.found-leads');
const typeInHeader =
  (words: string, until: string): Step =>
  async (page) => {
    await page.keyboard.press('/');
    await page.keyboard.type(words);
    await page.getByText(until).first().waitFor();
  };
const waitForPicker: Step = (page) => page.waitForSelector('.compare-app');
const waitForComparison: Step = (page) => page.waitForSelector('.compare-app table.compare');

/** Fills the tray of this page; nothing of it is kept, as each test has a visit of its own. */
const putIntoTray =
  (count: number): Step =>
  async (page) => {
    const items = [...listedIds, 'one-more']
      .slice(0, count)
      .map((id) => ({ id, title: `The title of ${id}`, date: '1 May 2024' }));
    await page.evaluate((text) => {
      localStorage.setItem('/compare-tray', text);
    }, JSON.stringify(items));
    await page.reload();
    await page.locator('#compare-tray h2').waitFor();
    await openAllFolds(page);
  };

/** One page of each type, and the states a reader can bring it into. */
const states: [name: string, address: string, step?: Step][] = [
  ['home', ''],
  ['an incident with everything', `incidents/${incidents.full}/`],
  ['an incident with all folded parts open', `incidents/${incidents.full}/`, openAllFolds],
  [
    'an incident with a source shown at its number',
    `incidents/${incidents.full}/`,
    async (page) => {
      await page.locator('.story .cite a').first().click();
      await page.getByRole('dialog', { name: 'Source 1' }).waitFor();
    },
  ],
  ['an incident with next to nothing', `incidents/${incidents.short}/`],
  ['an exposure', `incidents/${incidents.exposure}/`],
  ['a draft', `incidents/${incidents.draft}/`],
  ['a withdrawn incident', `incidents/${incidents.withdrawn}/`],
  ['the data', 'data/', openAllFolds],
  ['all incidents', 'incidents/', waitForSearch],
  ['search with filters used', 'search/?service=acme-cloud&year=2024&sort=oldest', waitForSearch],
  [
    'search with words',
    'search/?q=certificate',
    async (page) => {
      await waitForSearch(page);
      await page.getByText('for “certificate”').waitFor();
    },
  ],
  ['search without a result', 'search/?service=acme-cloud&year=2022', waitForSearch],
  ['search for an unknown value', 'search/?service=nobody', waitForSearch],
  ['search as a table', 'search/?view=table&sort=reports', waitForSearch],
  [
    'search as a chart',
    'search/?view=chart',
    async (page) => {
      await page.locator('svg.overview-chart').first().waitFor();
    },
  ],
  [
    'search with ranges, all filters open',
    'search/?duration=PT1H..&reports=cumulative:1..&year=2022..',
    async (page) => {
      await waitForSearch(page);
      await openAllFolds(page);
      await page.locator('#duration-min').fill('long');
      await page.locator('#duration-min').blur();
      await page.locator('.field-fault').waitFor();
      // Of use on a phone only, where the filters stand behind this button.
      await page.setViewportSize({ width: 390, height: 800 });
      await page.locator('.to-filters').click();
      await page.setViewportSize({ width: 1280, height: 800 });
    },
  ],
  [
    'search without its index',
    'search/',
    async (page) => {
      await page.route('**/search-index/**', (route) => route.abort());
      await page.reload();
      await page.locator('#search-query').fill('certificate');
      await page.locator('.notice', { hasText: 'only the filters work' }).waitFor();
    },
  ],
  [
    'the search box with first results, one of them chosen',
    `incidents/${incidents.full}/`,
    async (page) => {
      await page.keyboard.press('/');
      await page.keyboard.type('acme');
      await page.getByRole('option').first().waitFor();
      await page.keyboard.press('ArrowDown');
    },
  ],
  ['the search box without a result', 'services/', typeInHeader('xylophone', 'No incident found')],
  [
    'the search box without its index',
    'trends/',
    async (page) => {
      await page.route(/pagefind|search-index/, (route) => route.abort());
      await typeInHeader('certificate', 'could not be loaded')(page);
    },
  ],
  ['services', 'services/'],
  ['a service', 'services/globex-mobile/'],
  ['organizations', 'organizations/'],
  ['an organization', 'organizations/acme/'],
  ['patterns', 'patterns/'],
  ['a service with parts and victims', 'services/acme-cloud/', openAllFolds],
  ['a service that was only a victim', 'services/shopfront/'],
  ['trends', 'trends/'],
  ['trends with all tables open', 'trends/', openAllFolds],
  ['beside published studies', 'trends/studies/', openAllFolds],
  ['causes', 'causes/'],
  ['a word of the causes', 'causes/undisclosed/'],
  ['a prebuilt pair', `compare/${incidents.full}/${incidents.twoWaves}/`],
  ['comparing before a choice', 'compare/', waitForPicker],
  [
    'choosing what to compare, with its list open',
    'compare/',
    async (page) => {
      await page.getByRole('combobox', { name: 'Choose' }).fill('acme');
      await page.getByRole('option').first().waitFor();
      await page.keyboard.press('ArrowDown');
    },
  ],
  [
    'comparing three',
    `compare/?ids=${incidents.full},${incidents.twoWaves},${incidents.short}`,
    waitForPicker,
  ],
  ['a prebuilt pair with everything open', `compare/${incidents.full}/${incidents.twoWaves}/`, openAllFolds],
  [
    'comparing by the clock',
    `compare/?ids=${incidents.full},${incidents.twoWaves}&axis=clock&rows=all`,
    waitForComparison,
  ],
  [
    'comparing on a logarithmic scale, with the table of marks open',
    `compare/?ids=${incidents.full},${incidents.exposure},${incidents.otherZone}&scale=log`,
    async (page) => {
      await waitForComparison(page);
      await openAllFolds(page);
    },
  ],
  [
    'a comparison to be copied by hand',
    `compare/?ids=${incidents.full},${incidents.twoWaves}`,
    async (page) => {
      await page.evaluate(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }));
      await page.getByRole('button', { name: 'Copy as Markdown table' }).click();
      await page.getByLabel('Select and copy this').waitFor();
    },
  ],
  [
    'comparing with an unknown id',
    `compare/?ids=${incidents.full},nothing,${incidents.short}`,
    waitForPicker,
  ],
  ['the list of comparisons', 'comparisons/'],
  ['a comparison of the editors', 'comparisons/acme-cloud-twice/'],
  ['outages not yet written up', 'leads/'],
  ['searching for what is not yet written up', 'search/?q=payroll', waitForLeads],
  ['contributing', 'contribute/'],
  ['method', 'about/'],
  ['what the records hold', 'quality/'],
  ['not found', 'nothing/'],
  ['the tray with two incidents', 'incidents/', putIntoTray(2)],
  ['the tray when it is full, opened', 'services/acme-cloud/', putIntoTray(6)],
];

/** Rules whose answer may differ in other colours alone. */
const rulesOfColour = ['color-contrast', 'link-in-text-block'];

/** Rules whose answer may differ in other colours or at another width, where other parts of a page are shown. */
const rulesOfLook = [
  ...[...rulesOfColour, 'target-size', 'scrollable-region-focusable'],
  ...['button-name', 'link-name', 'label', 'aria-hidden-focus', 'heading-order', 'region'],
];

describe('no rule of accessibility is broken', () => {
  it.each(states)('by %s, in light and dark, wide and narrow', async (_name, address, step) => {
    const { page } = await openPage(address, { colorScheme: 'light' });
    await step?.(page);
    await addAxe(page);
    expect(await findViolations(page), 'light and wide').toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await findViolations(page, rulesOfColour), 'dark and wide').toEqual([]);
    await page.setViewportSize({ width: 390, height: 800 });
    expect(await findViolations(page, rulesOfLook), 'dark and narrow').toEqual([]);
  });
});
