import { expect, it } from 'vitest';
import { claim, record, report } from '../../../tests/builders/record.ts';
import { collection } from '../../../tests/builders/collection.ts';
import { toFacets } from '../search/index.ts';
import { homePage } from './home-page.ts';

it('shows what was added and corrected last, by the days that records state', () => {
  const records = Array.from({ length: 7 }, (_, index) =>
    record({ id: `2024-09-1${index}-outage`, date: `2024-09-1${index}`, added: '2024-10-01' }),
  );
  const changed = record({ changes: [{ on: '2024-11-02', what: 'The cause was another one.' }] });
  const all = collection({ records: [changed, ...records] });
  const { added, corrected } = homePage(all, toFacets([...all.records.values()], all.registry));
  expect(added.list.map(({ path }) => path)).toEqual(
    [6, 5, 4, 3, 2].map((index) => `/incidents/2024-09-1${index}-outage/`),
  );
  expect(added.more).toBe('and 2 more on 1 October 2024');
  expect(corrected).toMatchObject({
    list: [{ path: '/incidents/2024-09-18-acme-cloud/#change-1', day: '2 November 2024' }],
    more: undefined,
  });
});

it('counts as contradicting what differs, and not what agrees or nothing speaks for or against', () => {
  const claims = (['confirmed', 'mistaken', 'unverified'] as const).map((status) => claim({ status }));
  const entries = (['adopted', 'confirmed', 'rejected'] as const).map((status) => report({ status }));
  const all = collection({ records: [record({ claims, reports: { entries } })] });
  const { counts } = homePage(all, toFacets([...all.records.values()], all.registry));
  expect(counts).toBe(
    '1 incident, 2 sources, 2 contradicting values kept with the reason why each was not adopted.',
  );
});
