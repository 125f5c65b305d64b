import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { IncidentRecord } from '../../../schemas/record.ts';
import { absent, duration, record, times } from '../../../tests/builders/record.ts';
import { lengthOf } from '../../core/record/lengths.ts';
import { drawLengths, lengthSample } from './length-sample.ts';

const lengths = (parts: Partial<IncidentRecord['duration']>, more: Partial<IncidentRecord> = {}) =>
  record({
    duration: { span: absent(), inWindows: absent(), stated: absent(), statedSources: [], ...parts },
    ...more,
  });

const known = lengths({ span: duration('PT2H30M'), stated: duration('PT3H') });
const unknown = lengths({ span: absent('unknown') });
const exposure = lengths({ span: absent('unknown') }, { kind: ['exposure'] });
const nothingHit = lengths({ span: absent('not-applicable') }, { kind: ['near-miss'] });
const waves = lengths({ span: duration('PT6H12M'), inWindows: duration('PT2H1M') });
const inPart = lengths({
  inWindows: duration('PT2H1M'),
  inWindowsServices: { recorded: 1, total: 3 },
});

describe('what is known of the lengths by one measure', () => {
  it('takes no other measure in its place', () => {
    expect(lengthSample([known], 'span').observations).toMatchObject([
      { bounds: { low: 9_000, high: 9_000 } },
    ]);
    expect(lengthSample([known], 'stated').observations).toMatchObject([{ text: 'about 3 h' }]);
    expect(lengthSample([known], 'inWindows')).toEqual({
      observations: [],
      missing: 0,
      leftOut: [{ reason: 'with a duration by another measure only', count: 1 }],
    });
  });

  it('counts what is not known, also where no more is known than that it lasted', () => {
    expect(lengthSample([unknown, known], 'span').missing).toBe(1);
    const open = { ...duration('PT1M+'), min: 0, nominalMin: 0 };
    expect(lengthSample([lengths({ span: open })], 'span').missing).toBe(1);
  });

  it('never holds an exposure, nor what hit nobody', () => {
    expect(lengthSample([exposure, nothingHit], 'span')).toMatchObject({
      observations: [],
      missing: 0,
      leftOut: [{ reason: expect.stringContaining('exposure') as string, count: 2 }],
    });
  });

  it('has an outage in waves by its windows only', () => {
    expect(lengthSample([waves], 'span').leftOut).toMatchObject([
      { reason: expect.stringContaining('waves') as string },
    ]);
    expect(lengthSample([waves], 'inWindows').observations).toHaveLength(1);
  });

  it('leaves out windows that speak for some of the services', () => {
    expect(lengthSample([inPart], 'inWindows').leftOut).toMatchObject([{ count: 1 }]);
    expect(lengthSample([inPart], 'inWindows').observations).toEqual([]);
  });

  it('calls no duration unknown that the page of its incident shows, for any incidents', () => {
    const any = fc.constantFrom(known, unknown, exposure, nothingHit, waves, inPart);
    fc.assert(
      fc.property(fc.array(any), fc.constantFrom('span', 'inWindows', 'stated'), (all, measure) => {
        const shown = all.filter((one) => lengthOf(one) !== undefined).length;
        const { missing, observations } = lengthSample(all, measure);
        expect(missing).toBeLessThanOrEqual(all.length - shown);
        expect(observations.length).toBeLessThanOrEqual(shown);
      }),
    );
  });

  it('puts every incident in one place: observed, missing or left out', () => {
    const any = fc.array(fc.constantFrom(known, unknown, exposure, nothingHit, waves, inPart));
    const measures = fc.constantFrom('span' as const, 'inWindows' as const, 'stated' as const);
    fc.assert(
      fc.property(any, measures, (records, measure) => {
        const { n, missing, leftOut, total } = drawLengths(records, measure);
        expect(total).toBe(records.length);
        expect(n + missing + leftOut.reduce((sum, { count }) => sum + count, 0)).toBe(total);
      }),
    );
  });

  it('comes from the times of a record as they are', () => {
    const inexact = record({
      times: times({ started: '2024-09-18T04:00Z', ended: '2024-09-18T11:00Z..2024-09-18T11:20Z' }),
    });
    expect(drawLengths([inexact], 'span').marks).toMatchObject([
      { text: '7 h to 7 h 20 min', isOpen: false },
    ]);
  });
});
