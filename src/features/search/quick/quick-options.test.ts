import { describe, expect, it } from 'vitest';
import { collection } from '../../../../tests/builders/collection.ts';
import { absent, duration, record } from '../../../../tests/builders/record.ts';
import { toFacets } from '../state/facets.ts';
import { describeFirst, firstResults } from './quick-options.ts';

const lengths = { span: absent(), inWindows: absent(), stated: absent(), statedSources: [] };
const records = [
  record({
    id: '2021-01-01-a',
    title: 'The first',
    date: '2021-01-01',
    duration: { ...record().duration, ...lengths, span: duration('PT2H5M') },
  }),
  record({ id: '2021-01-02-b', title: 'The second', duration: { ...record().duration, ...lengths } }),
  record({
    id: '2021-01-03-c',
    title: 'The third',
    kind: ['exposure'],
    duration: { ...record().duration, ...lengths },
  }),
];
const { rows, labels } = toFacets(records, collection({}).registry);
const question = { id: 'q', text: 'A question', address: '?kind=outage', count: 4 };
const many = Array.from({ length: 9 }, (_, index) => ({ ...rows[0]!, id: `2021-01-0${index + 1}-a` }));

describe('first results', () => {
  it('are incidents with when, how long and what, in the order found', () => {
    const [group, ...others] = firstResults('x', { rows, labels }, []).groups;
    expect(others).toEqual([]);
    expect(group?.name).toBe('Incidents');
    expect(group?.options.map(({ text, href }) => [text, href])).toEqual([
      ['The first', '/incidents/2021-01-01-a/'],
      ['The second', '/incidents/2021-01-02-b/'],
      ['The third', '/incidents/2021-01-03-c/'],
    ]);
    const details = group?.options.map(({ detail = '' }) => detail.split(' · ')) ?? [];
    expect(details[0]?.slice(0, 2)).toEqual(['1 January 2021', '2 h 5 min']);
    expect(details[1]?.[1]).toBe('duration not known');
    expect(details[2]?.[1]).toBe('an exposure');
  });

  it('end with the way to all where there are more, with the words as they were typed', () => {
    const { groups, count } = firstResults('a&b "c"', { rows: many, labels }, [question]);
    expect(count).toBe(9);
    expect(groups.map(({ name, options }) => [name, options.length])).toEqual([
      ['Incidents', 6],
      ['Questions', 1],
      ['More', 1],
    ]);
    expect(groups[1]?.options[0]).toEqual({
      text: 'A question',
      detail: 'Ready question · 4 incidents',
      href: '/search/?kind=outage',
    });
    expect(groups[2]?.options[0]).toEqual({
      text: 'All 9 incidents for “a&b "c"”',
      href: '/search/?q=a%26b+%22c%22',
    });
  });

  it('name a word that nobody wrote, and what was found in its place', () => {
    const guessed = [{ word: 'kuberntes', by: ['kubernetes'] }];
    const first = firstResults('kuberntes', { rows: rows.slice(0, 1), labels }, [], guessed);
    expect(first.note).toBe('No incident has “kuberntes”; these have “kubernetes”.');
    expect(describeFirst(first)).toBe(
      'No incident has “kuberntes”; these have “kubernetes”. 1 incident; choose with the arrow keys.',
    );
    expect(firstResults('kuberntes', { rows: [], labels }, [], guessed).note).toBe(
      'No incident found for “kuberntes”.',
    );
  });

  it.each([
    [many, [question], '6 of 9 incidents, 1 question; choose with the arrow keys.'],
    [rows.slice(0, 1), [], '1 incident; choose with the arrow keys.'],
    [[], [question], 'No incident found for “x”, 1 question; choose with the arrow keys.'],
    [[], [], 'No incident found for “x”.'],
  ])('are said in one sentence', (found, questions, sentence) => {
    expect(describeFirst(firstResults('x', { rows: found, labels }, questions))).toBe(sentence);
  });
});
