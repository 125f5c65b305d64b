import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CauseWord, IncidentRecord, Report } from '../../../../schemas/record.ts';
import { collection } from '../../../../tests/builders/collection.ts';
import { absent, causeWord, duration, quantity, record, report } from '../../../../tests/builders/record.ts';
import { toFacets } from '../state/facets.ts';
import { filterKeys, type FilterKey } from '../state/filters.ts';
import { searchIncidents, type TextMatches } from './filter.ts';
import { parseSearch, emptySearch, type SearchState } from '../state/search-state.ts';
import { groupRows } from './sort-rows.ts';

const named = (id: string) => ({ id, name: `Today ${id}`, nameThen: `Then ${id}` });
const word = (is: string): CauseWord => causeWord(is, { label: `Label ${is}` });
const counts = (...entries: [Report['kind'], string][]): IncidentRecord['reports'] => ({
  entries: entries.map(([kind, count]) => report({ kind, count: quantity(count) })),
});

interface Wanted {
  length?: string;
  reports?: IncidentRecord['reports'];
  response?: string[];
}

const incident = (
  id: string,
  services: string[],
  trigger: string,
  { length, reports, response = [] }: Wanted = {},
): IncidentRecord =>
  record({
    id,
    date: id.slice(0, 10),
    services: services.map(named),
    cause: { ...record().cause, trigger: [word(trigger)] },
    response: { ...record().response, factors: response.map(word) },
    duration: {
      span: length ? duration(length) : absent('unknown'),
      inWindows: absent(),
      stated: absent(),
      statedSources: [],
    },
    ...(reports ? { reports } : {}),
  });

const { registry } = collection({
  services: {
    dns: { name: 'Today dns', parent: 'cloud', kind: 'dns' },
    cloud: { name: 'Today cloud', parent: 'everything', kind: 'cloud' },
    everything: { name: 'Everything', kind: 'cloud' },
  },
});

const facets = toFacets(
  [
    incident('2024-09-18-both', ['cloud', 'dns'], 'attack', {
      length: 'PT1H',
      reports: counts(['peak', '9000000'], ['snapshot', '10']),
    }),
    incident('2023-05-01-dns', ['dns'], 'code-deploy', {
      length: 'PT5H..PT9H',
      reports: counts(['cumulative', '500']),
      response: ['drill-helped'],
    }),
    incident('2023-01-01-mail', ['mail'], 'attack', { reports: counts(['cumulative', '700+']) }),
  ],
  registry,
);

const search = (
  filters: Partial<SearchState['filters']> = {},
  found?: TextMatches,
  more: Partial<SearchState> = {},
) =>
  searchIncidents(
    facets,
    { ...emptySearch(), ...more, filters: { ...emptySearch().filters, ...filters } },
    found,
  );
const names = (result: ReturnType<typeof search>): string[] =>
  result.rows.map(({ id }) => id.slice('2024-09-18-'.length));
const ids = (...parameters: Parameters<typeof search>): string[] => names(search(...parameters));
const count = (result: ReturnType<typeof search>, key: FilterKey, value: string) =>
  result.options[key].find((option) => option.value === value)?.count;

