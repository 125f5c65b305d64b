import { Ajv2020 as Ajv } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { IncidentAnswerSchema, SiteAnswerSchema, type IndexAnswer } from '../../schemas/answers.ts';
import type { PublishedIndex } from '../../src/features/search/text/open-index.ts';
import { IncidentRecordSchema, schemaVersion, type IncidentRecord } from '../../schemas/record.ts';
import type { Facets } from '../../src/features/search/state/facets.ts';
import { filterKeys } from '../../src/features/search/state/filters.ts';
import {
  builtFiles,
  builtPages,
  hiddenIds,
  incidents,
  listedIds,
  readBuilt,
  readBuiltJson,
} from './built-pages.ts';
import { openPage, useBrowser } from './open-page.ts';

useBrowser();

interface Answer {
  schemaVersion: number;
  licence: { name: string; url: string };
}
const all = () =>
  readBuiltJson('api/v2/incidents.json') as Answer & { total: number; incidents: IncidentRecord[] };
const one = (id: string) =>
  readBuiltJson(`api/v2/incidents/${id}.json`) as Answer & { incident: IncidentRecord };

describe('the data', () => {
  it('lists every listed record in its one form, with its licence, newest first', () => {
    const { incidents: records, total, ...rest } = all();
    expect(rest).toEqual({
      schemaVersion,
      licence: { name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' },
    });
    for (const record of records) expect(IncidentRecordSchema.parse(record)).toEqual(record);
    expect(records.map(({ id }) => id)).toEqual(listedIds);
    expect(total).toBe(listedIds.length);
  });

  it.each([...Object.values(incidents)])('has %s in a file of its own', (id) => {
    const { incident, schemaVersion: version } = one(id);
    expect(IncidentAnswerSchema.parse(one(id))).toEqual(one(id));
    expect(incident.id).toBe(id);
    expect(version).toBe(schemaVersion);
    const listed = all().incidents.find((record) => record.id === id);
    if (listed) expect(listed).toEqual(incident);
  });

  it.each([...Object.values(incidents)])('has %s as Markdown, which its page names', (id) => {
    const text = readBuilt(`incidents/${id}/index.md`);
    const { incident } = one(id);
    for (const { number } of incident.sources) expect(text).toContain(`[^${number}]: `);
    const [, address] =
      /<link rel="alternate" type="text\/markdown"[^>]* href="([^"]*)"/.exec(
        readBuilt(`incidents/${id}/index.html`),
      ) ?? [];
    expect(address).toBe(`/incidents/${id}/index.md`);
  });

  it('says where programs find it', () => {
    const { address, total } = SiteAnswerSchema.parse(readBuiltJson('api/v2/site.json'));
    expect(total).toBe(listedIds.length);
    const text = readBuilt('llms.txt');
    for (const id of listedIds) expect(text).toContain(`](${address}incidents/${id}/index.md)`);
  });

  it('says of drafts and withdrawn records what they are', () => {
    expect(one(incidents.draft).incident.review).toBe('draft');
    expect(one(incidents.withdrawn).incident.withdrawn).toMatchObject({
      on: '2026-05-20',
      see: incidents.short,
    });
  });

  it('holds the response, the follow-ups and the dates of the record itself', () => {
    const { response, followUps, added, changes, reviewed } = one(incidents.full).incident;
    expect(response.detectedBy).toMatchObject([{ is: 'users', label: 'Users', status: 'stated' }]);
    expect(response.actions).toMatchObject([
      { did: 'restart', result: 'none', at: { text: '2024-09-18T05:10Z' } },
      { did: 'repair-config', result: 'eased', resultLabel: 'Eased it' },
      { did: 'shed-load', result: 'ended', at: { qualifier: 'about' } },
    ]);
    expect(response.factors.map(({ is }) => is)).toEqual([
      'recovery-tools-unavailable',
      'communication-failed',
    ]);
    expect(followUps.entries).toMatchObject([{ kind: 'detect', state: 'promised' }]);
    expect(added).toBe('2024-09-20');
    expect(changes.map(({ on }) => on)).toEqual(['2024-09-25', '2024-11-02']);
    expect(reviewed).toMatchObject({ on: '2024-11-02', by: 'person' });
  });

  it('never writes 0, "" or null for what is not known', () => {
    const { times, duration } = one(incidents.short).incident;
    expect(times.started).toEqual({ at: { known: false, reason: 'not-recorded' }, sources: [] });
    expect(duration.span).toMatchObject({ known: false });
  });

  it('can be fetched from the page that links to it', async () => {
    const { page, faults } = await openPage(`incidents/${incidents.full}/`);
    const href = await page.getByRole('link', { name: 'This record as JSON' }).getAttribute('href');
    const type = await page.evaluate(
      async (address) => (await fetch(address)).headers.get('content-type'),
      href!,
    );
    expect(type).toContain('application/json');
    expect(faults).toEqual([]);
  });
});

