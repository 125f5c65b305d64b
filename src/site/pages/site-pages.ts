import { isListed } from '../../core/collection/collection.ts';
import { oncePer } from '../../core/collection/once-per.ts';
import { allCauseWords } from '../../features/causes/cause-pages.ts';
import { prebuiltPairs } from '../../features/compare/pairs.ts';
import { similarIncidents } from '../../features/incident/similar-incidents.ts';
import { rankSentences } from '../../features/search/state/length-rank.ts';
import { searchNames } from '../../features/search/text/names.ts';
import { corpus, type Corpus } from '../corpus.ts';
import type { SitePage } from './site-page.ts';
import { sitemapParts } from './sitemap.ts';
import { digestOf, digestWithRelated, recordDigest, settingsDigest, wholeDigest } from './digests.ts';

const fixedPaths = [
  ...['/', '/about/', '/causes/', '/compare/', '/comparisons/', '/contribute/', '/incidents/', '/quality/'],
  ...['/search/', '/services/', '/trends/', '/card.png', '/contribute.json', '/facets.json', '/feed.json'],
  ...['/feed.xml', '/robots.txt', '/sitemap-index.xml', '/api/v1/incidents.json'],
];

/** The page of a record, its image and its data. */
function recordPages({ collection, facets }: Corpus): SitePage[] {
  return [...collection.records.values()].flatMap((record): SitePage[] => {
    const { id } = record;
    const path = `/incidents/${id}/`;
    const own = digestOf(settingsDigest(collection), recordDigest(collection, id));
    const key = digestOf(
      own,
      digestWithRelated(collection, [id]),
      similarIncidents(collection, id),
      rankSentences(record, facets.rows),
      searchNames(record, collection.registry),
    );
    return [
      { path, key, isHidden: !isListed(record) },
      { path: `${path}card.png`, key: own },
      { path: `/api/v1/incidents/${id}.json`, key: own },
    ];
  });
}

/** Pages of two records side by side, each in one order of its ids; the other order leads there. */
function pairPages({ collection, facets }: Corpus): SitePage[] {
  return prebuiltPairs(collection).flatMap(([a, b]): SitePage[] => {
    const path = `/compare/${a.id}/${b.id}/`;
    const own = digestOf(
      settingsDigest(collection),
      recordDigest(collection, a.id),
      recordDigest(collection, b.id),
    );
    const ranks = [a, b].map((record) => rankSentences(record, facets.rows));
    return [
      { path, key: digestOf(own, ranks) },
      { path: `${path}card.png`, key: own },
      { path: `/compare/${b.id}/${a.id}/`, key: '', isHidden: true },
    ];
  });
}

/** Pages that may show anything of the content: they are made again whenever something of it changes. */
function otherPages({ collection }: Corpus): SitePage[] {
  const { registry, comparisons } = collection;
  const key = wholeDigest(collection);
  return [
    ...fixedPaths,
    ...[...registry.services.keys()].map((id) => `/services/${id}/`),
    ...[...registry.organizations.keys()].map((id) => `/organizations/${id}/`),
    ...allCauseWords().map((word) => `/causes/${word}/`),
    ...[...comparisons.keys()].flatMap((id) => [`/comparisons/${id}/`, `/comparisons/${id}/card.png`]),
  ].map((path) => ({ path, key }));
}

const pagesOf = oncePer((all: Corpus): SitePage[] => {
  const pages = [...recordPages(all), ...pairPages(all), ...otherPages(all)];
  const key = wholeDigest(all.collection);
  return [
    ...pages,
    ...sitemapParts(pages).map((path) => ({ path, key })),
    { path: '/404/', key: settingsDigest(all.collection), isHidden: true },
  ];
});

const isImage = ({ path }: SitePage): boolean => path.endsWith('.png');

/** All pages of the site that is held, besides what does not depend on the content. */
export function sitePages(): SitePage[] {
  const all = corpus();
  return all.hasPreviewImages ? pagesOf(all) : pagesOf(all).filter((page) => !isImage(page));
}
