import { describe, expect, it } from 'vitest';
import type { IncidentRecord } from '../../../schemas/record.ts';
import { absent, moment, record, times } from '../../../tests/builders/record.ts';
import { drawLags, lagSample } from './lag-sample.ts';

const named = (id: string, name: string) => ({ id, name, nameThen: name });

/** An outage at four, with something at this minute after it. */
const declared = (text: string | undefined, more: Partial<IncidentRecord> = {}, index = 0): IncidentRecord =>
  record({
    id: `2024-09-18-${index}`,
    times: times({
      started: '2024-09-18T04:00Z',
      ...(text === undefined ? {} : { declared: `2024-09-18T${text}` }),
    }),
    ...more,
  });

const textsOf = (...records: IncidentRecord[]): string[] =>
  lagSample(records, 'declared').observations.map(({ text }) => text);

describe('how long after the start of impact something was', () => {
  it('is the difference of the printed times, or a range', () => {
    expect(textsOf(declared('04:31Z'))).toEqual(['31 min after']);
    expect(textsOf(declared('04:10Z..2024-09-18T04:20Z'))).toEqual(['10 min to 20 min after']);
    expect(textsOf(declared('04:31Z+'))).toEqual(['at least 31 min after']);
  });

  it('may be negative, or of unknown order', () => {
    expect(textsOf(declared('03:50Z'))).toEqual(['10 min before']);
    expect(textsOf(declared('04:05Z~'))).toEqual(['from 10 min before to 20 min after']);
    expect(textsOf(declared('04:20Z-'))).toEqual(['no later than 20 min after']);
  });

  it('claims no minutes where a time is known to the hour or day', () => {
    expect(textsOf(declared('05Z'))).toEqual(['45 min to 2 h after']);
    const byDay = record({ times: times({ started: '2024-09-18T04:00Z', declared: '2024-09-18' }) });
    expect(textsOf(byDay)).toEqual(['from 24 h before to 24 h after']);
  });

  it('is missing where a time is, and left out where there was no impact', () => {
    const exposure = declared('04:31Z', { kind: ['exposure'] });
    const nothingHit = record({
      times: times({ started: moment(undefined, { at: absent('not-applicable') }) }),
    });
    expect(lagSample([declared(undefined), exposure, nothingHit], 'declared')).toMatchObject({
      observations: [],
      missing: 1,
      leftOut: [{ count: 2 }],
    });
  });
});

describe('the lags of an organization', () => {
  const of = (id: string, name: string, count: number) =>
    Array.from({ length: count }, (_, index) =>
      declared(`04:${10 + index}Z`, { organizations: [named(id, name)] }, index),
    );

  it('are shown from five on, by name and not by length', () => {
    const late = of('zeta', 'Alpha', 6);
    const early = of('alpha', 'Zeta', 5);
    const few = of('few', 'Few', 4);
    const { organizations, n } = drawLags([...early, ...few, ...late], 'declared');
    expect(organizations.map(({ label }) => label)).toEqual(['Alpha', 'Zeta']);
    expect(n).toBe(15);
    for (const { quantiles } of organizations) expect(quantiles.map(({ name }) => name)).toEqual(['median']);
  });

  it('have their own missing ones beside them', () => {
    const own = [...of('acme', 'Acme', 5), declared(undefined, { organizations: [named('acme', 'Acme')] })];
    expect(drawLags(own, 'declared').organizations).toMatchObject([{ n: 5, missing: 1, total: 6 }]);
  });
});
