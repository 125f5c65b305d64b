import type { Response } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { incidents } from './built-pages.ts';
import { newPage, useBrowser } from './open-page.ts';
import { filesOf, readingWeight } from './page-files.ts';

useBrowser();

interface Visit {
  /** Bytes by what they are, as a browser fetches them without compression. */
  sizes: Record<string, number>;
  /** Addresses of the page's scripts. */
  scripts: string[];
}

const visits = new Map<string, Promise<Visit>>();

/** The first visit to an address, made once. */
function visit(address: string): Promise<Visit> {
  const made = visits.get(address) ?? makeVisit(address);
  visits.set(address, made);
  return made;
}

async function makeVisit(address: string): Promise<Visit> {
  const { page } = await newPage();
  // As in a browser that has not been anywhere.
  const session = await page.context().newCDPSession(page);
  await session.send('Network.setCacheDisabled', { cacheDisabled: true });
  const sizes: Record<string, number> = {};
  const pending: Promise<void>[] = [];
  const weigh = (response: Response): void => {
    const type = response.request().resourceType();
    pending.push(
      response.body().then(({ length }) => {
        sizes[type] = (sizes[type] ?? 0) + length;
      }),
    );
  };
  page.on('response', weigh);
  await page.goto(inject('site').url + address, { waitUntil: 'networkidle' });
  // What comes later has no body any more once the page is closed.
  page.off('response', weigh);
  await Promise.all(pending);
  await session.detach();
  const scripts = await page
    .locator('script:not([type="application/ld+json"])')
    .evaluateAll((all) => all.map((script) => (script as HTMLScriptElement).src));
  return { sizes, scripts };
}

const kilobyte = 1_000;

/** What each page type may weigh in all, before compression: about a fifth above what it weighs now. */
const budgets: [name: string, address: string, kilobytes: number][] = [
  ['an incident with everything', `incidents/${incidents.full}/`, 150],
  ['an incident with next to nothing', `incidents/${incidents.short}/`, 120],
  ['a prebuilt pair', `compare/${incidents.full}/${incidents.twoWaves}/`, 178],
  ['home', '', 126],
  ['search with its engine', 'search/', 312],
  ['beside published studies', 'trends/studies/', 215],
  ['comparing', `compare/?ids=${incidents.full},${incidents.twoWaves}`, 290],
];

describe('a page stays light', () => {
  it.each(budgets)('%s', async (_name, address, kilobytes) => {
    const { sizes } = await visit(address);
    const total = Object.values(sizes).reduce((sum, size) => sum + size, 0);
    expect(total).toBeLessThan(kilobytes * kilobyte);
  });
});

describe('scripts', () => {
  it.each(['', 'services/acme-cloud/', 'organizations/acme/'])(
    'are two small ones on /%s, one of them for the keys of its drawing',
    async (address) => {
      const { scripts, sizes } = await visit(address);
      expect(scripts).toHaveLength(2);
      expect(sizes.script).toBeLessThan(9 * kilobyte);
    },
  );

  it.each([
    'services/',
    'organizations/',
    'patterns/',
    'causes/',
    'causes/undisclosed/',
    'about/',
    'quality/',
    'trends/',
    'trends/studies/',
  ])('are one small one on /%s, for the tray and the search box', async (address) => {
    const { scripts, sizes } = await visit(address);
    expect(scripts).toHaveLength(1);
    expect(sizes.script).toBeLessThan(7 * kilobyte);
  });

  it('are two small ones on a prebuilt pair, one of them for its switches, until one is used', async () => {
    const address = `compare/${incidents.full}/${incidents.twoWaves}/`;
    const { scripts, sizes } = await visit(address);
    expect(scripts).toHaveLength(2);
    expect(sizes.script).toBeLessThan(9 * kilobyte);
  });

  it('are two small ones on an incident, one of them for the reader’s own zone, for sources and for paper', async () => {
    const { scripts, sizes } = await visit(`incidents/${incidents.full}/`);
    expect(scripts).toHaveLength(2);
    expect(sizes.script).toBeLessThan(11 * kilobyte);
  });
});

it('an incident with everything, compressed, stays small with the styles that it is read with', () => {
  const { folder } = inject('site');
  const path = `incidents/${incidents.full}`;
  expect(filesOf(folder, path).reading.length).toBeGreaterThan(1);
  expect(readingWeight(folder, path)).toBeLessThan(15 * kilobyte);
});
