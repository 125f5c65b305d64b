import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Report } from '../../../../schemas/record.ts';
import { absent, quantity, report, time, timeWindow } from '../../../../tests/builders/record.ts';
import { bestReportPair, comparePrecision, compareReports } from './comparable.ts';

const oneDay = timeWindow('2024-09-18T00:00Z/2024-09-19T00:00Z');
const total = (changes: Partial<Report> = {}): Report =>
  report({ kind: 'cumulative', window: oneDay, ...changes });

const byUnknownMethod = { id: 'meter', name: 'Outage Meter', method: 'unknown' };
const other = { id: 'other', name: 'Other Meter' };

describe('two counts of reports', () => {
  it('that agree in everything but their size are exact', () => {
    expect(compareReports(report(), report({ count: quantity('1') }))).toEqual({
      grade: 'exact',
      reasons: [],
    });
    expect(compareReports(total(), total())).toEqual({ grade: 'exact', reasons: [] });
  });

  it('may name the same services and places in another order', () => {
    const a = report({ services: ['a', 'b'], places: ['US', 'CA'] });
    expect(compareReports(a, report({ services: ['b', 'a'], places: ['CA', 'US'] })).grade).toBe('exact');
  });

  it.each<[string, Report, Report, string]>([
    ['services', report(), report({ services: ['cloud', 'dns'] }), '1 service against 2 services'],
    ['another service', report(), report({ services: ['dns'] }), '1 service against another'],
    ['places', report(), report({ places: ['world'] }), 'different places'],
    ['counter', report(), report({ counter: other }), 'counted by Outage Meter against Other Meter'],
    [
      'method of the counter',
      report({ counter: { id: 'meter', name: 'Outage Meter', method: 'web' } }),
      report({ counter: { id: 'meter', name: 'Outage Meter', method: 'app' } }),
      'another method',
    ],
    [
      'length of the window',
      total(),
      total({ window: timeWindow('2024-09-18T00:00Z/2024-09-18T08:00Z') }),
      'over 8 h',
    ],
  ])('that differ only in %s are inexact, and it is named', (_what, a, b, reason) => {
    const { grade, reasons } = compareReports(a, b);
    expect(grade).toBe('inexact');
    expect(reasons).toHaveLength(1);
    expect(reasons[0]).toContain(reason);
  });

  it.each<[string, Report, Report, string]>([
    ['a peak and a total', report(), total(), 'a peak against a total'],
    ['a peak and a snapshot', report(), report({ kind: 'snapshot' }), 'a peak against a snapshot'],
    ['an unstated kind', report(), report({ kind: 'unspecified' }), 'the kind of number is not stated'],
    [
      'two of unstated kind',
      report({ kind: 'unspecified' }),
      report({ kind: 'unspecified' }),
      'the kind of number',
    ],
    ['an unstated place', report(), report({ places: [] }), 'the places are not stated'],
    ['two of unstated place', report({ places: [] }), report({ places: [] }), 'the places are not stated'],
    ['an unstated counter', report(), report({ counter: undefined }), 'the counter is not stated'],
    [
      'an unknown method',
      report(),
      report({ counter: byUnknownMethod }),
      'by which method Outage Meter counted',
    ],
    ['an unstated window', total(), total({ window: absent('unknown') }), 'the window is not stated'],
    [
      'two of unstated window',
      total({ window: absent() }),
      total({ window: absent() }),
      'the window is not stated',
    ],
    ['a window open at its end', total(), total({ window: openWindow() }), 'the window is not stated'],
  ])('cannot be compared: %s', (_what, a, b, reason) => {
    const { grade, reasons } = compareReports(a, b);
    expect(grade).toBe('not-comparable');
    expect(reasons.join('; ')).toContain(reason);
  });

  it('that differ in two ways cannot be compared, and both are told', () => {
    const { grade, reasons } = compareReports(report(), report({ services: ['dns'], places: ['GB'] }));
    expect(grade).toBe('not-comparable');
    expect(reasons).toEqual(['1 service against another', 'different places']);
  });

  it('take windows of almost the same length as alike', () => {
    const almost = timeWindow('2024-09-20T00:00Z/2024-09-20T23:30Z');
    expect(compareReports(total(), total({ window: almost })).grade).toBe('exact');
  });
});

function openWindow(): Report['window'] {
  return {
    known: true,
    text: '2024-09-18T00:00Z/2024-09-19T00:00Z+',
    from: time('2024-09-18T00:00Z'),
    to: time('2024-09-19T00:00Z+'),
  };
}

