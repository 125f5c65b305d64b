import { describe, expect, it } from 'vitest';
import { duration, record } from '../../../tests/builders/record.ts';
import type { IncidentRecord } from '../../../schemas/record.ts';
import { factsOf } from './facts.ts';
import { isEnvelope, lengthOf } from './lengths.ts';

const nothing = { known: false, reason: 'not-recorded' } as const;

function withLengths(lengths: Partial<IncidentRecord['duration']>): IncidentRecord {
  return record({
    duration: { span: nothing, inWindows: nothing, stated: nothing, statedSources: [], ...lengths },
  });
}

const twoWaves = { span: duration('PT6H12M'), inWindows: duration('PT2H') };

describe('the length of an outage', () => {
  it('is its span where windows fill it or none are recorded', () => {
    expect(lengthOf(withLengths({ span: duration('PT6H12M') }))?.measure).toBe('span');
    expect(
      lengthOf(withLengths({ span: duration('PT6H12M'), inWindows: duration('PT6H12M') }))?.measure,
    ).toBe('span');
  });

  it('is the time in windows where the span is only an envelope around them', () => {
    const waves = withLengths({ span: duration('PT6H12M'), inWindows: duration('PT2H0M') });
    expect(isEnvelope(waves)).toBe(true);
    expect(lengthOf(waves)).toMatchObject({ measure: 'inWindows', text: '2 h' });
    const lines = factsOf(waves).find(({ id }) => id === 'duration')?.lines ?? [];
    expect(lines.map(({ text }) => text)).toEqual(['2 h', '6 h 12 min']);
    expect(lines[1]?.detail).toContain('with pauses');
  });

  it('stays the span where the windows are those of some services only', () => {
    const partial = withLengths({ ...twoWaves, inWindowsServices: { recorded: 1, total: 3 } });
    expect(isEnvelope(partial)).toBe(false);
    expect(lengthOf(partial)?.measure).toBe('span');
  });

  it('is what someone stated where no times are known, and nothing for an exposure', () => {
    expect(lengthOf(withLengths({ stated: duration('PT2H') }))?.measure).toBe('stated');
    expect(lengthOf({ ...withLengths({ stated: duration('PT2H') }), kind: ['exposure'] })).toBeUndefined();
  });
});
