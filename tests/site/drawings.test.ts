import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Fragment, h, type ComponentChild } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { beforeAll, describe, expect, it } from 'vitest';
import type { IncidentRecord } from '../../schemas/record.ts';
import { alignTimelines } from '../../src/features/compare/timelines/aligned-timelines.ts';
import { ComparisonDrawing } from '../../src/features/compare/timelines/ComparisonDrawing.tsx';
import { drawResults } from '../../src/features/search/results/overview.ts';
import { ResultChart } from '../../src/features/search/results/ResultChart.tsx';
import { toFacets } from '../../src/features/search/state/facets.ts';
import { drawStrip } from '../../src/features/registry/strip.ts';
import { StripFigure } from '../../src/features/registry/StripChart.tsx';
import { DistributionFigure } from '../../src/features/trends/DistributionChart.tsx';
import { trends } from '../../src/features/trends/trends.ts';
import { drawVictims } from '../../src/features/victims/index.ts';
import { LaneChart } from '../../src/features/victims/LaneChart.tsx';
import { TimelineChart } from '../../src/drawing/TimelineChart.tsx';
import { drawTimeline } from '../../src/drawing/timeline-drawing.ts';
import { listedRecords } from '../../src/core/collection/collection.ts';
import { outageNames } from '../../src/core/record/outage-names.ts';
import { readContent } from '../../src/node/read-content.ts';
import { buildCollection } from '../builders/build-collection.ts';
import { collection as madeUp } from '../builders/collection.ts';
import { record, times } from '../builders/record.ts';
import { root } from './build-fixture.ts';
import { findCollisions } from './find-collisions.ts';
import { newPage, useBrowser } from './open-page.ts';

useBrowser();

const styles = [
  'site/styles/tokens.css',
  'site/styles/base.css',
  'drawing/charts.css',
  'drawing/drawn-rows.css',
  'drawing/drawn-figures.css',
]
  .map((file) => readFileSync(join(root, 'src', file), 'utf8'))
  .join('\n');

type Drawing = [name: string, drawn: ComponentChild];

const timeline = (of: IncidentRecord): Drawing[] => {
  const drawing = drawTimeline(of);
  if (!drawing) return [];
  return [
    [
      of.id,
      h('figure', { class: 'drawing' }, [
        h(TimelineChart, { drawing, width: 860, id: 'wide' }),
        h(TimelineChart, { drawing, width: 358, id: 'narrow' }),
      ]),
    ],
  ];
};

const views = [
  { axis: 'aligned', scale: 'linear' },
  { axis: 'aligned', scale: 'log' },
  { axis: 'clock', scale: 'linear' },
] as const;

const comparison = (of: readonly IncidentRecord[]): Drawing[] =>
  views.map((view) => [
    `${of.map(({ id }) => id).join()} ${view.axis} ${view.scale}`,
    h(ComparisonDrawing, { timelines: alignTimelines(of, view), marks: [], view, onView: undefined }),
  ]);

const overview = (of: readonly IncidentRecord[], named: readonly IncidentRecord[]): Drawing => {
  const names = outageNames(named);
  const labels = new Map(named.map(({ id }, index) => [id, names[index] ?? '']));
  const view = drawResults(toFacets(of, madeUp({}).registry).rows, labels);
  return ['overview', h(ResultChart, { view, onTable: () => undefined })];
};

const strip = (name: string, of: readonly IncidentRecord[], all: readonly IncidentRecord[]): Drawing[] => {
  const drawn = drawStrip([{ name: 'Its incidents', records: of }], all);
  return drawn ? [[`strip of ${name}`, h(StripFigure, { strip: drawn, path: '' })]] : [];
};

const distributions = (of: readonly IncidentRecord[]): Drawing[] => {
  const { lengths, inWindows, stated, noticed, declared } = trends(of);
  return Object.entries({ lengths, inWindows, stated, noticed, declared }).map(([id, distribution]) => [
    id,
    h(DistributionFigure, { distribution, id, path: '', measure: '' }),
  ]);
};

/** At the width of a phone and of a desk: what lies on what in any of them. */
async function collisionsIn(drawings: readonly Drawing[]): Promise<string[]> {
  const body = drawings
    .map(([name, drawn]) => `<div data-name="${name}">${renderToString(h(Fragment, null, drawn))}</div>`)
    .join('\n');
  const { page } = await newPage();
  await page.setContent(
    `<!doctype html><style>${styles}\nbody { margin: 0 auto; max-width: min(100vw - 2rem, 67.5rem); }</style>${body}`,
  );
  const all: string[] = [];
  for (const width of [390, 1280]) {
    await page.setViewportSize({ width, height: 900 });
    const { drawings: count, found } = await findCollisions(page);
    expect(count).toBeGreaterThanOrEqual(drawings.length);
    all.push(...found.map((one) => `${width}: ${one}`));
  }
  return all;
}

