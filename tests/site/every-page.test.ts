import type { Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { builtPages, hiddenIds, incidents, readBuilt } from './built-pages.ts';
import { newPage, openPage, useBrowser } from './open-page.ts';

useBrowser();

const pages = builtPages();

/** What must hold on a page, as seen in the browser: the page shown there, or another one by its HTML. */
const inspect = (page: Page, html?: string) =>
  page.evaluate((text) => {
    const shown = text === undefined ? document : new DOMParser().parseFromString(text, 'text/html');
    const all = (selector: string) => [...shown.querySelectorAll(selector)];
    const ids = all('[id]').map(({ id }) => id);
    return {
      lang: shown.documentElement.lang,
      title: shown.title,
      headings: all('h1').length,
      mains: all('main').length,
      canonical: shown.querySelector('link[rel=canonical]')?.getAttribute('href'),
      description: shown.querySelector('meta[name=description]')?.getAttribute('content') ?? '',
      policy: shown.querySelector('meta[http-equiv=Content-Security-Policy]')?.getAttribute('content') ?? '',
      inline: all('[style], style, script:not([src], [type="application/ld+json"])').map(({ outerHTML }) =>
        outerHTML.slice(0, 120),
      ),
      handlers: all('*').filter((element) => element.getAttributeNames().some((name) => /^on/i.test(name)))
        .length,
      doubleIds: ids.filter((id, index) => ids.indexOf(id) !== index),
      isHidden: shown.querySelector('meta[name=robots]')?.getAttribute('content') === 'noindex',
    };
  }, html);

type Seen = Awaited<ReturnType<typeof inspect>>;

/** The one page that stands at two addresses: the search is the list of all incidents, with what an address asks for. */
const canonicalPath = (path: string): string => (path === 'search/' ? 'incidents/' : path);

function expectComplete(path: string, seen: Seen): void {
  expect(seen).toMatchObject({ lang: 'en', headings: 1, mains: 1, inline: [], handlers: 0, doubleIds: [] });
  expect(seen.title.length).toBeGreaterThan(10);
  expect(seen.description.length).toBeGreaterThan(10);
  expect(seen.canonical).toBe(`https://hindsight.example/${canonicalPath(path)}`);
  expect(seen.policy).toMatch(/^default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self';/);
  expect(seen.policy).not.toMatch(/unsafe-inline|'unsafe-eval'|https?:|\*/);
  expect(seen.isHidden).toBe(path === `incidents/${incidents.draft}/` || path.endsWith('/handout/'));
}

const overflow = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

/** Pages on which a script goes on working after they have loaded. */
const hasApp = (path: string): boolean => ['search/', 'incidents/', 'compare/'].includes(path);

const html = (path: string): string => readBuilt(`${path}index.html`);
const longest = (paths: readonly string[], lengthOf: (path: string) => number): string =>
  paths.reduce((best, path) => (lengthOf(path) > lengthOf(best) ? path : best));

/** Of pages that are all alike the fullest and the barest; of the hundred words of the causes the longest word too. */
function shownInBrowser(): string[] {
  const words = pages.filter((path) => /^causes\/./.test(path));
  const handouts = pages.filter((path) => path.endsWith('/handout/'));
  const longestWord = (path: string): number =>
    Math.max(...(/<h1>(.*?)<\/h1>/.exec(html(path))?.[1] ?? '').split(/\s/).map(({ length }) => length));
  const kept = [
    longest(words, (path) => html(path).length),
    longest(words, (path) => -html(path).length),
    longest(words, longestWord),
    longest(handouts, (path) => html(path).length),
    longest(handouts, (path) => -html(path).length),
  ];
  return pages.filter((path) => ![...words, ...handouts].includes(path) || kept.includes(path));
}

describe('every page', () => {
  it('is complete, as its HTML says', async () => {
    const { page } = await newPage();
    for (const path of pages) expectComplete(path, await inspect(page, html(path)));
  });
});

describe('a page loads without a fault, is complete and nowhere wider than the screen', () => {
  it.each(shownInBrowser())('/%s', async (path) => {
    const { page, faults } = await newPage();
    const answer = await page.goto(inject('site').url + path, {
      waitUntil: hasApp(path) ? 'networkidle' : 'load',
    });
    expect(answer?.status()).toBe(200);
    expectComplete(path, await inspect(page));
    const widths = [1280, 390, 320];
    for (const width of widths) {
      await page.setViewportSize({ width, height: 800 });
      expect(await overflow(page), `wider than ${width}`).toBe(0);
    }
    expect(faults).toEqual([]);
  });
});

describe('the pages', () => {
  it('have titles that tell them apart', () => {
    const canonical = pages.filter((path) => canonicalPath(path) === path);
    const titles = canonical.map((path) => /<title>(.*?)<\/title>/.exec(html(path))?.[1]);
    expect(titles.filter((title, index) => titles.indexOf(title) !== index)).toEqual([]);
  });

  it('name in their heads what their scripts import, so that it is fetched along with them', () => {
    const importsOf = (address: string): string[] =>
      [...readBuilt(address.slice(1)).matchAll(/\bimport(?:[{*][^'"()`]*from|\s*)["'`]\.\/([^'"`]+)/g)]
        .map(([, name = '']) => `/_astro/${name}`)
        .flatMap((name) => [name, ...importsOf(name)]);
    const withImports = pages.filter((path) => {
      const scripts = [...html(path).matchAll(/<script type="module" src="([^"]+)"/g)].map(
        ([, src = '']) => src,
      );
      const named = [...html(path).matchAll(/<link rel="modulepreload" href="([^"]+)"/g)].map(
        ([, href]) => href,
      );
      const imported = new Set(scripts.flatMap(importsOf));
      expect(new Set(named), path).toEqual(imported);
      return imported.size > 0;
    });
    expect(withImports).toContain('search/');
  });

  it('are all there: one for each incident, draft and withdrawn ones too', () => {
    for (const id of Object.values(incidents)) expect(pages).toContain(`incidents/${id}/`);
    expect(hiddenIds).toHaveLength(2);
  });

  it('are there for a word of the causes that no incident carries, and say so', () => {
    expect(readBuilt('causes/workaround/index.html')).toContain(
      'No incident of the collection carries this word yet.',
    );
  });
});

describe('an address that does not exist', () => {
  it.each(['nothing/', 'incidents/2020-01-01-nothing/', 'compare/a/b/'])(
    '/%s answers 404 with ways on',
    async (path) => {
      const { page, faults } = await newPage();
      const answer = await page.goto(inject('site').url + path);
      expect(answer?.status()).toBe(404);
      expect(await page.locator('h1').textContent()).toContain('no page here');
      expect(await inspect(page)).toMatchObject({ headings: 1, inline: [], isHidden: true });
      await page.getByRole('main').getByRole('link', { name: 'All incidents' }).click();
      await page.waitForURL('**/incidents/');
      expect(faults.filter((fault) => !fault.includes('404'))).toEqual([]);
    },
  );
});

describe('a page with everything on it', () => {
  it('asks for nothing from elsewhere when its folded parts are opened', async () => {
    const { page, faults } = await openPage(`incidents/${incidents.full}/`);
    for (const summary of await page.locator('summary').filter({ visible: true }).all())
      await summary.click();
    expect(await page.locator('details:not([open])').filter({ visible: true }).count()).toBe(0);
    expect(await overflow(page)).toBe(0);
    expect(faults).toEqual([]);
  });
});
