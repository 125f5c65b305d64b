import type { IncidentRecord } from '../../../schemas/record.ts';
import { isListed } from '../../core/collection/collection.ts';
import { oncePer } from '../../core/once-per.ts';
import { isExposure } from '../../core/record/predicates.ts';
import { hasTimeline } from '../../drawing/timeline-drawing.ts';
import { yearOf } from '../../core/format/date.ts';
import { descendantsOf } from '../../core/registry/families.ts';
import { allCauseWords, incidentsWithWord } from '../../features/causes/cause-pages.ts';
import { essaysOn } from '../../features/compare/comparison-page.ts';
import { prebuiltPairs } from '../../features/compare/pairs.ts';
import { pickerOptions } from '../../features/compare/picker/picker-options.ts';
import { ranksOfYear, yearOfId } from '../../features/compare/ranks.ts';
import { similarIncidents } from '../../features/incident/similar-incidents.ts';
import { answers, schemaPath } from '../../features/data/api/answers.ts';
import { queryFiles, queryPath } from '../../features/data/queries/queries.ts';
import { incidentsNaming, incidentsNamingAny } from '../../features/registry/named-incidents.ts';
import { leadsOfOrganization } from '../../features/leads/leads.ts';
import { historyDrawings, incidentsOfOthers } from '../../features/registry/outage-history.ts';
import { organizationPage } from '../../features/registry/registry-pages.ts';
import { periodsOf, periodView } from '../../features/search/results/periods.ts';
import { rankSentences } from '../../features/search/state/length-rank.ts';
import { figureNames } from '../../features/trends/figure-files.tsx';
import { hitsOf } from '../../features/victims/index.ts';
import { corpus, type Corpus } from '../corpus.ts';
import {
  digestOf,
  digestOfIncidents,
  digestOfRecords,
  incidentDigest,
  recordDigest,
  registryDigest,
  settingsDigest,
  wholeDigest,
  wholeWithTextsDigest,
} from './digests.ts';
import type { SitePage } from './site-page.ts';
import { sitemapPages } from './sitemap.ts';

/** Pages that may show anything but the texts of incidents: they are made again whenever something else changes. */
const wholePaths = [
  ...['/', '/about/', '/causes/', '/compare/', '/comparisons/', '/contribute/', '/incidents/'],
  ...['/organizations/', '/patterns/', '/services/', '/trends/', '/card.png', '/contribute.json'],
  ...['/trends/studies/', '/trends/studies/shares.csv', '/trends/studies/durations.csv'],
  ...['/facets.json', '/llms.txt', '/robots.txt', '/api/v2/site.json'],
];

/** The same of pages that also show texts, or what they hold. */
const wholePathsWithTexts = ['/feed.json', '/feed.xml', '/api/v2/incidents.json', '/quality/'];

/** Of the leads, where there are any. */
const leadPaths = ({ collection }: Corpus): string[] =>
  collection.leads.length === 0 ? [] : ['/leads/', '/leads.json'];

/** The list itself, with what is no part of its entries. */
const leadsFile = ({ collection }: Corpus): SitePage[] =>
  collection.leads.length === 0 ? [] : [{ path: '/leads.yml', key: digestOf(collection.leadsText) }];

/** What a team's own looks are said in. */
const themePaths = ({ collection }: Corpus): string[] =>
  collection.site.theme === undefined ? [] : ['/theme.css'];

/** The drawings that may show any incident. */
const wholeDrawings = ({ facets }: Corpus): string[] => [
  ...(facets.rows.every(isExposure) ? [] : ['/overview']),
  ...figureNames.map((name) => `/trends/${name}`),
];

/** Editors' pages may cite any record. */
const comparisonPaths = ({ collection }: Corpus): string[] =>
  [...collection.comparisons.keys()].flatMap((id) => [`/comparisons/${id}/`, `/comparisons/${id}/card.png`]);

