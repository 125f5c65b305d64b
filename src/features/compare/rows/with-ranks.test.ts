import { expect, it } from 'vitest';
import { record } from '../../../../tests/builders/record.ts';
import { compare } from './comparison.ts';
import { ranksOf } from '../ranks.ts';
import { withRanks } from './with-ranks.ts';
import { toFacets } from '../../search/index.ts';

it('puts a place beside the length it is about, in its own row only', () => {
  const incident = record({ id: 'own' });
  const registry = { services: new Map(), organizations: new Map(), counters: new Map() };
  const all = [incident, ...Array.from({ length: 30 }, (_, index) => record({ id: `r${index}` }))];
  const rows = withRanks(
    compare([incident, record({ id: 'other' })]).rows,
    [incident],
    ranksOf(all, toFacets(all, registry).rows),
  );
  const told = rows.flatMap(({ id, cells }) =>
    cells.flat().flatMap(({ asides = [] }) => asides.map(() => id)),
  );
  expect(new Set(told)).toEqual(new Set(['length-span']));
});
