import { describe, expect, it } from 'vitest';
import { written } from '../../../../tests/builders/checked-incident.ts';
import { record } from '../../../../tests/builders/record.ts';
import { deriveWindowServices } from '../../../core/incident/derive.ts';
import { compare } from './comparison.ts';
import { factsOf } from '../../../core/record/facts.ts';
import { lengthOf } from '../../../core/record/lengths.ts';

const windows = `impact:
  - { services: [cloud], effect: errors, from: 2026-07-01T02:00Z, to: 2026-07-01T03:00Z }
  - { services: [cloud-dns], effect: none, from: 2026-07-01T02:00Z, to: 2026-07-01T05:00Z }
  - { services: [bank], effect: slow, from: 2026-07-01T03:00Z, to: 2026-07-01T09:00Z, tail: true }`;
const partial = written({ services: '[cloud, cloud-dns, bank]', fields: windows });
const whole = written({ services: '[cloud]', fields: windows });
const recordOf = ({ duration, times, impact }: typeof partial) => record({ duration, times, impact });

const durationDetails = (incident: typeof partial) =>
  factsOf(recordOf(incident))
    .find(({ id }) => id === 'duration')
    ?.lines.map(({ detail }) => detail);
const rowOf = (...incidents: (typeof partial)[]) =>
  compare(incidents.map(recordOf)).rows.find(({ id }) => id === 'length-inWindows');

describe('a duration in windows', () => {
  it('knows of how many services it speaks: not of those that were spared, nor of stragglers', () => {
    expect(partial.duration.inWindowsServices).toEqual({ recorded: 1, total: 3 });
    expect(whole.duration.inWindowsServices).toEqual({ recorded: 1, total: 1 });
    expect(written().duration.inWindowsServices).toBeUndefined();
    expect(deriveWindowServices(partial.impact, [])).toEqual({ recorded: 0, total: 0 });
  });

  it('says so on the page where that is not all of them', () => {
    expect(durationDetails(partial)).toEqual(['in the impact windows recorded for 1 of 3 services']);
    expect(durationDetails(whole)).toEqual(['in the impact windows recorded for its own services']);
  });

  it('says so in a comparison, and is not compared', () => {
    const row = rowOf(partial, whole);
    expect(row?.cells.map(([line]) => line?.detail)).toEqual(['recorded for 1 of 3 services', undefined]);
    expect(row?.comparability).toEqual({
      grade: 'not-comparable',
      reasons: ['windows are recorded for some services only'],
    });
    expect(rowOf(whole, whole)?.comparability.grade).toBe('exact');
  });

  it('is no length of the whole outage where it speaks for some services only', () => {
    expect(lengthOf(recordOf(partial))).toBeUndefined();
    expect(lengthOf(recordOf(whole))?.measure).toBe('inWindows');
  });
});