/** The files of a drawing: alone, and its data. */
const drawingPages = (path: string, key: string): SitePage[] =>
  ['svg', 'csv'].map((form) => ({ path: `${path}.${form}`, key }));

const idsOf = (records: readonly IncidentRecord[]): string[] => records.map(({ id }) => id);

/** With all others that they belong with, which are drawn beside them. */
const withRelated = (records: readonly IncidentRecord[]): string[] =>
  records.flatMap(({ id, related }) => [id, ...related.map((other) => other.id)]);

/** The page of a record, its image, its drawings, its handout and its data. */
function recordPages({ collection, facets }: Corpus): SitePage[] {
  return [...collection.records.values()].flatMap((record): SitePage[] => {
    const { id } = record;
    const path = `/incidents/${id}/`;
    const key = recordDigest(collection, id);
    const withText = incidentDigest(collection, id);
    const similar = similarIncidents(collection, id);
    const related = digestOfRecords(collection, withRelated([record]));
    const shown = [withText, related, similar, essaysOn(collection, id), rankSentences(record, facets.rows)];
    return [
      { path, key: digestOf(shown), isHidden: !isListed(record) },
      { path: `${path}card.png`, key },
      ...(hasTimeline(record) ? drawingPages(`${path}timeline`, key) : []),
      ...(hitsOf(record, collection.records) ? drawingPages(`${path}affected`, related) : []),
      ...(isListed(record) ? [{ path: `${path}handout/`, key: withText, isHidden: true }] : []),
      { path: `${path}passages.json`, key: withText },
      { path: `${path}index.md`, key: withText },
      { path: `/api/v2/incidents/${id}.json`, key: digestOf(withText, similar) },
    ];
  });
}

/** Pages of two records side by side, each in one order of its ids; the other order leads there. */
const pairPages = ({ collection, facets }: Corpus): SitePage[] =>
  prebuiltPairs(collection).flatMap(([a, b]): SitePage[] => {
    const path = `/compare/${a.id}/${b.id}/`;
    const key = digestOfRecords(collection, [a.id, b.id]);
    const ranks = [a, b].map((record) => rankSentences(record, facets.rows));
    return [
      { path, key: digestOf(key, ranks) },
      { path: `${path}card.png`, key },
      ...drawingPages(`${path}timelines`, key),
      { path: `/compare/${b.id}/${a.id}/`, key: '', isHidden: true },
    ];
  });

/** The parts of a list that is too long for the page it belongs to. */
const periodPages = ({ collection }: Corpus, path: string, list: readonly IncidentRecord[]): SitePage[] =>
  periodsOf(list.map(({ date }) => date)).map(({ period, label }) => {
    const view = periodView(list, period);
    const shown = [
      digestOfRecords(collection, idsOf(view?.shown ?? [])),
      view?.newer?.label,
      view?.older?.label,
    ];
    return { path: `${path}in/${period}/`, key: digestOf(registryDigest(collection), label, shown) };
  });

interface ListPage {
  list: readonly IncidentRecord[];
  /** All that the page shows something of. */
  shown: readonly IncidentRecord[];
  /** The names of its drawings. */
  drawings?: readonly string[];
}

/** A page with a list of incidents, its drawings, its feeds, and the parts of that list. */
function listPages(all: Corpus, path: string, { list, shown, drawings = [] }: ListPage): SitePage[] {
  const { collection, listed } = all;
  // Strips span the years of all incidents.
  const years = [listed.at(-1), listed.at(0)].map((record) => record && yearOf(record.date));
  const key = digestOf(registryDigest(collection), years, digestOfRecords(collection, withRelated(shown)));
  const withTexts = digestOf(key, digestOfIncidents(collection, idsOf(shown)));
  const feeds = ['feed.xml', 'feed.json'].map((file) => ({ path: path + file, key: withTexts }));
  const index = { path: `/api/v2${path.slice(0, -1)}.json`, key };
  const drawn = drawings.flatMap((name) => drawingPages(path + name, key));
  return [{ path, key }, ...feeds, index, ...drawn, ...periodPages(all, path, list)];
}

