import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { record } from '../../../tests/builders/record.ts';
import { outageNames, outageSubject } from './outage-names.ts';

const of = (date: string, ...operators: string[]) =>
  record({
    date,
    title: `What happened on ${date} at ${operators.join()}`,
    organizations: operators.map((name) => ({ id: name, name, nameThen: name })),
  });

describe('the name of an outage', () => {
  it('is its operator then and the year', () => {
    expect(outageNames([of('2021-10-04', 'Facebook, Inc.'), of('2024-03-05', 'Meta')])).toEqual([
      'Facebook 2021',
      'Meta 2024',
    ]);
  });

  it('is finer only where another has the same', () => {
    expect(
      outageNames([
        of('2025-08-12', 'GitHub'),
        of('2025-10-09', 'GitHub'),
        of('2025-10-29', 'GitHub'),
        of('2025-10-29', 'Azure'),
      ]),
    ).toEqual(['GitHub August 2025', 'GitHub 9 October 2025', 'GitHub 29 October 2025', 'Azure 2025']);
  });

  it('is the title where one operator had two on one day', () => {
    const twins = ['A', 'B'].map((title) => ({ ...of('2025-08-12', 'GitHub'), title }));
    expect(outageNames(twins)).toEqual(['“A”', '“B”']);
  });

  it('is that of its services where no operator is named, and counts more than two', () => {
    expect(outageSubject(record({ organizations: [] }))).toBe(
      record()
        .services.map(({ nameThen }) => nameThen)
        .join(' and '),
    );
    expect(outageSubject(of('2025-01-01', 'A', 'B', 'C'))).toBe('A and 2 others');
  });

  it('is the same for no two of different titles', () => {
    const anyOutage = fc.record({
      date: fc.constantFrom('2024-01-01', '2024-01-02', '2024-02-01', '2025-01-01'),
      operators: fc.subarray(['A', 'A, Inc.', 'B']),
    });
    fc.assert(
      fc.property(fc.array(anyOutage, { minLength: 2, maxLength: 6 }), (outages) => {
        const names = outageNames(
          outages.map(({ date, operators }, index) => ({ ...of(date, ...operators), title: String(index) })),
        );
        expect(new Set(names).size).toBe(names.length);
        for (const name of names) expect(name).not.toBe('');
      }),
    );
  });
});