describe('labels of the drawings of this collection', () => {
  let records: readonly IncidentRecord[] = [];
  let featured: IncidentRecord[] = [];
  let all: ReadonlyMap<string, IncidentRecord> = new Map();

  beforeAll(() => {
    const { collection } = buildCollection(readContent({ name: 'content', location: join(root, 'content') }));
    if (!collection) throw new Error('The content has problems; npm run check says which.');
    records = listedRecords(collection);
    featured = (collection.site.featured ?? []).flatMap((id) => records.find((of) => of.id === id) ?? []);
    all = collection.records;
  });

  it('lie on nothing in the timelines of incidents', async () => {
    expect(await collisionsIn(records.flatMap(timeline))).toEqual([]);
  });

  it('lie on nothing in timelines that are compared', async () => {
    const threes = records.flatMap((_, index) => (index % 6 === 0 ? [records.slice(index, index + 3)] : []));
    expect(await collisionsIn(threes.flatMap(comparison))).toEqual([]);
  });

  it('lie on nothing in the drawing of all, of services and of distributions', async () => {
    const services = new Map(records.flatMap((of) => of.services.map(({ id }) => [id, of.services])));
    const strips = [...services.keys()].flatMap((id) =>
      strip(
        id,
        records.filter((of) => of.services.some((service) => service.id === id)),
        records,
      ),
    );
    const lanes = records.flatMap((of): Drawing[] => {
      const drawn = drawVictims(of, all);
      return drawn ? [[`victims of ${of.id}`, h(LaneChart, { lanes: drawn, id: of.id })]] : [];
    });
    expect(
      await collisionsIn([overview(records, featured), ...distributions(records), ...strips, ...lanes]),
    ).toEqual([]);
  });
});

describe('labels of crowded drawings', () => {
  /** All moments within a few minutes, at the start, in the middle or at the end of what is drawn. */
  const crowded = (start: string, step: number, more = {}): IncidentRecord => {
    const at = (index: number): string =>
      new Date(Date.parse(`2024-09-18T${start}Z`) + index * step * 60_000).toISOString().slice(0, 16) + 'Z';
    return record({
      id: `2024-09-18-crowded-${start.replace(':', '-')}-${step}`,
      times: times({
        started: `${at(0)}~`,
        detected: `${at(1)}..${at(2)}`,
        declared: at(2),
        mitigated: at(3),
        restoring: `${at(3)}..${at(5)}`,
        ended: at(4),
        resolved: at(5),
        ...more,
      }),
    });
  };
  const late = crowded('04:00', 1, { resolved: '2024-10-05' });
  const early = crowded('04:00', 1, { started: '2024-09-01T04:00Z' });
  const slow = crowded('04:00', 24 * 60);
  const long = record({
    title: 'A title that is much longer than any narrow drawing could ever hold in one line',
  });
  const unknown = record({ id: '2024-09-18-no-start', times: times({ ended: '2024-09-18T11:00Z' }) });
  const all = [crowded('04:00', 1), crowded('23:58', 60), late, early, slow, long, unknown];

  it('lie on nothing in one timeline, nor in six on one axis', async () => {
    expect(
      await collisionsIn([
        ...all.flatMap(timeline),
        ...comparison(all.slice(0, 6)),
        ...comparison([late, unknown]),
      ]),
    ).toEqual([]);
  });

  it('lie on nothing where very many outages are drawn', async () => {
    const many = Array.from({ length: 400 }, (_, index): IncidentRecord => {
      const month = String((index % 12) + 1).padStart(2, '0');
      const ended = new Date(Date.UTC(2024, index % 12, 3) + ((index * 37) % 500) * 600_000).toISOString();
      return record({
        id: `2024-${month}-03-acme-${index}`,
        title: `Outage ${index}`,
        date: `2024-${month}-03`,
        times: times({ started: `2024-${month}-03T00:00Z`, ended: `${ended.slice(0, 16)}Z` }),
      });
    });
    expect(
      await collisionsIn([
        overview(many, many.slice(0, 12)),
        ...distributions(many),
        ...strip('one service', many.slice(0, 14), many),
        ...strip('another', many.slice(0, 40), many),
      ]),
    ).toEqual([]);
  });
});