describe('filters', () => {
  it('leave everything where none is chosen, newest first', () => {
    expect(ids()).toEqual(['both', 'dns', 'mail']);
  });

  it('of one kind mean either, of two kinds both', () => {
    expect(ids({ service: ['cloud'] })).toEqual(['both', 'dns']);
    expect(ids({ service: ['cloud', 'mail'] })).toEqual(['both', 'dns', 'mail']);
    expect(ids({ service: ['dns', 'mail'], cause: ['attack'] })).toEqual(['both', 'mail']);
    expect(ids({ service: ['mail'], cause: ['code-deploy'] })).toEqual([]);
    expect(ids({ response: ['drill-helped'], service: ['dns'] })).toEqual(['dns']);
  });

  it('take a service with all that is part of it, however deep', () => {
    expect(ids({ service: ['everything'] })).toEqual(['both', 'dns']);
    expect(count(search(), 'service', 'everything')).toBe(2);
    expect(search().options.service.find(({ value }) => value === 'everything')?.label).toBe('Everything');
    expect(search().rows[1]?.ownServices).toEqual(['dns']);
  });

  it('work together with words', () => {
    expect(ids({ service: ['dns'] }, ['2023-01-01-mail', '2023-05-01-dns'])).toEqual(['dns']);
    expect(ids({}, [])).toEqual([]);
  });

  it('show what each value would give, the others being as they are', () => {
    const result = search({ service: ['mail'] });
    expect(count(result, 'service', 'dns')).toBe(2);
    expect(count(result, 'cause', 'attack')).toBe(1);
    expect(count(result, 'cause', 'code-deploy')).toBe(0);
    expect(count(search({}, ['2023-01-01-mail']), 'service', 'dns')).toBe(0);
  });

  it('carry today’s names and labels, the largest first', () => {
    expect(search({ service: ['mail'] }).options.service.map(({ label }) => label)).toEqual([
      'Today mail',
      'Everything',
      'Today cloud',
      'Today dns',
    ]);
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

describe('ranges', () => {
  const asked = (address: string) => searchIncidents(facets, parseSearch(address), undefined);

  it.each([
    ['?year=2023', ['dns', 'mail']],
    ['?year=2024..', ['both']],
    ['?year=..2022', []],
    ['?duration=PT30M..PT2H', ['both']],
    ['?duration=PT6H..PT7H', ['dns']],
    ['?duration=PT10H..', []],
    ['?reports=cumulative', ['dns', 'mail']],
    ['?reports=cumulative:600..', ['mail']],
    ['?reports=peak:1..', ['both']],
    ['?reports=snapshot:1000000..', []],
  ])('%s gives %j', (address, wanted) => {
    expect(names(asked(address))).toEqual(wanted);
  });

  it('say how many they leave out because nothing is known of them', () => {
    expect(asked('?duration=PT30M..PT2H').unmeasured).toEqual({ duration: 1, reports: 0 });
    expect(asked('?duration=PT30M..PT2H&cause=code-deploy').unmeasured.duration).toBe(0);
    expect(asked('?reports=peak').unmeasured).toEqual({ duration: 0, reports: 2 });
    expect(asked('').unmeasured).toEqual({ duration: 0, reports: 0 });
  });

  it('offer stretches of lengths and kinds of counts with what each would give', () => {
    const { lengths, counts: kinds, years } = asked('?duration=PT6H..PT24H').ranges;
    expect(lengths.map(({ count: given, isChosen }) => [given, isChosen])).toEqual([
      [1, false],
      [2, false],
      [1, true],
      [0, false],
    ]);
    expect(kinds.map(({ kind, count: given }) => [kind, given])).toEqual([
      ['cumulative', 1],
      ['peak', 0],
      ['snapshot', 0],
      ['unspecified', 0],
    ]);
    expect(years).toEqual([2024, 2023]);
    expect(searchIncidents({ ...facets, rows: [] }, emptySearch(), undefined).ranges.years).toEqual([]);
  });

  it('give as many results as a stretch of lengths said', () => {
    for (const { range, count: told } of asked('?year=2023').ranges.lengths)
      expect(
        searchIncidents(facets, { ...parseSearch('?year=2023'), duration: range }, undefined).rows,
      ).toHaveLength(told);
  });

  it('count in the numbers beside the filters', () => {
    expect(count(asked('?year=2023'), 'cause', 'attack')).toBe(1);
  });
});

describe('the order of results', () => {
  it.each([
    ['newest', ['both', 'dns', 'mail']],
    ['oldest', ['mail', 'dns', 'both']],
    ['longest', ['dns', 'both', 'mail']],
    ['shortest', ['both', 'dns', 'mail']],
    ['reports', ['mail', 'dns', 'both']],
  ] as const)('by "%s", with what is not known last and never dropped', (sort, order) => {
    expect(ids({}, undefined, { sort })).toEqual(order);
  });

  it('never ranks a total against a peak: kinds stand apart, under their names', () => {
    const groups = (state: Partial<SearchState>) =>
      groupRows(search({}, undefined, state).rows, { ...emptySearch(), ...state }).map(
        ({ heading, rows }) => [heading, rows.length],
      );
    expect(groups({ sort: 'reports' })).toEqual([
      ['Cumulative', 2],
      ['Peak', 1],
    ]);
    expect(groups({ sort: 'longest' })).toEqual([[undefined, 3]]);
  });

  it('is that of the text search where words were typed', () => {
    expect(ids({}, ['2023-01-01-mail', '2024-09-18-both'])).toEqual(['mail', 'both']);
    expect(ids({}, ['2023-01-01-mail', '2024-09-18-both'], { sort: 'newest' })).toEqual(['both', 'mail']);
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
