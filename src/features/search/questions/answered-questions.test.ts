import { expect, it } from 'vitest';
import { collection } from '../../../../tests/builders/collection.ts';
import { causeWord, record } from '../../../../tests/builders/record.ts';
import { answeredQuestions, searchOf } from './answered-questions.ts';
import { toFacets } from '../state/facets.ts';
import { searchIncidents } from '../select/filter.ts';
import type { Question } from './questions.ts';
import { parseSearch } from '../state/search-state.ts';

const facets = toFacets(
  ['a', 'a', 'a', 'b', 'b'].map((trigger, index) =>
    record({ id: `2024-01-0${index + 1}-acme`, cause: { ...record().cause, trigger: [causeWord(trigger)] } }),
  ),
  collection({}).registry,
);
const question = (id: string, filters: Question['filters'], query?: string): Question => ({
  id,
  text: `What about ${id}?`,
  filters,
  ...(query === undefined ? {} : { query }),
});

it('only questions with three answers or more are asked, in the order given, each with its count', () => {
  const asked = answeredQuestions(
    [
      question('either', { cause: ['b', 'a'] }),
      question('few', { cause: ['b'] }),
      question('three', { cause: ['a'] }),
    ],
    facets,
  );
  expect(asked.map(({ id, count, address }) => [id, count, address])).toEqual([
    ['either', 5, '?cause=a&cause=b'],
    ['three', 3, '?cause=a'],
  ]);
});

it('the address of a question leads to as many results as were told', () => {
  for (const { address, count } of answeredQuestions([question('three', { cause: ['a'] })], facets))
    expect(searchIncidents(facets, parseSearch(address), undefined).rows).toHaveLength(count);
});

it('a question that searches for words is not counted without the text index', () => {
  expect(answeredQuestions([question('words', { cause: ['a'] }, 'bgp')], facets)).toEqual([]);
  expect(searchOf(question('words', { cause: ['a'] }, 'bgp'))).toMatchObject({ query: 'bgp' });
});