describe('the counts that readers want to set against each other', () => {
  const fourServicesOneDay = total({
    count: quantity('10600000'),
    services: ['a', 'b', 'c', 'd'],
    places: ['world'],
  });
  const oneServiceUnknownWindow = total({
    count: quantity('11100000'),
    services: ['e'],
    places: ['world'],
    window: absent('unknown'),
  });
  const ofUnstatedKind = report({
    count: quantity('761000'),
    kind: 'unspecified',
    services: ['e'],
    places: [],
    counter: undefined,
    at: absent('unknown'),
  });

  it('10.6 million and 11.1 million cannot be compared: services and window', () => {
    expect(compareReports(fourServicesOneDay, oneServiceUnknownWindow)).toEqual({
      grade: 'not-comparable',
      reasons: ['4 services against 1 service', 'the window is not stated'],
    });
  });

  it.each([
    ['10.6 million', fourServicesOneDay],
    ['11.1 million', oneServiceUnknownWindow],
  ])('761,000 and %s cannot be compared: nobody says what the first counts', (_name, counted) => {
    const { grade, reasons } = compareReports(ofUnstatedKind, counted);
    expect(grade).toBe('not-comparable');
    expect(reasons).toEqual(
      expect.arrayContaining([
        'the kind of number is not stated',
        'the places are not stated',
        'the counter is not stated',
      ]),
    );
  });

  it('the best pair of two outages is the one most alike', () => {
    const peaks = [report(), report({ services: ['dns'] })];
    const best = bestReportPair([ofUnstatedKind, peaks[0]!], [fourServicesOneDay, peaks[1]!]);
    expect(best).toMatchObject({ a: peaks[0], b: peaks[1], comparability: { grade: 'inexact' } });
    expect(bestReportPair([], peaks)).toBeUndefined();
  });
});

const anyReport = fc.record({
  kind: fc.constantFrom<Report['kind']>('peak', 'snapshot', 'cumulative', 'unspecified'),
  services: fc.uniqueArray(fc.constantFrom('a', 'b', 'c'), { minLength: 1 }),
  places: fc.uniqueArray(fc.constantFrom('US', 'GB', 'world')),
  counter: fc.constantFrom(undefined, { id: 'meter', name: 'Outage Meter' }, other),
  window: fc.constantFrom(absent('unknown'), oneDay, timeWindow('2024-09-18'), openWindow()),
});

describe('comparing any two counts', () => {
  it('gives the same grade and as many reasons in either order', () => {
    fc.assert(
      fc.property(anyReport, anyReport, (one, two) => {
        const there = compareReports(report(one), report(two));
        const back = compareReports(report(two), report(one));
        expect(back.grade).toBe(there.grade);
        expect(back.reasons).toHaveLength(there.reasons.length);
      }),
    );
  });

  it('never reckons: it has a grade and words, and the words have no ratio of the counts', () => {
    fc.assert(
      fc.property(anyReport, anyReport, (one, two) => {
        const found = compareReports(
          report({ ...one, count: quantity('7000') }),
          report({ ...two, count: quantity('1000') }),
        );
        expect(Object.keys(found).sort()).toEqual(['grade', 'reasons']);
        expect(found.reasons.join(' ')).not.toMatch(
          /\b(?:7|0\.14|700|7,?000|1,?000|times|ratio|percent)\b|%/,
        );
        expect(found.reasons.length === 0).toBe(found.grade === 'exact');
      }),
    );
  });
});

describe('the precision of times and lengths', () => {
  it.each([
    [
      'all exact and alike',
      [
        { known: true, isExact: true, unit: 'minute' },
        { known: true, isExact: true, unit: 'minute' },
      ],
      'exact',
    ],
    [
      'one inexact',
      [
        { known: true, isExact: true, unit: 'minute' },
        { known: true, isExact: false, unit: 'minute' },
      ],
      'inexact',
    ],
    [
      'another unit',
      [
        { known: true, isExact: true, unit: 'minute' },
        { known: true, isExact: true, unit: 'day' },
      ],
      'inexact',
    ],
    ['one not known', [{ known: true, isExact: true, unit: 'minute' }, { known: false }], 'not-comparable'],
  ])('with %s', (_what, values, grade) => {
    expect(comparePrecision(values, ['A 2024', 'B 2025']).grade).toBe(grade);
  });
});
