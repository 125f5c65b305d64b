import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { builtFiles, builtPages, readBuilt } from './built-pages.ts';
import { newPage, useBrowser } from './open-page.ts';

useBrowser();

interface Link {
  from: string;
  to: string;
  rel: string;
  isAnchor: boolean;
}

const links: Link[] = [];
const idsOf = new Map<string, Set<string>>();
const files = new Set(builtFiles());

/** Reads a page's addresses and ids with the browser's own parser, as the file is, before any script. */
const read = (page: Page, html: string) =>
  page.evaluate((text) => {
    const parsed = new DOMParser().parseFromString(text, 'text/html');
    const addresses = [...parsed.querySelectorAll('[href], [src], [action]')].map((element) => ({
      to: element.getAttribute('href') ?? element.getAttribute('src') ?? element.getAttribute('action') ?? '',
      rel: element.getAttribute('rel') ?? '',
      isAnchor: element.localName === 'a',
    }));
    return { addresses, ids: [...parsed.querySelectorAll('[id]')].map(({ id }) => id) };
  }, html);

beforeAll(async () => {
  const { page } = await newPage();
  for (const path of [...builtPages(), '404.html']) {
    const { addresses, ids } = await read(
      page,
      readBuilt(path.endsWith('.html') ? path : `${path}index.html`),
    );
    idsOf.set(`/${path}`, new Set(ids));
    links.push(...addresses.map((address) => ({ from: `/${path}`, ...address })));
  }
});

const isInternal = ({ to }: Link): boolean => /^(?:\/|#|\?|$)/.test(to) && !to.startsWith('//');
const describeLink = ({ from, to }: Link): string => `${from} → ${to}`;
const internal = () =>
  links
    .filter(isInternal)
    .map((link) => ({ link, url: new URL(link.to, `https://site.example${link.from}`) }));
const external = () => links.filter((link) => !isInternal(link));

describe('links within the site', () => {
  it('lead to a page or file that exists', () => {
    const exists = (path: string): boolean => {
      const file = decodeURIComponent(path).slice(1);
      return files.has(file === '' || file.endsWith('/') ? `${file}index.html` : file);
    };
    const dead = internal().filter(({ url }) => !exists(url.pathname));
    expect(dead.map(({ link }) => describeLink(link))).toEqual([]);
    expect(internal().length).toBeGreaterThan(1_000);
  });

  it('lead to a place that exists on that page', () => {
    const withPlace = internal().filter(({ url }) => url.hash !== '');
    const dead = withPlace.filter(
      ({ url }) => !idsOf.get(url.pathname)?.has(decodeURIComponent(url.hash.slice(1))),
    );
    expect(dead.map(({ link }) => describeLink(link))).toEqual([]);
    expect(withPlace.length).toBeGreaterThan(100);
  });

  it('end in a slash where they lead to a page, so that no host has to send readers on', () => {
    const pages = internal().filter(
      ({ url }) => !/\.[a-z0-9]+$/.test(url.pathname) && !url.pathname.endsWith('/'),
    );
    expect(pages.map(({ link }) => describeLink(link))).toEqual([]);
  });
});

describe('links to elsewhere', () => {
  it('use no scheme but https and http', () => {
    expect(
      external()
        .filter(({ to }) => !/^https?:\/\//.test(to))
        .map(describeLink),
    ).toEqual([]);
  });

  it('do not hand the page over: noopener', () => {
    const anchors = external().filter(({ isAnchor }) => isAnchor);
    expect(anchors.filter(({ rel }) => !rel.split(' ').includes('noopener')).map(describeLink)).toEqual([]);
    expect(anchors.length).toBeGreaterThan(20);
  });

  it('are not followed by search engines where a contributor wrote them', () => {
    const written = external().filter(
      ({ to, isAnchor }) => isAnchor && /\/\/(?:daily|forum|networks)\./.test(to),
    );
    expect(written.length).toBeGreaterThan(2);
    expect(written.filter(({ rel }) => !rel.includes('nofollow')).map(describeLink)).toEqual([]);
  });

  it('are anchors and head links only: no image, script or form of another origin', () => {
    const loaded = external().filter(({ isAnchor, rel }) => !isAnchor && rel !== 'canonical');
    expect(loaded.map(describeLink)).toEqual([]);
  });
});
