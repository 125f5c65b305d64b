import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  readWritten,
  rungsOf,
  writeIncident,
  writtenFields,
  type Rungs,
  type Written,
} from '../../../tests/builders/written-incident.ts';
import { criteria } from './criteria.ts';
import { completeness, type Completeness } from './completeness.ts';
import { runs } from '../../../tests/setup/runs.ts';

/** Of every text that was read: more than a third of all are drawn again, since two properties begin with one seed. */
const known = new Map<string, Completeness>();

function of(rungs: Partial<Rungs>, kind?: string): Completeness {
  const text = writeIncident(rungs, kind);
  const one = known.get(text) ?? completeness(readWritten(text));
  known.set(text, one);
  return one;
}

const missingIds = (rungs: Partial<Rungs>, kind?: string) => of(rungs, kind).missing.map(({ id }) => id);
const top = Object.fromEntries(writtenFields.map((field) => [field, rungsOf(field) - 1])) as Rungs;

const anyRungs = fc.record(
  Object.fromEntries(writtenFields.map((field) => [field, fc.nat({ max: rungsOf(field) - 1 })])) as Record<
    Written,
    fc.Arbitrary<number>
  >,
);
const anyField = fc.constantFrom(...writtenFields);
const anyKind = fc.constantFrom('outage', 'exposure', 'near-miss', 'degradation, near-miss');

describe('the completeness of a record', () => {
  it('is whole when every fact is there, and almost nothing when none is', () => {
    expect(of(top)).toMatchObject({ held: criteria.length, total: criteria.length, share: 1 });
    // The date and what set it off are demanded of every record.
    expect(of({}).held).toBe(2);
  });

  it('never falls when something is added that was left out', () => {
    fc.assert(
      fc.property(anyRungs, anyField, fc.nat(), anyKind, (rungs, field, step, kind) => {
        const rung = 1 + (step % (rungsOf(field) - 1));
        const before = of({ ...rungs, [field]: 0 }, kind);
        const after = of({ ...rungs, [field]: rung }, kind);
        expect(after.share).toBeGreaterThanOrEqual(before.share);
        expect(after.held).toBeGreaterThanOrEqual(before.held);
      }),
      { numRuns: runs(150) },
    );
  });

  it('never counts fewer facts when an answer gives way to a better one', () => {
    fc.assert(
      fc.property(anyRungs, anyField, fc.nat(), anyKind, (rungs, field, step, kind) => {
        const rung = rungs[field] + (step % (rungsOf(field) - rungs[field]));
        expect(of({ ...rungs, [field]: rung }, kind).held).toBeGreaterThanOrEqual(of(rungs, kind).held);
      }),
      { numRuns: runs(150) },
    );
  });

  it('asks what a count counts only once one was adopted', () => {
    const rejected = of({ ...top, reports: 2 });
    expect(rejected.total).toBe(of(top).total - 1);
    expect(of({ ...top, reports: 3 }).held).toBe(rejected.held);
  });

  it.each(criteria.map(({ id }) => id).filter((id) => !['date', 'trigger'].includes(id)))(
    'asks for %s where it is not there',
    (id) => {
      const lacking: Partial<Record<string, Partial<Rungs>>> = {
        'started-hour': { started: 3 },
        'ended-hour': { ended: 3 },
        'report-kind': { reports: 3 },
        origins: { sources: 1 },
        addresses: { sources: 2 },
        archive: { sources: 3 },
        duration: { duration: 0, started: 0, impact: 0 },
      };
      expect(missingIds({ ...top, ...(lacking[id] ?? { [id]: 0 }) })).toContain(id);
      expect(missingIds(top)).not.toContain(id);
    },
  );

  it('counts "we looked and found nothing" as a fact, and asks no more of what is not known', () => {
    const looked = {
      started: 1,
      detected: 1,
      declared: 1,
      mitigated: 1,
      restoring: 1,
      ended: 1,
      duration: 1,
    };
    const honest = of({ ...top, ...looked, mechanisms: 1, layers: 1, response: 1, impact: 3, reports: 1 });
    expect(honest).toMatchObject({ share: 1, missing: [] });
    // Counts were printed, and none of them was adopted.
    expect(missingIds({ ...top, reports: 2 })).toEqual([]);
  });

  it('asks nothing of an exposure or a near miss that it cannot have', () => {
    const exposure = missingIds({}, 'exposure');
    for (const id of ['duration', 'reports', 'restoring']) expect(exposure).not.toContain(id);
    expect(exposure).toContain('started');
    const nearMiss = missingIds({}, 'near-miss');
    for (const id of ['started', 'ended', 'duration', 'impact', 'reports'])
      expect(nearMiss).not.toContain(id);
    expect(nearMiss).toContain('detected');
    expect(missingIds({}, 'outage, exposure')).toContain('duration');
    expect(of({}, 'near-miss').total).toBeLessThan(of({}, 'exposure').total);
  });

  it('takes a copy for no second origin, and a time with an open end for none to the hour', () => {
    expect(missingIds({ ...top, sources: 1 })).toEqual(['origins', 'archive']);
    expect(missingIds({ ...top, ended: 4 })).toEqual(['ended-hour']);
    const open = writeIncident(top).replace('started: 2024-09-18T04:00Z', 'started: 2024-09-18T04:00Z+');
    expect(completeness(readWritten(open)).missing.map(({ id }) => id)).toEqual(['started-hour']);
  });

  it('counts words of the write-up only, not those of its timeline', () => {
    const long = writeIncident({ timeline: 1 }).replace('A step.', 'A step. '.repeat(300));
    expect(completeness(readWritten(long)).missing.map(({ id }) => id)).toContain('text');
  });

  it('takes an empty section for none', () => {
    const empty = writeIncident({ ...top, unknowns: 1 }).replace('Who noticed first.\n\n', '');
    expect(completeness(readWritten(empty)).missing.map(({ id }) => id)).toEqual(['unknowns']);
  });

  it('says of every fact what it is good for in one sentence, and never speaks of marks', () => {
    for (const { label, why } of criteria) {
      expect(why).toMatch(/^[A-Z][^.!?]*\.$/);
      expect(`${label} ${why}`).not.toMatch(/score|grade|rank|rating/i);
    }
  });
});

