import { expect, it } from 'vitest';
import { filterKeys, mapFilters } from '../state/filters.ts';
import { emptySearch } from '../state/search-state.ts';
import { saidPhrases, type SaidPhrase } from './said-phrases.ts';
import { understand } from './understand.ts';

const labels = {
  ...mapFilters(() => ({})),
  service: { aws: 'Amazon Web Services' },
  organization: { github: 'GitHub' },
  cause: { 'config-change': 'Configuration change' },
  mechanism: { 'dns-failure': 'DNS failure' },
  detected: { users: 'Users' },
  action: { rollback: 'Rollback' },
  result: { none: 'No effect', worse: 'Made it worse' },
};
const facets = { rows: [], labels };
const all = saidPhrases(facets);
const find = (use: SaidPhrase['use'], phrase: string) =>
  all.find((said) => said.use === use && said.phrase === phrase)?.filters;

it('are what the vocabulary and the names of a collection can be said with', () => {
  expect(find('whole', 'detected by users')).toEqual([['detected', 'users']]);
  expect(find('whole', 'rollback failed')).toEqual([
    ...[
      ['action', 'rollback'],
      ['result', 'none'],
      ['result', 'worse'],
    ],
  ]);
  expect(find('subject', 'dns')).toEqual([['mechanism', 'dns-failure']]);
  expect(find('owner', 'amazon web services')).toEqual([['service', 'aws']]);
  expect(find('owner', 'azure')).toBeUndefined();
});

it('are each once, in lower case', () => {
  const names = all.map(({ use, phrase }) => `${use} ${phrase}`);
  expect(new Set(names).size).toBe(names.length);
  expect(names).toEqual(names.map((name) => name.toLowerCase()));
});

const sentences = {
  whole: (phrase: string) => phrase,
  subject: (phrase: string) => `${phrase} outages`,
  owner: (phrase: string) => `at ${phrase}`,
};

it('say what the site reads where they stand so', () => {
  const misread = all.filter(({ use, phrase, filters }) => {
    const { narrowed } = understand({ ...emptySearch(), query: sentences[use](phrase) }, facets);
    const chosen = filterKeys.flatMap((key) => narrowed.filters[key].map((value) => [key, value]));
    return JSON.stringify(chosen) !== JSON.stringify(filters);
  });
  // What a hyphen joins is read as filters by its words.
  expect(misread.filter(({ phrase }) => !phrase.includes('-'))).toEqual([]);
});
