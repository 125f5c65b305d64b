import { describe, expect, it } from 'vitest';
import type { Impact } from '../../../schemas/record.ts';
import { absent, impactEntry } from '../../../tests/builders/record.ts';
import { isAdopted, isCounted, isExposure, isInformative, isOwnOutage, originsOf } from './predicates.ts';

describe('a record', () => {
  it('is an exposure when it is nothing else', () => {
    expect(isExposure({ kind: ['exposure'] })).toBe(true);
    expect(isExposure({ kind: ['exposure', 'outage'] })).toBe(false);
    expect(isExposure({ kind: ['outage'] })).toBe(false);
  });

  it('stands behind counts that were adopted or confirmed', () => {
    expect(
      ['adopted', 'confirmed', 'rejected', 'unverified'].filter((status) => isAdopted({ status })),
    ).toEqual(['adopted', 'confirmed']);
  });

  it('says something of its cause even where the operator looked and found nothing', () => {
    expect(
      ['attack', 'none-identified', 'unknown', 'undisclosed'].filter((is) => isInformative({ is })),
    ).toEqual(['attack', 'none-identified']);
  });

  it('rests on as many origins as it has sources that copy no other', () => {
    const copies = ['a', 'b'].map((id) => ({ id, copyOf: 'agency' }));
    expect([...originsOf([{ id: 'report' }, ...copies])]).toEqual(['report', 'agency']);
  });
});

describe('an entry of the impact', () => {
  it.each<[string, Partial<Impact>]>([
    ['was downstream', { services: [], downstream: ['shop'] }],
    ['was of stragglers', { tail: true }],
    ['spared a service', { effect: 'none' }],
    ['lost data', { effect: 'data-lost' }],
  ])('is no outage of own services where it %s', (_name, changes) => {
    expect(isOwnOutage(impactEntry())).toBe(true);
    expect(isOwnOutage(impactEntry(changes))).toBe(false);
  });

  it('counts as a window where its start is known', () => {
    expect(isCounted(impactEntry({ to: absent() }))).toBe(true);
    expect(isCounted(impactEntry({ from: absent() }))).toBe(false);
  });
});
