import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openBuilt, type OpenSearch } from '../measures/open-search.ts';
import { serveFolder, type ServedFolder } from '../../src/node/serve/serve-folder.ts';
import { relevanceSet } from '../content/relevance-set.ts';
import { runBuild } from './build-fixture.ts';
import { newPage, useBrowser } from './open-page.ts';
import { filesOf, mostReadingWeight, readingWeight, sumOf } from './page-files.ts';
import { box, query, results, status, tabTo, waitForStatus } from './search-page.ts';

useBrowser();

/** The collection itself, built once for this file: how well and how fast it is searched depends on what it holds. */
let folder: string;
let search: OpenSearch;
let served: ServedFolder;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'hindsight-collection-'));
  const {
    status: code,
    stdout,
    stderr,
  } = runBuild(join(folder, 'site'), {
    CONTENT_DIR: 'content',
    PREVIEW_IMAGES: 'none',
    // The address of the other sites, for which the pages are bundled by now.
    SITE_URL: 'https://hindsight.example',
  });
  if (code !== 0) throw new Error(`The site was not built.\n${stdout}${stderr}`);
  search = await openBuilt(join(folder, 'site'));
  served = await serveFolder({ folder: join(folder, 'site'), port: 0 });
});

afterAll(async () => {
  await served.close();
  rmSync(folder, { recursive: true, force: true });
});

it('no incident weighs more than one may, compressed with the styles that it is read with', () => {
  const site = join(folder, 'site');
  const pages = readdirSync(join(site, 'incidents'))
    .filter((name) => /^\d{4}-\d{2}-\d{2}-/.test(name))
    .map((id) => `incidents/${id}`);
  expect(pages.length).toBeGreaterThan(100);
  // Brotli takes a while, and makes nothing larger than gzip does: only what is large in that is tried.
  const large = pages.filter(
    (path) => sumOf(filesOf(site, path).reading, (file) => gzipSync(file)) > mostReadingWeight * 0.8,
  );
  expect(large.length).toBeGreaterThan(0);
  const weighed = large.map((path) => ({ path, weight: readingWeight(site, path) }));
  expect(weighed.filter(({ weight }) => weight > mostReadingWeight)).toEqual([]);
});

describe('what people type', () => {
  it('is answered in the browser as in the measurement', async () => {
    const { page } = await newPage();
    await page.goto(`${served.url}search/`);
    await box(page).waitFor();
    for (const { query: words } of relevanceSet.filter((_, place) => place % 12 === 0)) {
      // Within the page, as on the way back.
      await page.evaluate(
        (address) => {
          history.pushState(null, '', address);
          dispatchEvent(new PopStateEvent('popstate'));
        },
        `?q=${encodeURIComponent(words)}`,
      );
      await waitForStatus(page, ` for “${words}”`);
      expect(await results(page)).toEqual(await search.ask(words));
    }
  });
});

describe('ready questions', () => {
  const countOf = async (page: Page): Promise<number> =>
    parseInt(await page.locator('.questions li').first().locator('.count').innerText());

  it.each([
    ['', { width: 1280, height: 800 }],
    ['search/', { width: 390, height: 844 }],
  ])('on /%s lead to as many incidents as they say, with the keyboard alone', async (address, viewport) => {
    const { page } = await newPage({ viewport });
    await page.goto(served.url + address, { waitUntil: 'networkidle' });
    const count = await countOf(page);
    expect(count).toBeGreaterThanOrEqual(3);
    await tabTo(page, '.questions a');
    await page.keyboard.press('Enter');
    await waitForStatus(page, `${count} of `);
    expect(await results(page)).toHaveLength(count);
    expect(query(page)).toMatch(/^\?(?:cause|mechanism|layer|response|kind)=/);
  });
});

/** What is asked for once the answer is there: why each was found, and what is not written up. */
const besides = /^favicon|^leads\.json|^_astro\/(?:found-leads|fold-text)|\/passages\.json$/;

/** Addresses that a page fetches from now on, and the bytes of all that the answer needs, of which it has none yet. */
async function watchNetwork(page: Page): Promise<{ bytes: () => number; requests: string[] }> {
  const session = await page.context().newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.setCacheDisabled', { cacheDisabled: true });
  let total = 0;
  const addresses = new Map<string, string>();
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    if (!besides.test(addresses.get(requestId) ?? '')) total += encodedDataLength;
  });
  const requests: string[] = [];
  session.on('Network.requestWillBeSent', ({ requestId, request }) => {
    const address = request.url.slice(served.url.length);
    addresses.set(requestId, address);
    requests.push(address);
  });
  return { bytes: () => total, requests };
}

async function waitForAnswer(page: Page, words: string): Promise<void> {
  await waitForStatus(page, ` for “${words}”`);
  expect(await status(page).innerText()).toMatch(/^[1-9]/);
}

/** In bytes; how long it takes over a slow line is measured by the bench. */
const mostBytes = 300_000;

describe('an answer', () => {
  it('to words typed as soon as there is a box is light, and the next one lighter', async () => {
    const { page } = await newPage({});
    const { bytes, requests } = await watchNetwork(page);
    await page.goto(`${served.url}search/`, { waitUntil: 'commit' });
    await box(page).fill('bgp');
    await waitForAnswer(page, 'bgp');
    expect(bytes()).toBeLessThan(mostBytes);

    const at = requests.length;
    await box(page).fill('expired certificate');
    await waitForAnswer(page, 'expired certificate');
    // All of the index is there.
    expect(requests.slice(at).filter((address) => !besides.test(address))).toEqual([]);
  });

  it('to an address with words is light', async () => {
    const { page } = await newPage({});
    const { bytes } = await watchNetwork(page);
    await page.goto(`${served.url}search/?q=bgp`, { waitUntil: 'commit' });
    await waitForAnswer(page, 'bgp');
    expect(bytes()).toBeLessThan(mostBytes);
  });
});
