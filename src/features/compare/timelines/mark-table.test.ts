import { describe, expect, it } from 'vitest';
import { record, times } from '../../../../tests/builders/record.ts';
import { alignTimelines } from './aligned-timelines.ts';
import { markTables } from './mark-table.ts';

const rowsOf = (known: Parameters<typeof times>[0]) => markTables([record({ times: times(known) })])[0]!.rows;
const rowNamed = (known: Parameters<typeof times>[0], what: string) =>
  rowsOf(known).find((row) => row.what === what);

describe('the table of marks', () => {
  const known = {
    started: '2024-09-18T04:00Z',
    detected: '2024-09-18T04:06Z~',
    mitigated: '2024-09-18T05:00Z',
    ended: '2024-09-18T07:00Z',
  };

  it('holds every mark and every phase of the drawing', () => {
    const one = record({ times: times(known) });
    const [lane] = alignTimelines([one]).lanes;
    expect(rowsOf(known).map(({ what }) => what)).toEqual([
      ...lane!.marks.map(({ label }) => label),
      ...lane!.phaseLabels.map(({ name }) => name),
    ]);
  });

  it('tells of a mark when it was, how long after the start, and how sure that is', () => {
    expect(rowNamed(known, 'Detected')).toEqual({
      what: 'Detected',
      when: 'about 04:06 UTC',
      sinceStart: 'at most 21 min after impact began',
      length: '',
      certainty: 'inexact: about',
    });
    expect(rowNamed(known, 'Mitigated')!.certainty).toBe('exact');
  });

  it('tells of a phase from when to when, how long, and what about it is not known', () => {
    expect(rowNamed(known, 'Mitigating or recovering')).toEqual({
      what: 'Mitigating or recovering',
      when: '05:00 UTC to 07:00 UTC',
      sinceStart: '1 h after impact began',
      length: '2 h',
      certainty: 'not known: when both the fault had stopped and users were back',
    });
    expect(rowNamed(known, 'Undetected')).toMatchObject({
      length: 'at most 21 min',
      certainty: 'limits inexact: somewhere between',
    });
    expect(rowNamed({ started: '2024-09-18T04:00Z' }, 'Phases not known')).toMatchObject({
      when: '04:00 UTC to an end that is not known',
      length: 'not known',
    });
  });

  it('has the marks of an outage without a known start, and does not count from it', () => {
    expect(rowsOf({ ended: '2024-09-18T07:00Z' })).toEqual([
      { what: 'Impact ended', when: '07:00 UTC', sinceStart: 'not known', length: '', certainty: 'exact' },
    ]);
  });

  it('says of a day that it is known to the day', () => {
    expect(rowNamed({ started: '2024-09-18', ended: '2024-09-20' }, 'Impact ended')!.certainty).toBe(
      'inexact: known to the day',
    );
  });
});
