import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTextIndex, type OpenTextIndex } from '../measures/open-text-index.ts';
import { endIndexing, indexText } from '../../src/features/search/node/index-text.ts';
import type { TextBundles } from '../../src/features/search/text/bundles.ts';
import { serveFolder, type ServedFolder } from '../../src/node/serve/serve-folder.ts';
import { evaluateRelevance } from '../measures/relevance.ts';
import { relevanceSet } from '../content/relevance-set.ts';
import { runBuild } from './build-fixture.ts';
import { newPage, useBrowser } from './open-page.ts';
import { box, query, results, status, tabTo, waitForStatus } from './search-page.ts';

useBrowser();

const laterYears = Array.from({ length: 20 }, (_, index) => String(2019 + index));

/** The collection itself, built once for this file: how well and how fast it is searched depends on what it holds. */
let folder: string;
let index: OpenTextIndex;
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
  });
  if (code !== 0) throw new Error(`The site was not built.\n${stdout}${stderr}`);
  index = await openTextIndex(join(folder, 'site'));
  served = await serveFolder({ folder: join(folder, 'site'), port: 0 });
});

afterAll(async () => {
  await index.close();
  await served.close();
  rmSync(folder, { recursive: true, force: true });
});

describe('what people type', () => {
  it('finds what they mean, first or among the first three', async () => {
    const judged = await evaluateRelevance(index.ask, relevanceSet);
    const missed = judged.filter(({ isMet }) => !isMet).map(({ query: words, rank }) => ({ words, rank }));
    expect(missed).toEqual([]);
    expect(judged).toHaveLength(relevanceSet.length);
  });

  it('finds the same in an index of several bundles, as large collections have', async () => {
    const divided = join(folder, 'divided');
    const bundles: TextBundles = [];
    for (const years of [
      ['2010', '2011', '2012', '2013', '2014'],
      ['2015', '2016', '2017', '2018'],
      laterYears,
    ]) {
      const part = bundles.length === 0 ? '' : `from-${years[0] ?? ''}/`;
      const incidents = await indexText(join(folder, 'site'), years, join(divided, 'pagefind', part));
      bundles.push({ folder: part, incidents });
    }
    await endIndexing();
    writeFileSync(join(divided, 'pagefind/incidents.json'), JSON.stringify(bundles));
    const several = await openTextIndex(divided);
    const judged = await evaluateRelevance(several.ask, relevanceSet);
    await several.close();
    // What no page has word for word is guessed at in each bundle by itself.
    expect(judged.filter(({ isMet }) => !isMet).length).toBeLessThanOrEqual(2);
  });

  it('is answered in the browser as in the measurement', async () => {
    const { page } = await newPage();
    for (const { query: words } of relevanceSet.filter((_, place) => place % 16 === 0)) {
      await page.goto(`${served.url}search/?q=${encodeURIComponent(words)}`);
      await waitForStatus(page, ` for “${words}”`);
      // The engine finds words that begin alike in every part of the index that it has, so each search begins anew.
      const fresh = await openTextIndex(join(folder, 'site'));
      expect(await results(page)).toEqual(await fresh.ask(words));
      await fresh.close();
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

/** Bytes and addresses that a page fetches from now on. */
async function watchNetwork(page: Page): Promise<{ bytes: () => number; requests: string[] }> {
  const session = await page.context().newCDPSession(page);
  await session.send('Network.enable');
  let total = 0;
  session.on('Network.loadingFinished', ({ encodedDataLength }) => {
    total += encodedDataLength;
  });
  const requests: string[] = [];
  session.on('Network.requestWillBeSent', ({ request }) =>
    requests.push(request.url.slice(served.url.length)),
  );
  return { bytes: () => total, requests };
}

async function waitForAnswer(page: Page, words: string): Promise<void> {
  await waitForStatus(page, ` for “${words}”`);
  expect(await status(page).innerText()).toMatch(/^[1-9]/);
}

/** How long it takes over a slow line is measured by the bench; 130 kB take two thirds of a second at 1.6 Mbit/s. */
const most = { cold: 300_000, warm: 130_000 };

describe('an answer', () => {
  it('to words typed as soon as there is a box is light, and the next one lighter', async () => {
    const { page } = await newPage({});
    const { bytes, requests } = await watchNetwork(page);
    await page.goto(`${served.url}search/`, { waitUntil: 'commit' });
    await box(page).fill('bgp');
    await waitForAnswer(page, 'bgp');
    expect(bytes()).toBeLessThan(most.cold);

    const [before, at] = [bytes(), requests.length];
    await box(page).fill('expired certificate');
    await waitForAnswer(page, 'expired certificate');
    expect(bytes() - before).toBeLessThan(most.warm);
    // Nothing but parts of the index, each once, all at the same time.
    const later = requests.slice(at).filter((address) => !address.startsWith('favicon'));
    expect(later.filter((address) => !/^pagefind\/index\/\w+\.pf_index$/.test(address))).toEqual([]);
    expect(new Set(later).size).toBe(later.length);
  });

  it('to an address with words is light', async () => {
    const { page } = await newPage({});
    const { bytes } = await watchNetwork(page);
    await page.goto(`${served.url}search/?q=bgp`, { waitUntil: 'commit' });
    await waitForAnswer(page, 'bgp');
    expect(bytes()).toBeLessThan(most.cold);
  });
});
