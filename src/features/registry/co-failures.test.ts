import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { record } from '../../../tests/builders/record.ts';
import { coFailures } from './co-failures.ts';

const named = (id: string) => ({ id, name: `Service ${id}`, nameThen: id });
const failed = (date: string, ...services: string[]) =>
  record({ id: `${date}-x`, date, services: services.map(named) });

const records = [
  failed('2021-01-01', 'a', 'b', 'c'),
  failed('2022-01-01', 'a', 'b'),
  failed('2023-01-01', 'a'),
  failed('2024-01-01', 'a', 'c'),
];

describe('what failed with a service', () => {
  it('is counted once an incident, most often first, of equals by name, without the service itself', () => {
    const { services, total } = coFailures([...records, failed('2020-01-01', 'a', 'b', 'b')], new Set(['a']));
    expect(services.map(({ id, count }) => [id, count])).toEqual([
      ['b', 3],
      ['c', 2],
    ]);
    expect(total).toBe(5);
  });

  it('names the incidents, newest first', () => {
    expect(coFailures(records, new Set(['a'])).services[1]).toEqual({
      id: 'c',
      name: 'Service c',
      count: 2,
      incidents: ['2024-01-01-x', '2021-01-01-x'],
    });
  });

  it('does not depend on the order of incidents, and counts none more often than there are', () => {
    const ids = fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd'), { minLength: 1 });
    const some = fc
      .array(ids, { maxLength: 12 })
      .map((lists) => lists.map((list, index) => failed(`20${10 + index}-01-01`, ...list)));
    fc.assert(
      fc.property(some, (list) => {
        const found = coFailures(list, new Set(['a']));
        expect(coFailures([...list].reverse(), new Set(['a']))).toEqual(found);
        for (const { id, count } of found.services)
          expect(count).toBe(
            list.filter(({ services }) => services.some((service) => service.id === id)).length,
          );
      }),
    );
  });
});
