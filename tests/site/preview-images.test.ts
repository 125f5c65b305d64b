import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, inject, it } from 'vitest';
import { builtFiles, builtPages, incidents, readBuilt } from './built-pages.ts';
import { newPage, openPage, useBrowser } from './open-page.ts';

useBrowser();

const host = 'https://hindsight.example/';
const pair = `compare/${incidents.full}/${incidents.twoWaves}/`;

/** What a page tells those who show a preview of it. */
const read = (page: Page, html: string) =>
  page.evaluate((text) => {
    const parsed = new DOMParser().parseFromString(text, 'text/html');
    const all = [...parsed.querySelectorAll('meta')].map((meta) => [
      meta.getAttribute('property') ?? meta.getAttribute('name') ?? '',
      meta.getAttribute('content') ?? '',
    ]);
    return Object.fromEntries(all) as Record<string, string>;
  }, html);

const previews = new Map<string, Record<string, string>>();

beforeAll(async () => {
  const { page } = await newPage();
  for (const path of [...builtPages(), '404.html'])
    previews.set(path, await read(page, readBuilt(path.endsWith('.html') ? path : `${path}index.html`)));
});

const imageOf = (path: string): string => previews.get(path)?.['og:image']?.replace(host, '') ?? '';

describe('every page', () => {
  it('names a preview image that is there, with its size and what it says', () => {
    const files = builtFiles();
    expect(previews.size).toBeGreaterThan(20);
    for (const [path, preview] of previews) {
      expect(preview['og:image'], path).toMatch(/^https:\/\/hindsight\.example\/(?:.*\/)?card\.png$/);
      expect(files, path).toContain(imageOf(path));
      expect(preview, path).toMatchObject({
        'og:image:type': 'image/png',
        'og:image:width': '1200',
        'og:image:height': '630',
        'twitter:card': 'summary_large_image',
      });
      expect(preview['og:image:alt']!.length, path).toBeGreaterThan(20);
      expect(preview['og:image:alt']!.length, path).toBeLessThanOrEqual(420);
    }
  });

  it('has one of its own where it tells of incidents, and that of the site elsewhere', () => {
    const own = builtFiles()
      .filter((file) => file.endsWith('/card.png'))
      .map((file) => file.replace('card.png', ''));
    expect(own).toContain(pair);
    for (const id of Object.values(incidents)) expect(own).toContain(`incidents/${id}/`);
    for (const path of previews.keys())
      expect(imageOf(path)).toBe(own.includes(path) ? `${path}card.png` : 'card.png');
  });
});

describe('the words for those who do not see the image', () => {
  const altOf = (path: string): string => previews.get(path)?.['og:image:alt'] ?? '';

  it('say the facts', () => {
    expect(altOf(`incidents/${incidents.full}/`)).toMatch(
      /^18 September 2024: .*Duration: .*Problem reports: /,
    );
    expect(altOf(pair)).toMatch(
      /^18 September 2024: .*11 February 2025: .*Problem reports: .*\(not comparable\)/,
    );
  });

  it('say of a draft and of a withdrawn record that they are one', () => {
    expect(altOf(`incidents/${incidents.draft}/`)).toContain(
      'A draft. Not checked, not listed, not to be cited.',
    );
    expect(altOf(`incidents/${incidents.withdrawn}/`)).toMatch(/Withdrawn on \d/);
  });
});

describe('the images', () => {
  it('are PNG of the promised size, and none is blank or like another', async () => {
    const { page } = await openPage('about/');
    const images = builtFiles().filter((file) => file.endsWith('card.png'));
    const seen = await Promise.all(
      images.map((file) =>
        page.evaluate(async (address) => {
          const blob = await (await fetch(address)).blob();
          const head = [...new Uint8Array(await blob.slice(0, 8).arrayBuffer())];
          const bitmap = await createImageBitmap(blob);
          const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
          const context = canvas.getContext('2d')!;
          context.drawImage(bitmap, 0, 0);
          const { data } = context.getImageData(0, 0, bitmap.width, bitmap.height);
          const pixels = new Uint32Array(data.buffer);
          const ground = pixels[1200 * 40 + 20];
          return {
            head,
            type: blob.type,
            size: [bitmap.width, bitmap.height],
            colours: new Set(pixels).size,
            drawn: pixels.reduce((sum, pixel) => sum + Number(pixel !== ground), 0) / pixels.length,
            weight: blob.size,
            sum: pixels.reduce((sum, pixel) => (Math.imul(sum, 31) + pixel) | 0, 0),
          };
        }, `/${file}`),
      ),
    );
    expect(images.length).toBeGreaterThan(8);
    for (const [index, image] of seen.entries()) {
      expect(image, images[index]).toMatchObject({
        head: [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a],
        type: 'image/png',
        size: [1200, 630],
      });
      expect(image.colours, images[index]).toBeGreaterThan(20);
      expect(image.drawn, images[index]).toBeGreaterThan(0.03);
      expect(image.drawn, images[index]).toBeLessThan(0.5);
      expect(image.weight, images[index]).toBeLessThan(40_000);
    }
    expect(new Set(seen.map(({ sum }) => sum)).size).toBe(images.length);
  });

  it('are named with the whole path where the site stands below one', async () => {
    const { page } = await newPage();
    await page.goto(`${inject('siteBelowPath').url}incidents/${incidents.full}/`);
    const image = await page.locator('meta[property="og:image"]').getAttribute('content');
    expect(image).toBe(`${host}hindsight/incidents/${incidents.full}/card.png`);
    const answer = await page.goto(image!.replace(`${host}hindsight/`, inject('siteBelowPath').url));
    expect([answer?.status(), answer?.headers()['content-type']]).toEqual([200, 'image/png']);
  });
});
