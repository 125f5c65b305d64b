import { describe, expect, it } from 'vitest';
import { chosenOf } from './chosen.ts';
import type { Facets } from '../state/facets.ts';
import { filterKeys } from '../state/filters.ts';
import { emptySearch, formatSearch, parseSearch } from '../state/search-state.ts';
import { describeUnmeasured } from './unmeasured.ts';

const labels = {
  ...(Object.fromEntries(filterKeys.map((key) => [key, {}])) as Facets['labels']),
  service: { dns: 'Acme DNS' },
};
const chosen = (address: string) => chosenOf(parseSearch(address), { labels });

describe('what a search was narrowed by', () => {
  it.each([
    ['?service=dns', 'Service: Acme DNS'],
    ['?service=constructor', 'Service: constructor'],
    ['?year=2019..2021', 'Year: 2019 to 2021'],
    ['?year=2019..', 'Year: from 2019'],
    ['?year=..2021', 'Year: up to 2021'],
    ['?year=2021', 'Year: 2021'],
    ['?duration=PT90M..P1D', 'Duration: 1 h 30 min to 1 day'],
    ['?duration=..PT1H', 'Duration: at most 1 h'],
    ['?reports=peak', 'Problem reports: peak'],
    ['?reports=cumulative:1000..', 'Problem reports: cumulative, at least 1,000'],
  ])('%s reads "%s", and is gone once taken away', (address, text) => {
    expect(chosen(address).map((one) => one.text)).toEqual([text]);
    expect(formatSearch(chosen(address)[0]!.without)).toBe('');
  });

  it('is told apart, and taken away one by one', () => {
    const all = chosen('?q=bgp&service=a&service=dns&year=2020&duration=PT1H..&reports=peak&view=chart');
    expect(new Set(all.map(({ id }) => id)).size).toBe(5);
    expect(formatSearch(all[1]!.without)).toBe(
      '?q=bgp&service=a&year=2020&duration=PT1H..&reports=peak&view=chart',
    );
  });

  it('is nothing for words, order and view alone', () => {
    expect(chosen('?q=bgp&sort=oldest&view=table')).toEqual([]);
  });
});

describe('what a range cannot hold', () => {
  it('is said for each range, with a way to all of it', () => {
    const state = parseSearch('?duration=PT6H..&reports=peak');
    const notes = describeUnmeasured(state, { duration: 13, reports: 1 });
    expect(notes.map(({ text }) => text)).toEqual([
      expect.stringMatching(/^13 more incidents would match, but no duration/),
      expect.stringMatching(/^1 more incident would match, but no count/),
    ]);
    expect(notes.map(({ without }) => formatSearch(without))).toEqual(['?reports=peak', '?duration=PT6H..']);
  });

  it('is not mentioned where there is none', () => {
    expect(describeUnmeasured(emptySearch(), { duration: 0, reports: 0 })).toEqual([]);
  });
});
