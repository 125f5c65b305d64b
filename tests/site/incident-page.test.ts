import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { serveFolder, type ServedFolder } from '../../src/node/serve/serve-folder.ts';
import { runBuild } from './build-fixture.ts';
import { incidents, readBuilt } from './built-pages.ts';
import { addAxe, findViolations } from './find-violations.ts';
import { newPage, openPage, useBrowser } from './open-page.ts';
import { filesOf, mostReadingWeight, readingWeight, sumOf } from './page-files.ts';
import { overlapping, printSheets } from './printed-sheets.ts';

useBrowser();

/** A record as long as the longest of the collection: 64 sources, 130 other values and more than 900 lines of them. */
const long = '2021-10-04-facebook-backbone';
const phone = { width: 390, height: 844 };

let folder: string;
let served: ServedFolder;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'hindsight-long-'));
  const { status, stdout, stderr } = runBuild(join(folder, 'site'), {
    CONTENT_DIR: 'tests/fixtures/large',
    PREVIEW_IMAGES: 'none',
  });
  expect(status, stdout + stderr).toBe(0);
  served = await serveFolder({ folder: join(folder, 'site'), port: 0 });
});
afterAll(async () => {
  await served.close();
  rmSync(folder, { recursive: true, force: true });
});

async function openLong(options: BrowserContextOptions): Promise<Page> {
  const { page } = await newPage(options);
  await page.goto(`${served.url}incidents/${long}/`, { waitUntil: 'load' });
  return page;
}

it('shows what is written below the heading of a timeline and is no entry of it', () => {
  const page = readBuilt(`incidents/${incidents.twoWaves}/index.html`);
  const [, timeline = ''] = page.split('<h2 id="timeline">');
  expect(timeline).toMatch(/which ran two minutes late\s<span class="cite">[^]*<ol class="timeline">/);
});

const openAllFolds = (page: Page): Promise<void> =>
  page.evaluate(() => document.querySelectorAll('details').forEach((details) => (details.open = true)));

describe('a long record on a phone', () => {
  it('tells its story within two screens, after what happened, the operator and the facts', async () => {
    const page = await openLong({ viewport: phone });
    const tops = await page.evaluate(() =>
      ['.lede', '.operator', '.facts', '.story', '.timeline', '#windows', '#other-values', '#sources'].map(
        (part) => document.querySelector(part)?.getBoundingClientRect().top ?? NaN,
      ),
    );
    expect(tops).toEqual(tops.toSorted((a, b) => a - b));
    expect(tops[3]).toBeLessThan(2 * phone.height);
  });

  it('is whole in half of the length that it had when its moments were shown three ways', async () => {
    const page = await openLong({ viewport: phone });
    expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBeLessThan(16_297 / 2);
  });

  it('shows each moment once, marked in the list of times', async () => {
    const page = await openLong({ viewport: phone });
    for (const moment of ['Impact began', 'Mitigated', 'Impact ended'])
      expect(
        await page
          .locator('.incident')
          .getByText(moment, { exact: true })
          .and(page.locator(':not(svg *)'))
          .count(),
      ).toBe(1);
  });
});

it.each(['.story', '.facts', '.timeline'])(
  'can be copied: the numbers of sources in %s stand in brackets, and no words are glued together',
  async (part) => {
    const page = await openLong({});
    const copied = await page.evaluate((selector) => {
      const element = document.querySelector(selector);
      const selection = getSelection();
      if (element) selection?.selectAllChildren(element);
      return selection?.toString() ?? '';
    }, part);
    expect(copied).toMatch(/ \[\d+\]/);
    expect(copied.match(/[^\s(\]]\[\d+\]/g) ?? []).toEqual([]);
    expect(copied.match(/\b(?:UTC|Instagram|WhatsApp|2021|began|ended|Declared)(?=[a-zA-Z\d])/g)).toBeNull();
  },
);

it('is printed with its facts, story and lessons on one sheet, and all of its evidence on a third of the former 24', async () => {
  const sheets = await printSheets(await openLong({}));
  expect(sheets.findIndex(({ text }) => text.includes('Annex: the evidence'))).toBe(1);
  expect(sheets.length).toBeLessThanOrEqual(8);
  expect(sheets.flatMap(overlapping)).toEqual([]);
});

it.each([320, 360, 390, 768, 1280])('cuts off no table and nothing else at %i pixels', async (width) => {
  for (const page of [
    await openLong({ viewport: { width, height: 844 } }),
    (await openPage(`incidents/${incidents.full}/`, { viewport: { width, height: 844 } })).page,
  ]) {
    await openAllFolds(page);
    const { seen, cut } = await page.evaluate(() => {
      const right = document.documentElement.clientWidth;
      const tables = [...document.querySelectorAll<HTMLElement>('.incident table')];
      const isCut = (element: Element): boolean => element.getBoundingClientRect().right > right + 1;
      const scrolls = (element: Element | null): boolean =>
        element !== null && (element.scrollWidth > element.clientWidth + 1 || scrolls(element.parentElement));
      return {
        seen: tables.length,
        cut: tables
          .filter((table) => scrolls(table) || [...table.querySelectorAll('th, td')].some(isCut))
          .map(({ textContent }) => textContent.slice(0, 60)),
      };
    });
    expect(seen).toBeGreaterThan(1);
    expect(cut).toEqual([]);
  }
});

