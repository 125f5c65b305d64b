import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { collection } from '../../../../tests/builders/collection.ts';
import { causeWord, record } from '../../../../tests/builders/record.ts';
import { chosenOf, understoodOf } from '../select/chosen.ts';
import { toFacets } from '../state/facets.ts';
import { emptySearch, formatSearch, type SearchState } from '../state/search-state.ts';
import { understand } from './understand.ts';

const named = (id: string, name: string) => ({ id, name, nameThen: name });
const word = (is: string) => causeWord(is);
const base = record();
const facets = toFacets(
  [
    record({
      services: [named('aws', 'Amazon Web Services')],
      organizations: [named('github', 'GitHub')],
      cause: {
        ...base.cause,
        trigger: [word('limit-or-expiry'), word('maintenance')],
        mechanisms: [word('dns-failure'), word('certificate-or-auth-failure'), word('retry-storm')],
        layers: [word('database')],
      },
      response: {
        ...base.response,
        detectedBy: [word('users')],
        actions: (['none', 'worse', 'ended'] as const).map((result) => ({
          did: 'rollback' as const,
          label: 'Rollback',
          result,
          resultLabel: result,
          at: { known: false as const, reason: 'unknown' as const },
          status: 'stated' as const,
          sources: [],
        })),
      },
    }),
  ],
  collection({}).registry,
);

const search = (query: string, literal: string[] = []): SearchState => ({ ...emptySearch(), query, literal });
const read = (query: string, literal?: string[]) => {
  const { narrowed, words } = understand(search(query, literal), facets);
  return [formatSearch({ ...narrowed, query: '', literal: [] }), words];
};

describe('filters that a query says in words', () => {
  it.each([
    ['longer than 24 hours', '?duration=P1D..', ''],
    ['outages that lasted more than 3 days', '?duration=P3D..', ''],
    ['shorter than half an hour', '?duration=..PT30M', ''],
    ['at least 90 min', '?duration=PT1H30M..', ''],
    ['between 2 and 4 hours', '?duration=PT2H..PT4H', ''],
    ['github outages under 30 minutes', '?organization=github&duration=..PT30M', 'github'],
    ['over 1 million reports', '?reports=cumulative:1000000..', ''],
    ['more than 50,000 reports at peak', '?reports=peak:50000..', ''],
    ['fewer than 10k reports', '?reports=cumulative:..10000', ''],
    ['rollback failed', '?action=rollback&result=none&result=worse', 'rollback failed'],
    ['rollback impossible', '?action=rollback&result=none', 'rollback failed'],
    ['a rollback made it worse', '?action=rollback&result=worse', 'rollback failed'],
    ['failed rollbacks', '?action=rollback&result=none&result=worse', 'rollbacks failed'],
    ['detected by users', '?detected=users', ''],
    ['noticed first by customers', '?detected=users', ''],
    ['fixed by a rollback', '?endedBy=rollback', ''],
    [
      'expired certificate',
      '?cause=limit-or-expiry&mechanism=certificate-or-auth-failure',
      'expired certificate',
    ],
    ['dns outages at aws in 2021', '?service=aws&mechanism=dns-failure&year=2021', 'dns aws'],
    ['which retry-storm incidents', '?mechanism=retry-storm', 'which retry-storm'],
    ['caused by maintenance', '?cause=maintenance', 'maintenance'],
    [
      'database outages at Amazon Web Services',
      '?service=aws&layer=database',
      'database amazon web services',
    ],
    ['2021', '?year=2021', ''],
    ['slack 2021', '?year=2021', 'slack'],
    ['since 2020', '?year=2020..', ''],
    ['before 2015', '?year=..2014', ''],
    ['2019-2021', '?year=2019..2021', ''],
    ['between 2015 and 2018', '?year=2015..2018', ''],
    ['4 October 2021', '?on=2021-10-04', ''],
    ['4th of oct 2021', '?on=2021-10-04', ''],
    ['October 4, 2021', '?on=2021-10-04', ''],
    ['2021-10-04', '?on=2021-10-04', ''],
    ['oct 2021', '?on=2021-10', ''],
    ['2021-10', '?on=2021-10', ''],
    ['facebook in october, 2021', '?on=2021-10', 'facebook'],
  ])('%s is %s, and "%s"', (query, filters, words) => {
    expect(read(query)).toEqual([filters, words]);
  });

  it.each([
    'bgp',
    'dns',
    'expired token',
    'facebook outage',
    'cve-2021-44228',
    '2021-10-04-facebook-backbone',
    'https://example.org/2021/10/',
    '"rollback failed"',
    'version 2021.3',
    '31 february 2021'.replace('2021', '20211'),
    'by aliens',
    'longer than',
    'over 9000',
    'knight capital outages',
  ])('%s is words', (query) => {
    expect(understand(search(query), facets)).toMatchObject({ understood: [], words: query });
  });

  it('takes a day that there is not for its month', () => {
    expect(read('31 february 2021')).toEqual(['?on=2021-02', '31']);
  });

  it('says each as a filter that can be taken for words', () => {
    const state = search('dns outages at aws in 2021');
    const { understood } = understand(state, facets);
    const chips = understoodOf(understood, state, facets);
    expect(chips.map(({ text, from }) => [text, from])).toEqual([
      ['Failure mode: dns-failure', 'dns outages'],
      ['Service: Amazon Web Services', 'at aws'],
      ['Year: 2021', 'in 2021'],
    ]);
    const without = chips[2]?.without ?? state;
    expect(without).toEqual({ ...state, literal: ['in 2021'] });
    expect(read(without.query, without.literal)).toEqual([
      '?service=aws&mechanism=dns-failure',
      'in 2021 dns aws',
    ]);
    expect(chosenOf(understand(without, facets).narrowed, facets)).toHaveLength(2);
  });

  it('reads any words, and the filters that it read out of them, without fault', () => {
    const piece = fc.constantFrom(
      ...['longer', 'than', 'over', '1', '24', 'million', 'hours', 'reports', 'at', 'aws', 'dns', 'outages'],
      ...[
        'in',
        '2021',
        'oct',
        '4',
        '-',
        'rollback',
        'failed',
        'detected',
        'by',
        'users',
        '(',
        '🙂',
        '2021-13-40',
      ],
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 20 }), (pieces) => {
        const state = search(pieces.join(' ').trim());
        const { narrowed, words, understood } = understand(state, facets);
        expect(words.length).toBeLessThan(300);
        // Once all of it is taken as words, there is nothing to understand in the same places.
        const literal = understood.map(({ text }) => text);
        const again = understand({ ...state, literal }, facets).understood.map(({ text }) => text);
        for (const text of again) expect(literal).not.toContain(text);
        expect(narrowed.query).toBe(state.query);
      }),
    );
  });
});
