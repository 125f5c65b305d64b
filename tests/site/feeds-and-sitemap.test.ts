import { describe, expect, it } from 'vitest';
import { builtPages, hiddenIds, incidents, readBuilt, readBuiltJson, sitemapPages } from './built-pages.ts';
import { openPage, useBrowser } from './open-page.ts';

useBrowser();

describe('the feeds', () => {
  const { full, twoWaves, short, exposure, otherZone } = incidents;
  const links = [
    ...[`${short}/`, `${exposure}/`, `${otherZone}/`],
    ...[`${twoWaves}/`, `${full}/#change-2`, `${full}/#change-1`, `${full}/`],
  ].map((place) => `https://hindsight.example/incidents/${place}`);

  it('are well-formed RSS 2.0 with every listed incident, by the days of additions and corrections', async () => {
    const { page } = await openPage('about/');
    const feed = await page.evaluate((text) => {
      const parsed = new DOMParser().parseFromString(text, 'application/xml');
      const textOf = (parent: ParentNode, name: string) =>
        parent.querySelector(`:scope > ${name}`)?.textContent ?? '';
      const channel = parsed.querySelector('channel')!;
      return {
        fault: parsed.querySelector('parsererror')?.textContent,
        version: parsed.documentElement.getAttribute('version'),
        title: textOf(channel, 'title'),
        link: textOf(channel, 'link'),
        items: [...channel.querySelectorAll('item')].map((item) => ({
          link: textOf(item, 'link'),
          title: textOf(item, 'title'),
          date: textOf(item, 'pubDate'),
          description: textOf(item, 'description'),
        })),
      };
    }, readBuilt('feed.xml'));
    expect(feed).toMatchObject({
      version: '2.0',
      title: 'Example Knowledge Base',
      link: 'https://hindsight.example/',
    });
    expect(feed.fault).toBeUndefined();
    expect(feed.items.map(({ link }) => link)).toEqual(links);
    for (const { title, description } of feed.items) {
      expect(title.length).toBeGreaterThan(14);
      expect(description.length).toBeGreaterThan(20);
    }
    expect(feed.items.map(({ date }) => date && new Date(date).toISOString().slice(0, 10))).toEqual([
      ...['2026-05-14', '2026-02-01', '2026-02-01'],
      ...['2025-02-14', '2024-11-02', '2024-09-25', '2024-09-20'],
    ]);
  });

  it('are a JSON Feed 1 with the same incidents', () => {
    const feed = readBuiltJson('feed.json') as {
      version: string;
      feed_url: string;
      items: { id: string; url: string }[];
    };
    expect(feed.version).toBe('https://jsonfeed.org/version/1');
    expect(feed.feed_url).toBe('https://hindsight.example/feed.json');
    expect(feed.items.map(({ url }) => url)).toEqual(links);
    expect(feed.items.map(({ id }) => id)).toEqual(links);
  });

  it('lead to a place that the page has', async () => {
    for (const link of links.filter((address) => address.includes('#'))) {
      const { page } = await openPage(link.replace('https://hindsight.example/', ''));
      expect(await page.locator(':target').innerText()).toMatch(/\d{4}: /);
    }
  });

  it.each([
    ['services/acme-cloud-dns/', [twoWaves]],
    ['services/shopfront/', [twoWaves, full]],
    ['organizations/acme/', [twoWaves, full, exposure]],
    ['causes/limit-or-expiry/', [full]],
    ['causes/shed-load/', [full]],
    ['causes/attack/', []],
  ] as const)('stand below /%s with its incidents, named and linked there', (path, expected) => {
    const feed = readBuiltJson(`${path}feed.json`) as { feed_url: string; items: { url: string }[] };
    expect(feed.feed_url).toBe(`https://hindsight.example/${path}feed.json`);
    const found = feed.items.map(({ url }) => url.split('/').at(4));
    expect([...new Set(found)].sort()).toEqual([...expected].sort());
    const rss = readBuilt(`${path}feed.xml`);
    expect(rss.match(/<item>/g) ?? []).toHaveLength(feed.items.length);
    const page = readBuilt(`${path}index.html`);
    for (const file of ['feed.xml', 'feed.json']) {
      expect(page).toMatch(new RegExp(`<link rel="alternate"[^>]*href="/${path}${file}"`));
      expect(page).toMatch(new RegExp(`<a href="/${path}${file}"`));
    }
  });

  it('are named on every page', () => {
    for (const path of builtPages())
      expect(readBuilt(`${path}index.html`)).toMatch(
        /rel="alternate" type="application\/rss\+xml"[^>]*href="\/feed.xml"/,
      );
  });
});

describe('the sitemap', () => {
  it('lists every page once, but those of hidden incidents and handouts, which say again what a record says', () => {
    const hidden = [...hiddenIds.map((id) => `incidents/${id}/`), 'search/'];
    expect(sitemapPages()).toEqual(
      builtPages()
        .filter((path) => !hidden.includes(path) && !path.endsWith('/handout/'))
        .sort(),
    );
  });

  it('is named where search engines look', () => {
    expect(readBuilt('robots.txt')).toContain('Sitemap: https://hindsight.example/sitemap-index.xml');
    expect(readBuilt('sitemap-index.xml')).toContain('<loc>https://hindsight.example/sitemap-0.xml</loc>');
  });
});
