import { describe, expect, it } from 'vitest';
import {
  absent,
  quantity,
  record,
  report,
  time,
  timeWindow,
  withReports,
} from '../../../tests/builders/record.ts';
import { describeReport, headlineReport, notableReports, sortedReports } from './reports.ts';

const peak = report({ count: quantity('10600') });
const smallPeak = report({ count: quantity('900') });
const total = report({ kind: 'cumulative', count: quantity('5000'), window: timeWindow('2024-09-18') });
const rejected = report({ count: quantity('999999'), status: 'rejected' });
const unstated = report({
  kind: 'unspecified',
  count: quantity('120000'),
  status: 'unverified',
  at: absent('unknown'),
});

describe('the counts of a record', () => {
  it('stand in one order: adopted first, then by kind, then by size', () => {
    const sorted = sortedReports(withReports(rejected, smallPeak, unstated, peak, total));
    expect(sorted).toEqual([total, peak, smallPeak, rejected, unstated]);
  });

  it('are headed by the largest adopted one of the kind that says most, never by one that was not adopted', () => {
    expect(headlineReport(withReports(rejected, smallPeak, peak))).toBe(peak);
    expect(headlineReport(withReports(peak, total))).toBe(total);
    expect(headlineReport(withReports(rejected, unstated))).toBeUndefined();
    expect(headlineReport(withReports())).toBeUndefined();
  });

  it('are laid beside others by one of each kind, and one of unstated kind though nobody adopted it', () => {
    expect(notableReports(withReports(rejected, smallPeak, unstated, peak, total))).toEqual([
      total,
      peak,
      unstated,
    ]);
  });
});

describe('a count in words', () => {
  it('says how many, of what kind, of what, when and by whom', () => {
    expect(describeReport(record(), peak)).toMatchObject({
      count: '10,600',
      kind: 'peak at one moment',
      scope: 'Acme Cloud, United States',
      when: '07:00 UTC',
      counter: 'Outage Meter',
    });
  });

  it('says of each part that is missing that it is not stated', () => {
    const bare = report({ kind: 'cumulative', window: absent('unknown'), places: [], counter: undefined });
    expect(describeReport(record(), bare)).toMatchObject({
      scope: 'Acme Cloud, place not stated',
      when: 'window not stated',
      counter: 'counter not stated',
    });
    expect(describeReport(record(), report({ at: absent() })).when).toBe('moment not stated');
    expect(describeReport(record(), unstated).when).toBe('time not stated');
  });

  it('names the window of a total, a day once', () => {
    expect(describeReport(record(), total).when).toBe('18 September 2024');
    const hours = report({ kind: 'cumulative', window: timeWindow('2024-09-18T04:00Z/2024-09-18T12:00Z') });
    expect(describeReport(record(), hours).when).toBe('04:00 UTC to 12:00 UTC');
  });

  it('keeps the qualifier of the number', () => {
    const qualified = (text: string) => describeReport(record(), report({ count: quantity(text) })).count;
    expect(['86000+', '86000~', '86000-', '5000..6000'].map(qualified)).toEqual([
      'at least 86,000',
      'about 86,000',
      'at most 86,000',
      '5,000 to 6,000',
    ]);
  });

  it('names a moment on another day with that day', () => {
    expect(describeReport(record(), report({ at: time('2024-09-19T01:00Z') })).when).toBe(
      '19 Sep, 01:00 UTC',
    );
  });
});