describe('the form of the data', () => {
  const answers: [schema: string, files: RegExp][] = [
    ['incident', /^api\/v2\/incidents\/[^/]+\.json$/],
    ['incidents', /^api\/v2\/incidents\.json$/],
    ['site', /^api\/v2\/site\.json$/],
    ['index', /^api\/v2\/(?:services|organizations|causes)\/[^/]+\.json$/],
  ];

  it.each(answers)('of every %s is that of its published schema', (schema, files) => {
    const ajv = new Ajv({ strict: true, keywords: ['enumDescriptions'], allErrors: true });
    const validate = ajv.compile(readBuiltJson(`api/v2/schemas/${schema}.json`) as object);
    const own = builtFiles().filter((file) => files.test(file));
    expect(own).not.toEqual([]);
    for (const file of own) {
      validate(readBuiltJson(file));
      expect(validate.errors, file).toBeNull();
    }
  });

  it('has every file of the API in one of them', () => {
    const patterns = [...answers.map(([, files]) => files), /^api\/v2\/schemas\//];
    const others = builtFiles().filter((file) => file.startsWith('api/'));
    expect(others.filter((file) => !patterns.some((pattern) => pattern.test(file)))).toEqual([]);
  });

  it('has in an index of a service, an organization or a word its listed incidents', () => {
    const index = (path: string) => readBuiltJson(`api/v2/${path}.json`) as IndexAnswer;
    expect(index('services/acme-cloud')).toMatchObject({
      ...{ of: 'service', name: 'Acme Cloud', total: 2 },
      incidents: [{ id: incidents.full }, { id: incidents.exposure }],
    });
    for (const path of ['organizations/example-bank', 'causes/unknown'])
      for (const { id } of index(path).incidents) expect(listedIds).toContain(id);
    for (const { id, cause } of all().incidents)
      for (const { is } of cause.trigger)
        expect(index(`causes/${is}`).incidents.map((incident) => incident.id)).toContain(id);
  });
});

describe('what is not listed', () => {
  it.each(hiddenIds)('%s has a page and stands in no list, feed or sitemap', (id) => {
    expect(builtPages()).toContain(`incidents/${id}/`);
    const lists = ['api/v2/incidents.json', 'facets.json', 'feed.xml', 'feed.json', 'sitemap-0.xml'];
    const pages = [
      '',
      'incidents/',
      'search/',
      'compare/',
      'services/',
      'organizations/example-bank/',
      'causes/unknown/',
    ];
    for (const file of [...lists, ...pages.map((path) => `${path}index.html`)]) {
      // A listed record may name a hidden one among those it belongs with; links to its page are what counts.
      const text =
        file === 'api/v2/incidents.json'
          ? JSON.stringify(all().incidents.map((record) => record.id))
          : readBuilt(file);
      expect(text, file).not.toContain(file.endsWith('.json') ? `"${id}"` : `/incidents/${id}/`);
    }
  });

  it('asks search engines to leave drafts out', () => {
    expect(readBuilt(`incidents/${incidents.draft}/index.html`)).toContain(
      '<meta name="robots" content="noindex">',
    );
  });

  it('are not among the incidents that the search finds', () => {
    const { bundles } = readBuiltJson('search-index/index.json') as PublishedIndex;
    expect(bundles.flatMap(({ ids }) => ids).sort()).toEqual([...listedIds].sort());
  });
});

describe('the index of the filters', () => {
  it('agrees with the records', () => {
    const { rows, labels } = readBuiltJson('facets.json') as Facets;
    expect(rows.map(({ id }) => id)).toEqual(listedIds);
    for (const [index, record] of all().incidents.entries())
      expect(rows[index]).toMatchObject({
        title: record.title,
        date: record.date,
        ownServices: record.services.map(({ id }) => id),
        service: expect.arrayContaining(record.services.map(({ id }) => id)) as string[],
        organization: expect.arrayContaining(record.organizations.map(({ id }) => id)) as string[],
        cause: record.cause.trigger.map(({ is }) => is),
        mechanism: record.cause.mechanisms.map(({ is }) => is),
        layer: record.cause.layers.map(({ is }) => is),
        response: record.response.factors.map(({ is }) => is),
        condition: record.cause.conditions.map(({ is }) => is),
        detected: record.response.detectedBy.map(({ is }) => is),
        kind: record.kind,
        review: [record.review],
        year: Number(record.date.slice(0, 4)),
      });
    for (const key of filterKeys)
      expect(Object.keys(labels[key]).sort()).toEqual([...new Set(rows.flatMap((row) => row[key]))].sort());
  });
});

describe('the built folder', () => {
  it('holds nothing that no page uses: no head of an index by itself, no source map', () => {
    const unused = builtFiles().filter((file) =>
      /head\.json$|sealed|search-index\/unfinished|\.map$|\.astro\//.test(file),
    );
    expect(unused).toEqual([]);
  });
});
