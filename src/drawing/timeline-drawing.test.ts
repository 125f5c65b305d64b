import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { incidentRecords } from '../../tests/arbitraries/records.ts';
import { claim, record, time, times } from '../../tests/builders/record.ts';
import { drawTimeline, hasTimeline } from './timeline-drawing.ts';

const outage = record({
  times: times({
    started: '2024-09-18T04:00Z',
    detected: '2024-09-18T04:06Z',
    ended: '2024-09-18T11:00Z..2024-09-18T11:20Z',
  }),
  timeline: [{ at: time('2024-09-18T04:31Z'), text: 'The status page says so.', sources: ['report'] }],
});
const draw = (changes: Parameters<typeof record>[0] = {}) => drawTimeline(record({ ...outage, ...changes }))!;

describe('the drawing of one outage', () => {
  it('has a mark for each known moment, in their order and within the drawing', () => {
    const { moments, entries } = draw();
    expect(moments.map(({ label, clock }) => `${clock} ${label}`)).toEqual([
      '04:00 Impact began',
      '04:06 Detected',
      '11:00–11:20 Impact ended',
    ]);
    expect(entries).toHaveLength(1);
    for (const { from, at, to } of [...moments, ...entries]) {
      expect(0 <= from && from <= at && at <= to && to <= 1).toBe(true);
    }
    expect(moments.map(({ at }) => at)).toEqual(moments.map(({ at }) => at).sort((a, b) => a - b));
  });

  it('draws the impact sure where it is sure, and as far as it may have reached', () => {
    const { impact, moments } = draw();
    expect(impact!.from).toBeLessThan(impact!.sureFrom);
    expect(impact!.sureTo).toBeLessThan(impact!.to);
    expect(impact!.to).toBeCloseTo(moments.at(-1)!.to);
    expect(impact!.text).toContain('between 11:00 and 11:20 UTC');
  });

  it.each([
    ['not known', undefined],
    ['open', '2024-09-18T11:00Z+'],
  ])('draws the impact to the edge where its end is %s', (_what, ended) => {
    const { impact } = draw({
      times: times({ started: '2024-09-18T04:00Z', resolved: '2024-09-18T12:00Z', ended }),
    });
    expect(impact).toMatchObject({ to: 1 });
    expect(impact!.text).toContain('not known');
  });

  it('draws the impact unsure up to the latest that its end may have been', () => {
    const { impact, moments } = draw({
      times: times({
        started: '2024-09-18T04:00Z',
        ended: '2024-09-18T11:00Z-',
        resolved: '2024-09-18T12:00Z',
      }),
    });
    expect(impact!.sureTo).toBe(impact!.sureFrom);
    expect(impact!.to).toBeCloseTo(moments.find(({ label }) => label === 'Impact ended')!.to);
    expect(impact!.to).toBeLessThan(1);
    expect(impact!.text).toMatch(/to at or before 11:00 UTC$/);
  });

  it('has no bar where the start is not known', () => {
    expect(draw({ times: times({ ended: '2024-09-18T11:00Z' }) }).impact).toBeUndefined();
  });

  it('gives what others printed a lane of its own, but not what agrees', () => {
    const { others } = draw({
      claims: [
        claim(),
        claim({ status: 'confirmed' }),
        claim({ field: 'cause.trigger', values: ['attack'] }),
      ],
    });
    expect(others).toHaveLength(1);
    expect(others[0]!.text).toMatch(/^Impact began, mistaken: since about 5 am/);
  });

  it('counts times of others that lie outside, and never widens for them', () => {
    const far = claim({ values: ['2023-01-01T00:00Z'] });
    expect(draw({ claims: [far] })).toMatchObject({ outside: 1, others: [] });
    expect(draw({ claims: [far] }).moments).toEqual(draw().moments);
  });

  it('is left out where no time is finer than a month', () => {
    expect(drawTimeline(record({ times: times({ started: '2024-09' }) }))).toBeUndefined();
    expect(drawTimeline(record({ times: times({}) }))).toBeUndefined();
  });

  it('names hours within a day, and days where it is longer', () => {
    expect(draw().ticks.map(({ label }) => label)).toContain('06:00');
    const long = draw({ times: times({ started: '2024-09-18T04:00Z', ended: '2024-09-24T04:00Z' }) });
    expect(long.ticks.map(({ label }) => label)).toContain('20 Sep');
  });

  it('is logarithmic from the start of impact where minutes and days stand side by side', () => {
    const long = draw({
      times: times({
        started: '2024-09-18T04:00Z',
        detected: '2024-09-18T04:02Z',
        declared: '2024-09-18T04:20Z',
        ended: '2024-10-02T04:00Z',
      }),
    });
    expect(long.scale).toBe('log');
    expect(long.ticks.map(({ label }) => label)).toEqual(expect.arrayContaining(['0', '+10 min', '+1 day']));
    const places = long.moments.map(({ at }) => at);
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(places[2]! - places[1]!).toBeGreaterThan(0.1);
    expect(draw().scale).toBe('linear');
  });
});

it('whether a timeline can be drawn is known without drawing it', () => {
  fc.assert(
    fc.property(incidentRecords, (records) => {
      for (const one of records) expect(hasTimeline(one)).toBe(drawTimeline(one) !== undefined);
    }),
    { numRuns: 30 },
  );
});
