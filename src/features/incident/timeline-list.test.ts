import { describe, expect, it } from 'vitest';
import type { IncidentRecord } from '../../../schemas/record.ts';
import { absent, moment, record, time, times } from '../../../tests/builders/record.ts';
import { timelineRows } from './timeline-list.ts';

const entry = (at: string, text: string, ...sources: string[]): IncidentRecord['timeline'][number] => ({
  at: time(at),
  text,
  sources,
});

/** The rows of a record in short: time, moments and text. */
const rows = (changes: Partial<IncidentRecord>): string[] =>
  timelineRows(record({ date: '2024-09-18', ...changes })).map(({ time: at, moments, text }) =>
    [
      'pieces' in at
        ? at.pieces.map((piece) => (typeof piece === 'string' ? piece : piece.text)).join('')
        : at.absence,
      ...moments.map(({ label }) => `[${label}]`),
      ...(text === undefined ? [] : [text]),
    ].join(' '),
  );

describe('the timeline as one list', () => {
  it('marks the moment in the entry of the very same time', () => {
    expect(
      rows({
        times: times({ started: '2024-09-18T04:00Z', ended: '2024-09-18T05:00Z' }),
        timeline: [entry('2024-09-18T04:00Z', 'It expires'), entry('2024-09-18T05:00Z~', 'Nearly back')],
      }),
    ).toEqual([
      '04:00 UTC [Impact began] It expires',
      'about 05:00 UTC Nearly back',
      '05:00 UTC [Impact ended]',
    ]);
  });

  it('gives a moment a row of its own where two entries of its time could be meant', () => {
    const timeline = [
      entry('2024-09-18T04:00Z', 'One', 'report'),
      entry('2024-09-18T04:00Z', 'Two', 'daily'),
    ];
    expect(rows({ times: times({ started: '2024-09-18T04:00Z' }), timeline })).toEqual([
      '04:00 UTC [Impact began] One',
      '04:00 UTC Two',
    ]);
    const unsourced = timeline.map((one) => ({ ...one, sources: [] }));
    expect(rows({ times: times({ started: '2024-09-18T04:00Z' }), timeline: unsourced })).toEqual([
      '04:00 UTC One',
      '04:00 UTC Two',
      '04:00 UTC [Impact began]',
    ]);
  });

  it('marks several moments of one time in one row', () => {
    expect(
      rows({ times: times({ mitigated: '2024-09-18T05:00Z', ended: '2024-09-18T05:00Z' }), timeline: [] }),
    ).toEqual(['05:00 UTC [Mitigated] [Impact ended]']);
  });

  it('says at the end which moments have no time and why, unless nobody has looked', () => {
    const undisclosed = moment(undefined, { at: absent('undisclosed') });
    expect(
      rows({
        times: times({ started: '2024-09-18T04:00Z', detected: undisclosed }),
        timeline: [entry('2024-09-18T06:00Z', 'Over')],
      }),
    ).toEqual(['04:00 UTC [Impact began]', '06:00 UTC Over', 'not disclosed by the operator [Detected]']);
  });

  it('joins the sources of an entry and its moment', () => {
    const [row] = timelineRows(
      record({
        times: times({ started: '2024-09-18T04:00Z' }),
        timeline: [entry('2024-09-18T04:00Z', 'It expires', 'report')],
      }),
    );
    expect(row?.sources.map(({ id }) => id)).toEqual(['report']);
  });
});
