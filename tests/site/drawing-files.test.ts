import papaparse from 'papaparse';
import { describe, expect, inject, it } from 'vitest';
import { builtFiles, incidents, readBuilt } from './built-pages.ts';
import { newPage, openPage, sizeOfPng, useBrowser } from './open-page.ts';

useBrowser();

const { full, twoWaves } = incidents;

const drawings = builtFiles().filter((file) => file.endsWith('.svg') && file !== 'favicon.svg');
const dataOf = (drawing: string): string => drawing.replace(/svg$/, 'csv');

const rowsOf = (file: string): Record<string, string>[] =>
  papaparse.parse<Record<string, string>>(readBuilt(file).trimEnd(), { header: true }).data;

describe('every drawing alone', () => {
  it('is there for each page that has one, with its data', () => {
    for (const name of [
      'overview.svg',
      `incidents/${full}/timeline.svg`,
      `incidents/${twoWaves}/affected.svg`,
      `compare/${full}/${twoWaves}/timelines.svg`,
      'services/acme-cloud/incidents.svg',
      'organizations/acme/incidents.svg',
      'trends/duration.svg',
      'trends/trigger-and-failure-mode.svg',
      'trends/incidents-by-year.svg',
    ])
      expect(drawings).toContain(name);
    const files = builtFiles();
    expect(drawings.map(dataOf).filter((file) => !files.includes(file))).toEqual([]);
  });

  it('is well-formed, whole, and says what it is, its source, its state and its licence', async () => {
    const { page } = await newPage();
    for (const drawing of drawings) {
      const svg = readBuilt(drawing);
      const { fault, texts, missing, addresses, sizes } = await page.evaluate((text) => {
        const parsed = new DOMParser().parseFromString(text, 'image/svg+xml');
        const all = (selector: string) => [...parsed.querySelectorAll(selector)];
        const named = [...text.matchAll(/url\(#([^)]*)\)/g)].map(([, id]) => id ?? '');
        return {
          fault: parsed.querySelector('parsererror')?.textContent,
          texts: all('text[class^=sheet]').map(({ textContent }) => textContent),
          missing: named.filter((id) => !parsed.getElementById(id)),
          addresses: all('[href]').map((link) => link.getAttribute('href') ?? ''),
          sizes: ['width', 'height'].map((side) => Number(parsed.documentElement.getAttribute(side))),
        };
      }, svg);
      expect(fault, drawing).toBeUndefined();
      expect(missing, drawing).toEqual([]);
      expect(texts.join(' '), drawing).toMatch(
        /\S.* Source: .+, https:\/\/hindsight\.example\/.*(?:revision \d+|\d+ records?)\. Licence: CC BY 4\.0$/,
      );
      for (const address of addresses) expect(address).toMatch(/^https:\/\/hindsight\.example\/incidents\/./);
      for (const size of sizes) expect(size).toBeGreaterThan(100);
      expect(svg).not.toMatch(/var\(--|@import|url\((?!#)|<script|NaN|undefined|Infinity/);
    }
  });

  it('has no word that is cut at its edge', async () => {
    const { page } = await newPage();
    for (const drawing of drawings) {
      await page.goto(inject('site').url + drawing);
      const cut = await page.evaluate(() => {
        const { right, left } = document.documentElement.getBoundingClientRect();
        return [...document.querySelectorAll('text')]
          .filter(
            (text) => text.getBoundingClientRect().right > right || text.getBoundingClientRect().left < left,
          )
          .map(({ textContent }) => textContent);
      });
      expect(cut, drawing).toEqual([]);
    }
  });

  it('has a row for each of its marks, with the sources and their addresses', () => {
    const rows = rowsOf(`incidents/${full}/timeline.csv`);
    expect(rows.find(({ mark, name }) => mark === 'moment' && name === 'Impact ended')).toMatchObject({
      from_as_written: '2024-09-18T11:00Z..2024-09-18T11:20Z',
      from_earliest: '2024-09-18T11:00:00Z',
      from_latest: '2024-09-18T11:21:00Z',
      from_qualifier: 'between',
    });
    expect(new Set(rows.map(({ mark }) => mark))).toEqual(
      new Set(['impact', 'moment', 'narrative', 'other value']),
    );
    for (const { sources, source_addresses: addresses } of rows) {
      expect((JSON.parse(sources!) as string[]).length).toBeGreaterThan(0);
      for (const address of JSON.parse(addresses!) as string[]) expect(address).toMatch(/^https:/);
    }
    const cells = rowsOf('trends/trigger-and-failure-mode.csv');
    for (const { incidents: count, incident_ids: ids } of cells)
      expect(JSON.parse(ids!)).toHaveLength(Number(count));
  });
});

describe('below a drawing', () => {
  it('it can be had as SVG, as its data, and with scripts as PNG of twice its size', async () => {
    const { page, faults } = await openPage(`incidents/${full}/`);
    const offered = page.locator('.take-drawing').first();
    expect(
      await offered.getByRole('link').evaluateAll((all) => all.map((link) => link.getAttribute('href'))),
    ).toEqual([`/incidents/${full}/timeline.svg`, `/incidents/${full}/timeline.csv`]);
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      offered.getByRole('button', { name: 'PNG' }).click(),
    ]);
    expect(download.suggestedFilename()).toBe(`${full}-timeline.png`);
    expect(await sizeOfPng(download)).toMatchObject({ width: 2 * (860 + 48) });
    expect(faults).toEqual([]);
  });

  it('says so where no image could be made', async () => {
    const { page } = await openPage(`incidents/${full}/`);
    await page.route('**/timeline.svg', (route) => route.abort());
    const button = page.locator('.take-drawing button').first();
    await button.click();
    await page.getByText('No PNG: take the SVG').waitFor();
  });

  it('nothing is offered without scripts that needs them', async () => {
    const { page } = await openPage(`incidents/${full}/`, { javaScriptEnabled: false });
    const offered = page.locator('.take-drawing').first();
    expect(await offered.innerText()).toMatch(/SVG\s+Data \(CSV\)/);
    expect(await offered.getByRole('button').count()).toBe(0);
  });
});
