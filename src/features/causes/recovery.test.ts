import { describe, expect, it } from 'vitest';
import type { ActionRecord, IncidentRecord } from '../../../schemas/record.ts';
import { absent, causeWord, record, times } from '../../../tests/builders/record.ts';
import { recoveryOf } from './recovery.ts';

const action = (did: ActionRecord['did'], result: ActionRecord['result']): ActionRecord => ({
  did,
  label: did,
  result,
  at: absent(),
  status: 'stated',
  sources: [],
});

/** An incident that began at midnight, by its end, with what was done and what helped or hindered. */
const incident = (
  end: string | undefined,
  actions: ActionRecord[] = [],
  factors: string[] = [],
): IncidentRecord =>
  record({
    id: `2024-09-18-${end ?? 'open'}`,
    times: times({ started: '2024-09-18T00:00Z', ...(end === undefined ? {} : { ended: end }) }),
    response: { detectedBy: [], actions, factors: factors.map((is) => causeWord(is)) },
  });

describe('how the incidents of a word went', () => {
  it('says the shortest and the longest, and the median from five on, by the span alone', () => {
    const ends = ['00:20', '01:00', '02:00', '09:00', '05:00'].map((clock) => `2024-09-18T${clock}Z`);
    expect(recoveryOf([...ends.map((end) => incident(end)), incident(undefined)])).toMatchObject({
      range: 'shortest 20 min; median 2 h; longest 9 h',
      known: 'known for 5 of 6',
    });
    expect(recoveryOf(ends.slice(0, 2).map((end) => incident(end))).range).toBe(
      'shortest 20 min; longest 1 h',
    );
    expect(recoveryOf(['2024-09-18T05:00Z-', ends[1]].map((end) => incident(end))).range).toBe(
      'shortest 1 h; longest 1 h',
    );
    expect(recoveryOf([incident(ends[1])]).range).toBe('1 h');
    expect(recoveryOf([incident(undefined)])).toMatchObject({ range: '', known: 'not known for any of 1' });
  });

  it('counts incidents by what ended them, not by how often it was tried', () => {
    const { endedBy } = recoveryOf([
      incident(undefined, [action('rollback', 'ended'), action('rollback', 'ended')]),
      incident(undefined, [action('rollback', 'ended'), action('restart', 'none')]),
      incident(undefined, [action('failover', 'ended')]),
    ]);
    expect(endedBy.map(({ is, count }) => [is, count])).toEqual([
      ['rollback', 2],
      ['failover', 1],
    ]);
  });

  it('counts what helped or hindered, without the words for nothing', () => {
    const { factors } = recoveryOf([
      incident(undefined, [], ['drill-helped', 'undisclosed']),
      incident(undefined, [], ['drill-helped', 'alert-late']),
    ]);
    expect(factors.map(({ is, count }) => [is, count])).toEqual([
      ['drill-helped', 2],
      ['alert-late', 1],
    ]);
  });
});