describe('a fact that is missing', () => {
  const file = 'content/incidents/2024-09-18-acme-cloud.md';
  const lineOf = (rungs: Partial<Rungs>, id: string): string => {
    const text = writeIncident(rungs);
    const place = completeness(readWritten(text)).missing.find((fact) => fact.id === id)!.place;
    expect(place.file).toBe(file);
    return text.split('\n')[place.line - 1]!;
  };

  it.each([
    ['a moment, where there are others', 'ended', { started: 5 }, 'times:'],
    ['a moment, where there is none', 'ended', {}, '---'],
    ['a closer time', 'started-hour', { started: 3 }, '  started: 2024-09-18'],
    ['a part of the cause', 'layers', {}, 'cause:'],
    ['a field that is left out', 'reports', {}, '---'],
    ['the kind of a bare number', 'report-kind', { reports: 3 }, 'reports: 4200'],
    ['a second source', 'origins', {}, 'sources:'],
    ['a section, before the timeline', 'unknowns', { timeline: 2 }, '## Timeline'],
    ['a section, at the end', 'unknowns', {}, 'A certificate expired.'],
    ['a timeline that is too short', 'timeline', { timeline: 1 }, '## Timeline'],
    ['more text, before the timeline', 'text', { timeline: 2 }, 'A certificate expired.'],
  ] as const)('is written at the right line: %s', (_what, id, rungs, line) => {
    expect(lineOf(rungs, id)).toBe(line);
  });

  it('is written into the source, or the window, that lacks it', () => {
    expect(lineOf({ sources: 3 }, 'archive')).toContain('id: report');
    expect(lineOf({ sources: 2 }, 'addresses')).toContain('id: paper');
    expect(lineOf({ impact: 1 }, 'impact')).toContain('effect: errors');
  });

  it('never points at the opening fence or past the end of the file', () => {
    fc.assert(
      fc.property(anyRungs, anyKind, (rungs, kind) => {
        const text = writeIncident(rungs, kind);
        for (const { place } of completeness(readWritten(text)).missing) {
          expect(place.line).toBeGreaterThan(1);
          expect(place.line).toBeLessThanOrEqual(text.trimEnd().split('\n').length);
        }
      }),
    );
  });
});
