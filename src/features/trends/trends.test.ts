import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { IncidentRecord } from '../../../schemas/record.ts';
import { incidentRecords } from '../../../tests/arbitraries/records.ts';
import { record, source } from '../../../tests/builders/record.ts';
import { collection } from '../../../tests/builders/collection.ts';
import { collectionLimits } from './collection-limits.ts';
import type { Distribution } from './distribution.ts';
import { trends } from './trends.ts';
import { incidentYears } from './years.ts';
import { parseSearch, searchIncidents, toFacets } from '../search/index.ts';

const { registry } = collection({});

const found = (records: readonly IncidentRecord[], query: string): number =>
  searchIncidents(toFacets(records, registry), parseSearch(query), undefined).rows.length;

describe('the page of trends, for any incidents', () => {
  it('does not depend on their order', () => {
    fc.assert(
      fc.property(incidentRecords, (records) => {
        expect(trends([...records].reverse())).toEqual(trends(records));
      }),
      { numRuns: 20 },
    );
  });

  it('has every incident in each of its distributions: shown, missing or left out', () => {
    const sum = ({ n, missing, leftOut }: Distribution) =>
      n + missing + leftOut.reduce((total, { count }) => total + count, 0);
    fc.assert(
      fc.property(incidentRecords, (records) => {
        const { lengths, inWindows, stated, noticed, declared, byTrigger, byDetection } = trends(records);
        for (const drawn of [lengths, inWindows, stated, noticed, declared]) {
          expect(sum(drawn)).toBe(records.length);
          expect(drawn.marks).toHaveLength(drawn.n);
        }
        for (const row of [...byTrigger, ...byDetection])
          expect([sum(row), row.total]).toEqual([row.total, found(records, row.query)]);
      }),
      { numRuns: 20 },
    );
  });

  it('counts incidents that say nothing of who detected them, which are in no row', () => {
    fc.assert(
      fc.property(incidentRecords, (records) => {
        const { byDetection, withoutDetection } = trends(records);
        const told = records.filter(({ response }) => response.detectedBy.length > 0);
        expect(withoutDetection).toBe(records.length - told.length);
        expect(byDetection.length > 0).toBe(told.length > 0);
      }),
      { numRuns: 20 },
    );
  });

  it('has every incident in one year, with at most as many as the search finds', () => {
    fc.assert(
      fc.property(incidentRecords, (records) => {
        const { years } = trends(records);
        expect(years.reduce((total, { incidents }) => total + incidents, 0)).toBe(records.length);
        for (const { incidents, query } of years)
          if (incidents > 0) expect(found(records, query)).toBe(incidents);
      }),
      { numRuns: 20 },
    );
  });
});

describe('the years', () => {
  const named = (id: string) => ({ id, name: id, nameThen: id });
  const on = (date: string, owner: string) => record({ date, organizations: [named(owner)] });

  it('hold those of which nothing is written up, and count organizations once', () => {
    const rows = incidentYears([on('2021-10-04', 'a'), on('2021-12-07', 'a'), on('2019-03-13', 'b')]);
    expect(rows.map(({ year, incidents, organizations }) => [year, incidents, organizations])).toEqual([
      ['2019', 1, 1],
      ['2020', 0, 0],
      ['2021', 2, 1],
    ]);
    expect(rows[2]).toMatchObject({ incidentShare: 1, organizationShare: 0.5 });
  });

  it('are none for nothing', () => {
    expect(incidentYears([])).toEqual([]);
  });
});

describe('the limits', () => {
  const named = (id: string) => ({ id, name: id, nameThen: id });
  const of = (owner: string, more: Partial<IncidentRecord> = {}) =>
    record({ organizations: [named(owner)], ...more });

  it('count how many incidents come from those who come up often', () => {
    expect(collectionLimits([of('a'), of('a'), of('a'), of('b')])).toMatchObject({
      organizations: 2,
      frequent: { least: 3, organizations: 1, incidents: 3 },
    });
  });

  it('count distinct origins of a record, not copies', () => {
    const copied = [source(), source({ id: 'copy', copyOf: 'report' })];
    const many = ['a', 'b', 'c', 'd', 'e', 'f'].map((id) => source({ id }));
    expect(
      collectionLimits([of('a', { sources: copied }), of('a'), of('a', { sources: many })]).sources,
    ).toEqual([
      { label: 'with 1 source', count: 1 },
      { label: 'with 2 sources', count: 1 },
      { label: 'with 5 or more sources', count: 1 },
    ]);
  });

  it('count reviews, authors and accounts of the operators', () => {
    const press = [source({ kind: 'press' })];
    const limits = collectionLimits([
      of('a'),
      of('a', { review: 'needs-review', writtenBy: 'machine', sources: press }),
    ]);
    expect(limits).toMatchObject({ reviewed: 1, toldByOperator: 1, nearMisses: 0, total: 2 });
    expect(limits.review.map(({ count }) => count)).toEqual([1, 1]);
    expect(limits.authors.map(({ label }) => label)).toEqual(['Written by a person', 'Written by a machine']);
  });

  it('say how far the longest lies from the median only where there is one', () => {
    expect(collectionLimits([record()]).longestToMedian).toBe(1);
    expect(collectionLimits([]).longestToMedian).toBeUndefined();
  });
});
