import { expect, it } from 'vitest';
import { causeWord, record } from '../../../tests/builders/record.ts';
import { patternLists } from './patterns-page.ts';

const incident = (id: string, trigger: string, mechanism: string) => {
  const base = record({ id });
  return {
    ...base,
    cause: { ...base.cause, trigger: [causeWord(trigger)], mechanisms: [causeWord(mechanism)] },
  };
};

it('lists what more than one incident has, the most frequent first, with the latest of its incidents', () => {
  const lists = patternLists([
    incident('2024-03-01-c', 'maintenance', 'retry-storm'),
    incident('2024-02-01-b', 'attack', 'retry-storm'),
    incident('2024-01-01-a', 'maintenance', 'unknown'),
    incident('2023-01-01-a', 'unknown', 'unknown'),
  ]);
  expect(
    lists.map(({ list, patterns }) => [
      list.key,
      ...patterns.map(({ is, count, latest }) => [is, count, latest.map(({ id }) => id)]),
    ]),
  ).toEqual([
    ['mechanisms', ['retry-storm', 2, ['2024-03-01-c', '2024-02-01-b']]],
    ['trigger', ['maintenance', 2, ['2024-03-01-c', '2024-01-01-a']]],
  ]);
});