describe('the contents', () => {
  it('stand beside the text and lead to every heading of its second level', async () => {
    const { page } = await openPage(`incidents/${incidents.full}/`);
    const links = page.getByRole('navigation', { name: 'Contents' }).getByRole('link');
    const contents = await links.evaluateAll((all) =>
      all.map((link) => [(link as HTMLAnchorElement).hash.slice(1), link.textContent]),
    );
    const headings = await page
      .locator('.incident h2:not(.visually-hidden, #lacking)')
      .evaluateAll((all) => all.map((heading) => [heading.id, heading.textContent]));
    expect(headings.length).toBeGreaterThan(10);
    expect(contents).toEqual(headings.filter(([id]) => id !== 'section-footnotes'));
    const box = await links.first().boundingBox();
    const title = await page.locator('h1').boundingBox();
    expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThan(title?.x ?? 0);
  });

  it('are folded in the text on a phone', async () => {
    const { page } = await openPage(`incidents/${incidents.full}/`, { viewport: phone });
    const contents = page.getByRole('navigation', { name: 'Contents' });
    expect(await contents.count()).toBe(1);
    expect(await contents.getByRole('link').count()).toBe(0);
    await contents.getByText('Contents').click();
    await contents.getByRole('link', { name: 'Sources' }).click();
    expect(new URL(page.url()).hash).toBe('#sources');
  });
});

describe('the number of a source', () => {
  const citation = (page: Page) => page.locator('.story .cite a').first();
  const preview = (page: Page) => page.getByRole('dialog', { name: /^Source \d+$/ });

  it('shows the source where the reader is, by mouse, and goes away again', async () => {
    const { page } = await openPage(`incidents/${incidents.full}/`);
    await citation(page).click();
    expect(await preview(page).innerText()).toContain('What happened to our control plane on 18 September');
    expect(new URL(page.url()).hash).toBe('');
    await preview(page).getByRole('button', { name: 'Close' }).click();
    expect(await preview(page).count()).toBe(0);
  });

  it('does so by keyboard, and gives the focus back', async () => {
    const { page } = await openPage(`incidents/${incidents.full}/`);
    await citation(page).focus();
    await page.keyboard.press('Enter');
    await preview(page).waitFor();
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toContain('What happened to our');
    await page.keyboard.press('Escape');
    expect(await preview(page).count()).toBe(0);
    expect(await citation(page).evaluate((link) => link === document.activeElement)).toBe(true);
  });

  it('does so by touch, within the screen', async () => {
    const { page } = await openPage(`incidents/${incidents.full}/`, { viewport: phone, hasTouch: true });
    await citation(page).tap();
    const box = await preview(page).boundingBox();
    expect(box?.x).toBeGreaterThanOrEqual(0);
    expect((box?.x ?? 0) + (box?.width ?? 999)).toBeLessThanOrEqual(phone.width);
    expect((box?.y ?? 0) + (box?.height ?? 999)).toBeLessThanOrEqual(phone.height + 1);
  });

  it('leads into the list of sources, opens its fold, and from there back to the sentence', async () => {
    const page = await openLong({ viewport: phone });
    const last = page.locator('.story .cite a').last();
    const place = (await last.getAttribute('href')) ?? '';
    expect(await page.locator(place).isVisible()).toBe(false);
    await last.click();
    await preview(page).getByRole('link', { name: 'In the list of sources' }).click();
    expect(await page.locator(place).isVisible()).toBe(true);
    const y = (): Promise<number> => page.evaluate(() => scrollY);
    const inList = await y();
    await page.getByRole('link', { name: 'Back to the text' }).click();
    expect(await y()).toBeLessThan(inList);
    expect(await last.evaluate((link) => link === document.activeElement)).toBe(true);
  });

  it('is a link to the entry without scripts', async () => {
    const { page } = await newPage({ javaScriptEnabled: false });
    await page.goto(`${served.url}incidents/${long}/`);
    const last = page.locator('.story .cite a').last();
    const place = (await last.getAttribute('href')) ?? '';
    await last.click();
    expect(new URL(page.url()).hash).toBe(place);
    expect(await page.locator(place).isVisible()).toBe(true);
  });
});

describe('weight', () => {
  it('of an incident with everything is within 25 kB compressed, scripts included', () => {
    const { reading, scripts } = filesOf(inject('site').folder, `incidents/${incidents.full}`);
    expect(scripts.length).toBeGreaterThan(0);
    expect(sumOf([...reading, ...scripts], (file) => gzipSync(file))).toBeLessThan(25_000);
  });

  it('of the longest record is within it, as hosts send it today', () => {
    expect(readingWeight(join(folder, 'site'), `incidents/${long}`)).toBeLessThan(mostReadingWeight);
  });
});

it.each([phone, { width: 1280, height: 844 }])(
  'breaks no rule of accessibility in a long record with all open, in light and dark, at $width pixels',
  async (viewport) => {
    const page = await openLong({ viewport, colorScheme: 'light' });
    await openAllFolds(page);
    await addAxe(page);
    expect(await findViolations(page), 'light').toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await findViolations(page), 'dark').toEqual([]);
  },
);

it('names the essays that discuss an incident', async () => {
  const { page } = await openPage(`incidents/${incidents.full}/`);
  const essay = page.locator('.part-essays').getByRole('link');
  expect(await essay.getAttribute('href')).toBe('/comparisons/acme-cloud-twice/');
});
