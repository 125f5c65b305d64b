import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CauseWord, IncidentRecord } from '../../../schemas/record.ts';
import { absent, duration, record } from '../../../tests/builders/record.ts';
import { filterKeys, toFacets, type FilterKey } from './facets.ts';
import { searchIncidents, type TextMatches } from './filter.ts';
import { emptySearch, type SearchState } from './search-state.ts';

const named = (id: string) => ({ id, name: `Today ${id}`, nameThen: `Then ${id}` });
const word = (is: string): CauseWord => ({ is, label: `Label ${is}`, status: 'stated', sources: [] });

const incident = (id: string, services: string[], trigger: string, length?: string): IncidentRecord =>
  record({
    id,
    date: id.slice(0, 10),
    services: services.map(named),
    cause: { ...record().cause, trigger: [word(trigger)] },
    duration: {
      span: length ? duration(length) : absent('unknown'),
      inWindows: absent(),
      stated: absent(),
      statedSources: [],
    },
  });

const facets = toFacets([
  incident('2024-09-18-both', ['cloud', 'dns'], 'attack', 'PT1H'),
  incident('2023-05-01-dns', ['dns'], 'code-deploy', 'PT9H'),
  incident('2023-01-01-mail', ['mail'], 'attack'),
]);

const search = (
  filters: Partial<SearchState['filters']> = {},
  found?: TextMatches,
  sort: SearchState['sort'] = 'relevance',
) =>
  searchIncidents(
    facets,
    { ...emptySearch(), sort, filters: { ...emptySearch().filters, ...filters } },
    found,
  );
const ids = (...parameters: Parameters<typeof search>): string[] =>
  search(...parameters).rows.map(({ id }) => id.slice('2024-09-18-'.length));
const count = (result: ReturnType<typeof search>, key: FilterKey, value: string) =>
  result.options[key].find((option) => option.value === value)?.count;

describe('filters', () => {
  it('leave everything where none is chosen, newest first', () => {
    expect(ids()).toEqual(['both', 'dns', 'mail']);
  });

  it('of one kind mean either, of two kinds both', () => {
    expect(ids({ service: ['cloud'] })).toEqual(['both']);
    expect(ids({ service: ['cloud', 'mail'] })).toEqual(['both', 'mail']);
    expect(ids({ service: ['dns', 'mail'], cause: ['attack'] })).toEqual(['both', 'mail']);
    expect(ids({ service: ['dns'], year: ['2023'] })).toEqual(['dns']);
    expect(ids({ service: ['mail'], cause: ['code-deploy'] })).toEqual([]);
  });

  it('work together with words', () => {
    expect(ids({ service: ['dns'] }, ['2023-01-01-mail', '2023-05-01-dns'])).toEqual(['dns']);
    expect(ids({}, [])).toEqual([]);
  });

  it('show what each value would give, the others being as they are', () => {
    const result = search({ service: ['cloud'] });
    expect(count(result, 'service', 'dns')).toBe(2);
    expect(count(result, 'cause', 'attack')).toBe(1);
    expect(count(result, 'cause', 'code-deploy')).toBe(0);
    expect(count(search({}, ['2023-01-01-mail']), 'service', 'dns')).toBe(0);
  });

  it('carry today’s names and labels, the largest first, years newest first', () => {
    expect(search().options.service.map(({ label }) => label)).toEqual([
      'Today dns',
      'Today cloud',
      'Today mail',
    ]);
    expect(search().options.year.map(({ value }) => value)).toEqual(['2024', '2023']);
  });

  it.each(['nobody', 'constructor', '__proto__', 'toString'])(
    'tell that "%s" is unknown, and match nothing',
    (value) => {
      const { rows, unknown } = search({ service: [value] });
      expect(unknown).toEqual([{ key: 'service', value }]);
      expect(rows).toEqual([]);
    },
  );
});

describe('the order of results', () => {
  it.each([
    ['newest', ['both', 'dns', 'mail']],
    ['oldest', ['mail', 'dns', 'both']],
    ['longest', ['dns', 'both', 'mail']],
  ] as const)('by "%s", with what is not known last and never dropped', (sort, order) => {
    expect(ids({}, undefined, sort)).toEqual(order);
  });

  it('is that of the text search where words were typed', () => {
    expect(ids({}, ['2023-01-01-mail', '2024-09-18-both'])).toEqual(['mail', 'both']);
    expect(ids({}, ['2023-01-01-mail', '2024-09-18-both'], 'newest')).toEqual(['both', 'mail']);
  });
});

describe('any choice of filters', () => {
  const chosen = (key: FilterKey) => fc.subarray(Object.keys(facets.labels[key]));
  const anyFilters = fc.record(
    Object.fromEntries(filterKeys.map((key) => [key, chosen(key)])) as Record<
      FilterKey,
      ReturnType<typeof chosen>
    >,
  );

  it('gives as many results as the count of a value said, once it alone is chosen of its kind', () => {
    fc.assert(
      fc.property(anyFilters, fc.constantFrom(...filterKeys), (filters, key) => {
        for (const { value, count: told } of search(filters).options[key])
          expect(search({ ...filters, [key]: [value] }).rows).toHaveLength(told);
      }),
    );
  });

  it('never leaves a result that has none of the values of a filter', () => {
    fc.assert(
      fc.property(anyFilters, (filters) => {
        for (const row of search(filters).rows)
          for (const key of filterKeys)
            expect(filters[key].length === 0 || row[key].some((value) => filters[key].includes(value))).toBe(
              true,
            );
      }),
    );
  });
});
