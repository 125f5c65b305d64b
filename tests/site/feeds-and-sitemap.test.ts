import { describe, expect, it } from 'vitest';
import { builtPages, hiddenIds, listedIds, readBuilt, readBuiltJson, sitemapPages } from './built-pages.ts';
import { openPage, useBrowser } from './open-page.ts';

useBrowser();

describe('the feeds', () => {
  const links = listedIds.map((id) => `https://hindsight.example/incidents/${id}/`);

  it('are well-formed RSS 2.0 with every listed incident', async () => {
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
    for (const { title, description, date } of feed.items) {
      expect(title.length).toBeGreaterThan(14);
      expect(description.length).toBeGreaterThan(20);
      expect(Number.isNaN(Date.parse(date))).toBe(false);
    }
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

  it('are named on every page', () => {
    for (const path of builtPages())
      expect(readBuilt(`${path}index.html`)).toMatch(
        /rel="alternate" type="application\/rss\+xml"[^>]*href="\/feed.xml"/,
      );
  });
});

describe('the sitemap', () => {
  it('lists every page but those of hidden incidents', () => {
    const hidden = hiddenIds.map((id) => `incidents/${id}/`);
    expect(sitemapPages()).toEqual(
      builtPages()
        .filter((path) => !hidden.includes(path))
        .sort(),
    );
  });

  it('is named where search engines look', () => {
    expect(readBuilt('robots.txt')).toContain('Sitemap: https://hindsight.example/sitemap-index.xml');
    expect(readBuilt('sitemap-index.xml')).toContain('<loc>https://hindsight.example/sitemap-0.xml</loc>');
  });
});
