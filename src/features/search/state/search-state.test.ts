import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { filterKeys, type FilterKey } from './filters.ts';
import type { Range } from './ranges.ts';
import {
  emptySearch,
  formatSearch,
  isEmptySearch,
  parseSearch,
  searchViews,
  sortOrders,
  withFilter,
  type SearchState,
} from './search-state.ts';
import { anyCharacter } from '../../../../tests/arbitraries/any-character.ts';

const values = fc
  .uniqueArray(fc.string({ minLength: 1, unit: 'grapheme' }), { maxLength: 4 })
  .map((list) => list.sort());
const end = (largest: number) => fc.option(fc.nat(largest), { nil: undefined });
const range = (largest: number) =>
  fc.tuple(end(largest), end(largest)).map(([a, b]): Range => {
    const [min, max] = a !== undefined && b !== undefined && a > b ? [b, a] : [a, b];
    return { ...(min === undefined ? {} : { min }), ...(max === undefined ? {} : { max }) };
  });
const reports = fc
  .tuple(fc.constantFrom('peak', 'snapshot', 'cumulative', 'unspecified'), range(999_999_999))
  .map(([kind, ends]) => ({ kind, ...ends }) as const);
const searches: fc.Arbitrary<SearchState> = fc.record({
  query: fc.string({ maxLength: 60, unit: 'grapheme' }).map((text) => text.trim().slice(0, 200)),
  filters: fc.record(
    Object.fromEntries(filterKeys.map((key) => [key, values])) as Record<FilterKey, typeof values>,
  ),
  year: range(9999),
  on: fc.constantFrom('', '2021-10', '2021-10-04'),
  duration: range(99_999_999),
  reports: fc.option(reports, { nil: undefined }),
  literal: fc
    .uniqueArray(
      fc
        .string({ maxLength: 40, unit: 'grapheme' })
        .map((text) => text.trim().toLowerCase())
        .filter((text) => text !== ''),
      { maxLength: 4 },
    )
    .map((list) => list.sort()),
  sort: fc.constantFrom(...sortOrders),
  view: fc.constantFrom(...searchViews),
});

describe('the address of a search', () => {
  it('brings back the very same search, whatever was typed and chosen', () => {
    fc.assert(
      fc.property(searches, (state) => {
        expect(parseSearch(formatSearch(state))).toEqual(state);
      }),
    );
  });

  it('is one and the same for the same search', () => {
    fc.assert(
      fc.property(searches, (state) => {
        expect(formatSearch(parseSearch(formatSearch(state)))).toBe(formatSearch(state));
      }),
    );
  });

  it('can be read from anything at all', () => {
    fc.assert(
      fc.property(fc.string({ unit: anyCharacter }), (text) => {
        expect(sortOrders).toContain(parseSearch(`?${text}`).sort);
      }),
    );
  });

  it('is nothing for a search for nothing', () => {
    expect(formatSearch(emptySearch())).toBe('');
    expect(isEmptySearch(parseSearch('?sort=oldest&view=chart'))).toBe(true);
    expect(isEmptySearch(parseSearch('?service=a'))).toBe(false);
    expect(isEmptySearch(parseSearch('?duration=PT6H..'))).toBe(false);
  });

  it('has one order, and reads well', () => {
    const written =
      '?view=table&sort=reports&reports=cumulative:1000000..&duration=PT6H..P1D&year=2019..2021&response=access-lockout&cause=maintenance&service=b&service=a&q=bgp';
    expect(formatSearch(parseSearch(written))).toBe(
      '?q=bgp&service=a&service=b&cause=maintenance&response=access-lockout&year=2019..2021&duration=PT6H..P1D&reports=cumulative:1000000..&sort=reports&view=table',
    );
  });

  it('repeats a key for several values, and drops doubles, empty values and what it cannot read', () => {
    expect(
      parseSearch(
        '?q=+bgp+&service=b&service=a&service=b&cause=&colour=red&sort=sideways&view=film&year=soon&duration=long&reports=many:1..',
      ),
    ).toEqual({
      ...emptySearch(),
      query: 'bgp',
      filters: { ...emptySearch().filters, service: ['a', 'b'] },
    });
  });

  it.each([
    ['?year=2024', { min: 2024, max: 2024 }],
    ['?year=2024&year=2021', { min: 2021, max: 2024 }],
    ['?year=2024..&year=2021', { min: 2021 }],
    ['?year=..2019', { max: 2019 }],
  ])('%s asks for years', (address, year) => {
    expect(parseSearch(address).year).toEqual(year);
  });

  it.each([
    ['?reports=peak', { kind: 'peak' }],
    ['?reports=peak:1000..', { kind: 'peak', min: 1000 }],
    ['?reports=peak:x', { kind: 'peak' }],
    ['?reports=1000..', undefined],
  ])('%s asks for counts of one kind only', (address, wanted) => {
    expect(parseSearch(address).reports).toEqual(wanted);
  });

  it('takes no more than two hundred characters of words', () => {
    expect(parseSearch(`?q=${'a'.repeat(999)}`).query).toHaveLength(200);
  });
});

describe('a filter', () => {
  it('is set once and taken away again', () => {
    const chosen = withFilter(withFilter(emptySearch(), 'service', 'b', true), 'service', 'a', true);
    expect(chosen.filters.service).toEqual(['a', 'b']);
    expect(withFilter(chosen, 'service', 'a', true)).toEqual(chosen);
    expect(withFilter(withFilter(chosen, 'service', 'a', false), 'service', 'b', false)).toEqual(
      emptySearch(),
    );
  });
});
