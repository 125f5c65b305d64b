import { expect, it } from 'vitest';
import { claim, record, report } from '../../../tests/builders/record.ts';
import { collection } from '../../../tests/builders/collection.ts';
import { toFacets } from '../search/index.ts';
import { homePage } from './home-page.ts';

it('counts as contradicting what was not adopted, and not what agrees', () => {
  const claims = (['confirmed', 'mistaken', 'unverified'] as const).map((status) => claim({ status }));
  const entries = (['adopted', 'confirmed', 'rejected'] as const).map((status) => report({ status }));
  const all = collection({ records: [record({ claims, reports: { entries } })] });
  const { counts } = homePage(all, toFacets([...all.records.values()], all.registry));
  expect(counts).toBe(
    '1 incident, 2 sources, 3 contradicting values kept with the reason why each was not adopted.',
  );
});
