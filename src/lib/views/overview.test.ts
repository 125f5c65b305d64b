import { describe, expect, it } from 'vitest';
import { absent, duration, record, times } from '../../../tests/builders/record.ts';
import { drawOverview } from './overview.ts';

const long = record();
const short = record({
  id: '2022-01-05-acme-cloud',
  date: '2022-01-05',
  times: times({ started: '2022-01-05T04:00Z', ended: '2022-01-05T04:10Z' }),
});
const unknown = record({ id: '2023-06-01-acme-cloud', date: '2023-06-01', times: times({}) });
const exposure = record({ id: '2023-07-01-acme-keys', date: '2023-07-01', kind: ['exposure'] });

const dotOf = (id: string) =>
  drawOverview([long, short, unknown, exposure], [long.id])!.dots.find((dot) => dot.id === id);

describe('the drawing of all outages', () => {
  it('sets them in the order of their dates, the longer the higher', () => {
    expect(dotOf(short.id)!.x).toBeLessThan(dotOf(long.id)!.x);
    expect(dotOf(short.id)!.y).toBeLessThan(dotOf(long.id)!.y!);
  });

  it('gives an outage of unknown length no height, counts it, and says so', () => {
    expect(dotOf(unknown.id)!.y).toBeUndefined();
    expect(dotOf(unknown.id)!.text).toContain('length not known');
    expect(drawOverview([long, unknown], [])!.unknown).toBe(1);
  });

  it('leaves out exposures, which have no length', () => {
    expect(dotOf(exposure.id)).toBeUndefined();
    expect(drawOverview([exposure], [])).toBeUndefined();
    expect(drawOverview([], [])).toBeUndefined();
  });

  it('marks the featured ones', () => {
    expect(dotOf(long.id)!.isFeatured).toBe(true);
    expect(dotOf(short.id)!.isFeatured).toBe(false);
  });

  it('keeps dots and marks within 0 and 1, for one outage as for many', () => {
    const year = record({
      duration: { span: duration('P365D'), inWindows: absent(), stated: absent(), statedSources: [] },
    });
    const second = record({
      duration: { span: duration('PT5S'), inWindows: absent(), stated: absent(), statedSources: [] },
    });
    for (const records of [[long], [year], [second], [year, second, short, unknown]]) {
      const { dots, years, lengths } = drawOverview(records, [])!;
      const places = [
        ...dots.flatMap(({ x, y }) => [x, y ?? 0]),
        ...[...years, ...lengths].map(({ at }) => at),
      ];
      for (const place of places) expect(place >= 0 && place <= 1).toBe(true);
      expect(lengths.length).toBeGreaterThan(0);
    }
  });
});
