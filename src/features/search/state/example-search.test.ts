import { expect, it } from 'vitest';
import type { FacetRow } from './facets.ts';
import { exampleSearch } from './example-search.ts';

const example = (...services: string[][]): string =>
  exampleSearch({
    rows: services.map((ownServices) => ({ ownServices }) as FacetRow),
    labels: {
      service: { booking: 'Booking', tides: 'Tide tables', long: 'A name that fills the whole box' },
    },
  } as unknown as Parameters<typeof exampleSearch>[0]);

it('names the service that most incidents have', () => {
  expect(example(['tides', 'booking'], ['booking'], ['tides', 'booking'], ['x'])).toBe(
    'certificate, rollback, Booking …',
  );
});

it.each([
  ['no incident', []],
  ['one incident a service', [['booking'], ['tides']]],
  ['one service for all', [['booking'], ['booking']]],
  ['a name too long for the box', [['long'], ['long'], ['tides']]],
])('names none where there is %s', (_what, services) => {
  expect(example(...services)).toBe('certificate, rollback …');
});
