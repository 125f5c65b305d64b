import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { filterKeys } from './facets.ts';
import {
  emptySearch,
  formatSearch,
  isEmptySearch,
  parseSearch,
  sortOrders,
  withFilter,
} from './search-state.ts';

const values = fc
  .uniqueArray(fc.string({ minLength: 1, unit: 'grapheme' }), { maxLength: 4 })
  .map((list) => list.sort());
const searches = fc.record({
  query: fc.string({ maxLength: 60, unit: 'grapheme' }).map((text) => text.trim().slice(0, 200)),
  filters: fc.record(
    Object.fromEntries(filterKeys.map((key) => [key, values])) as Record<
      (typeof filterKeys)[number],
      typeof values
    >,
  ),
  sort: fc.constantFrom(...sortOrders),
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
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(sortOrders).toContain(parseSearch(`?${text}`).sort);
      }),
    );
  });

  it('is nothing for a search for nothing', () => {
    expect(formatSearch(emptySearch())).toBe('');
    expect(isEmptySearch(parseSearch('?sort=oldest'))).toBe(true);
    expect(isEmptySearch(parseSearch('?service=a'))).toBe(false);
  });

  it('repeats a key for several values, and drops doubles, empty values and unknown keys', () => {
    expect(parseSearch('?q=+bgp+&service=b&service=a&service=b&cause=&colour=red&sort=sideways')).toEqual({
      ...emptySearch(),
      query: 'bgp',
      filters: { ...emptySearch().filters, service: ['a', 'b'] },
    });
  });

  it('takes no more than two hundred characters of words', () => {
    expect(parseSearch(`?q=${'a'.repeat(999)}`).query).toHaveLength(200);
  });
});

describe('a filter', () => {
  it('is set once and taken away again', () => {
    const on = withFilter(withFilter(emptySearch(), 'service', 'b', true), 'service', 'a', true);
    expect(on.filters.service).toEqual(['a', 'b']);
    expect(withFilter(on, 'service', 'a', true).filters.service).toEqual(['a', 'b']);
    expect(withFilter(on, 'service', 'a', false).filters.service).toEqual(['b']);
    expect(withFilter(emptySearch(), 'service', 'a', false)).toEqual(emptySearch());
  });
});
