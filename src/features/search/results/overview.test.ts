import { describe, expect, it } from 'vitest';
import { absent, duration, record, times } from '../../../../tests/builders/record.ts';
import type { IncidentRecord } from '../../../../schemas/record.ts';
import { collection } from '../../../../tests/builders/collection.ts';
import { toFacets } from '../state/facets.ts';
import { drawOverview } from './overview.ts';

const { registry } = collection({});
const draw = (records: readonly IncidentRecord[], labels?: ReadonlyMap<string, string>) =>
  drawOverview(toFacets(records, registry).rows, labels);

const long = record();
const short = record({
  id: '2022-01-05-acme-cloud',
  date: '2022-01-05',
  times: times({ started: '2022-01-05T04:00Z', ended: '2022-01-05T04:10Z' }),
});
const unknown = record({ id: '2023-06-01-acme-cloud', date: '2023-06-01', times: times({}) });
const exposure = record({ id: '2023-07-01-acme-keys', date: '2023-07-01', kind: ['exposure'] });

const dotOf = (id: string) =>
  draw([long, short, unknown, exposure], new Map([[long.id, 'Acme']]))!.dots.find((dot) => dot.id === id);

describe('the drawing of all outages', () => {
  it('sets them in the order of their dates, the longer the higher', () => {
    expect(dotOf(short.id)!.x).toBeLessThan(dotOf(long.id)!.x);
    expect(dotOf(short.id)!.y).toBeLessThan(dotOf(long.id)!.y!);
  });

  it('gives an outage of unknown length no height, counts it, and says so', () => {
    expect(dotOf(unknown.id)!.y).toBeUndefined();
    expect(dotOf(unknown.id)!.text).toContain('duration not known');
    expect(draw([long, unknown])!.unknown).toBe(1);
  });

  it('leaves out exposures, which have no length, and counts them', () => {
    expect(dotOf(exposure.id)).toBeUndefined();
    expect(draw([long, exposure])!.exposures).toBe(1);
    expect(draw([exposure])).toBeUndefined();
    expect(draw([])).toBeUndefined();
  });

  it('writes a label only beside those it was given for', () => {
    expect(dotOf(long.id)!.label).toBe('Acme');
    expect(dotOf(short.id)!.label).toBe('');
  });

  it('shows how far a length reaches that is known within bounds only, an open one up to the top', () => {
    const inexact = (text: string): IncidentRecord =>
      record({ duration: { ...long.duration, span: duration(text) } });
    const [between] = draw([inexact('PT1H..PT8H'), short])!.dots;
    expect(between!.reach!.from).toBeLessThan(between!.y!);
    expect(between!.reach!.to).toBeGreaterThan(between!.y!);
    expect(draw([inexact('PT1H+')])!.dots[0]!.reach!.to).toBe(1);
    expect(dotOf(unknown.id)!.reach).toBeUndefined();
  });

  it.each([
    [
      ['2024-02-01', '2024-11-01'],
      ['2024', 'Apr', 'Jul', 'Oct'],
    ],
    [
      ['2021-02-01', '2023-11-01'],
      ['2021', '2022', '2023', '2024'],
    ],
    [
      ['2001-02-01', '2023-11-01'],
      ['2005', '2010', '2015', '2020'],
    ],
  ])('marks the years of %j once each', (dates, labels) => {
    const { years } = draw(dates.map((date) => record({ id: `${date}-acme`, date })))!;
    expect(years.map(({ label }) => label)).toEqual(labels);
  });

  it('keeps dots and marks within 0 and 1, for one outage as for many', () => {
    const year = record({
      duration: { span: duration('P365D'), inWindows: absent(), stated: absent(), statedSources: [] },
    });
    const second = record({
      duration: { span: duration('PT5S'), inWindows: absent(), stated: absent(), statedSources: [] },
    });
    for (const records of [[long], [year], [second], [year, second, short, unknown]]) {
      const { dots, years, lengths } = draw(records)!;
      const places = [
        ...dots.flatMap(({ x, y }) => [x, y ?? 0]),
        ...[...years, ...lengths].map(({ at }) => at),
      ];
      for (const place of places) expect(place >= 0 && place <= 1).toBe(true);
      expect(lengths.length).toBeGreaterThan(0);
    }
  });
});