function servicePages(all: Corpus): SitePage[] {
  const { collection } = all;
  const { services } = collection.registry;
  return [...services.keys()].flatMap((id) => {
    const list = incidentsNaming(collection, 'services', id);
    const ofParts = incidentsNamingAny(collection, 'services', descendantsOf(services, id));
    const downstream = incidentsNaming(collection, 'victims', id);
    const drawings = historyDrawings(list, [...ofParts, ...downstream]);
    return listPages(all, `/services/${id}/`, {
      ...{ list, drawings },
      shown: [...list, ...ofParts, ...downstream],
    });
  });
}

function organizationPages(all: Corpus): SitePage[] {
  const { collection } = all;
  return [...collection.registry.organizations.keys()].flatMap((id) => {
    const list = incidentsNaming(collection, 'organizations', id);
    const view = organizationPage(collection, id);
    const services = view.services.map(({ service }) => service.id);
    const named = incidentsNamingAny(collection, 'services', services);
    const downstream = incidentsNamingAny(collection, 'victims', services);
    const [page, ...others] = listPages(all, `/organizations/${id}/`, {
      ...{ list, drawings: historyDrawings(view.incidents, incidentsOfOthers(collection, view)) },
      shown: [...list, ...named, ...downstream],
    });
    const leads = leadsOfOrganization(collection, id);
    return page ? [{ ...page, key: digestOf(page.key, leads) }, ...others] : [];
  });
}

const causePages = (all: Corpus): SitePage[] =>
  allCauseWords().flatMap((word) => {
    const { incidents } = incidentsWithWord(all.listed, word);
    return listPages(all, `/causes/${word}/`, { list: incidents, shown: incidents });
  });

/** What the browser needs of a year for comparisons of its incidents. */
const yearPages = ({ listed, facets }: Corpus): SitePage[] =>
  [...new Set(listed.map(({ id }) => yearOfId(id)))].map((year) => ({
    path: `/compare/${year}.json`,
    key: digestOf(ranksOfYear(listed, facets.rows, year)),
  }));

const pagesOf = oncePer((all: Corpus): SitePage[] => {
  const whole = wholeDigest(all.collection);
  const toWhole = (path: string): SitePage => ({ path, key: whole });
  const pages = [
    ...recordPages(all),
    ...pairPages(all),
    ...servicePages(all),
    ...organizationPages(all),
    ...causePages(all),
    ...yearPages(all),
    { path: '/compare/incidents.json', key: digestOf(pickerOptions(all.listed)) },
    ...periodPages(all, '/incidents/', all.listed),
    ...leadsFile(all),
    ...[...wholePaths, ...leadPaths(all), ...comparisonPaths(all), ...themePaths(all)].map(toWhole),
    ...wholePathsWithTexts.map((path) => ({ path, key: wholeWithTextsDigest(all.collection) })),
    ...wholeDrawings(all).flatMap((path) => drawingPages(path, whole)),
    ...Object.keys(answers).map((name) => ({ path: schemaPath(name), key: '' })),
    ...[...queryFiles.keys()].map((name) => ({ path: queryPath(name), key: '' })),
    { ...toWhole('/data/'), isAboutDataset: true },
    // The same page as that of all incidents, for addresses that hold a search.
    { ...toWhole('/search/'), isHidden: true },
    { path: '/404/', key: '', isHidden: true },
  ];
  const settings = settingsDigest(all.collection);
  return [...pages, ...sitemapPages(pages)].map((page) => ({
    ...page,
    key: digestOf(settings, page.key),
  }));
});

const isImage = ({ path }: SitePage): boolean => path.endsWith('.png');

/** All pages of the site that is held, besides what does not depend on the content. */
export function sitePages(): SitePage[] {
  const all = corpus();
  return all.hasPreviewImages ? pagesOf(all) : pagesOf(all).filter((page) => !isImage(page));
}
