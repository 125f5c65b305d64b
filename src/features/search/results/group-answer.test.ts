import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { IncidentRecord, RecordedDuration } from '../../../../schemas/record.ts';
import { actions } from '../../../../schemas/vocabulary.ts';
import { collection } from '../../../../tests/builders/collection.ts';
import { absent, duration, record } from '../../../../tests/builders/record.ts';
import { formatSeconds } from '../../../core/format/duration.ts';
import { searchIncidents } from '../select/filter.ts';
import { toFacets, type Facets } from '../state/facets.ts';
import { emptySearch, parseSearch, type SearchState } from '../state/search-state.ts';
import { describeLengths, groupAnswer } from './group-answer.ts';

type Did = keyof typeof actions;

interface Wanted {
  span?: string;
  stated?: string;
  kind?: IncidentRecord['kind'];
  endings?: readonly Did[];
}

const known = (text: string | undefined): RecordedDuration | ReturnType<typeof absent> =>
  text === undefined ? absent('unknown') : duration(text);

type TakenAction = IncidentRecord['response']['actions'][number];

const ended = (did: Did): TakenAction => ({
  did,
  label: actions[did].label,
  result: 'ended',
  resultLabel: 'Ended it',
  at: absent(),
  status: 'stated',
  sources: ['report'],
});

const incident = ({ span, stated, kind = ['outage'], endings = [] }: Wanted, index: number): IncidentRecord =>
  record({
    id: `2021-01-${String(index + 10)}-x`,
    kind,
    duration: { span: known(span), stated: known(stated), inWindows: absent(), statedSources: [] },
    response: { detectedBy: [], actions: endings.map(ended), factors: [] },
  });

const facetsOf = (wanted: readonly Wanted[]): Facets =>
  toFacets(wanted.map(incident), collection({}).registry);

const sentence = (wanted: readonly Wanted[], state: SearchState = parseSearch('?q=x')): string =>
  groupAnswer(facetsOf(wanted).rows, state)
    .map((parts) => parts.map(({ text }) => text).join(', '))
    .join('; ');

const hours = (...lengths: string[]): Wanted[] => lengths.map((span) => ({ span }));
const span = 'from the start of impact to its end';

describe('the answer about a group', () => {
  it('says how many there are, how long they took and what ended them', () => {
    expect(
      sentence([
        { span: 'PT25M', endings: ['rollback'] },
        { span: 'PT14H32M', endings: ['rollback', 'restart'] },
        { span: 'PT1H5M', endings: ['rollback'] },
        { endings: ['restart'] },
        { span: 'PT40M' },
      ]),
    ).toBe(
      `5 such incidents; 25 min to 14 h 32 min ${span} in 4, 1 of unknown duration; ` +
        'ended by a rollback in 3, by a restart in 2, what ended it not recorded in 1',
    );
  });

  it('is none of fewer than five', () => {
    expect(groupAnswer(facetsOf(hours('PT1H', 'PT2H', 'PT3H', 'PT4H')).rows, emptySearch())).toEqual([]);
  });

  it('does not say “such” of all there are', () => {
    expect(sentence(hours('PT5M', 'PT5M', 'PT5M', 'PT5M', 'PT5M'), emptySearch())).toBe(
      `5 incidents; 5 min ${span}; what ended it not recorded in 5`,
    );
  });

  it('keeps what is measured differently apart, and gives an exposure no duration', () => {
    expect(
      sentence([
        { span: 'PT10M' },
        { span: 'PT20M' },
        { stated: 'PT3H~' },
        { stated: 'PT90M' },
        { kind: ['exposure'], stated: 'P3D' },
      ]),
    ).toBe(
      `5 such incidents; 10 min to 20 min ${span} in 2, 1 h 30 min to 3 h 30 min as stated in 2, ` +
        '1 exposure without one; what ended it not recorded in 5',
    );
  });

  it('counts rare endings together', () => {
    const endings: Did[] = ['rollback', 'rollback', 'restart', 'failover', 'rebuild', 'wait'];
    expect(sentence(endings.map((did) => ({ endings: [did] })))).toContain(
      'ended by a rollback in 2, by a failover in 1, by a rebuild in 1, in another way in 2',
    );
  });

  it('links nothing that the search asks for already', () => {
    const { rows } = facetsOf(
      ['rollback', 'rollback', 'rollback', 'rollback', 'rollback'].map(() => ({
        span: 'PT1H' as const,
        endings: ['rollback'] as const,
      })),
    );
    const parts = groupAnswer(rows, parseSearch('?endedBy=rollback')).flat();
    expect(parts.map(({ address }) => address)).toEqual([
      undefined,
      '?endedBy=rollback&measured=span&sort=shortest',
      undefined,
    ]);
  });
});

describe('the lengths of a group', () => {
  it.each([
    [[[60, 60]], '1 min'],
    [[[60, 120]], '1 min to 2 min'],
    [
      [
        [60, 60],
        [3600, null],
      ],
      '1 min to 1 h or more',
    ],
    [[[7200, null]], '2 h or more'],
    [
      [
        [0, 3600],
        [60, 60],
      ],
      '1 min or less to 1 h',
    ],
    [
      [
        [0, 3600],
        [7200, null],
      ],
      '1 h or less to 2 h or more',
    ],
  ] as [[number, number | null][], string][])('%j are "%s"', (lengths, text) => {
    expect(describeLengths(lengths.map(([low, high]) => ({ low, high })))).toBe(text);
  });
});

const spans = fc.constantFrom('PT5M', 'PT2H', 'PT2H~', 'PT30M+', 'PT6H-', 'PT1H..PT3H', 'P2D', 'PT43S');
const someIncident: fc.Arbitrary<Wanted> = fc.record(
  {
    span: spans,
    stated: spans,
    kind: fc.constantFrom<IncidentRecord['kind']>(['outage'], ['exposure'], ['outage', 'exposure']),
    endings: fc.uniqueArray(
      fc.constantFrom<Did>('rollback', 'restart', 'wait', 'rebuild', 'failover', 'unknown'),
      { maxLength: 3 },
    ),
  },
  { requiredKeys: [] },
);
const groups = fc.array(someIncident, { minLength: 5, maxLength: 12 });
const searches = fc.constantFrom(
  '',
  '?endedBy=rollback',
  '?measured=span',
  '?kind=outage',
  '?duration=PT10M..',
);

describe('whatever the group is, its answer', () => {
  it('leads from each part to as many incidents as the part says, all of them of the group', () => {
    fc.assert(
      fc.property(groups, searches, (wanted, address) => {
        const facets = facetsOf(wanted);
        const state = parseSearch(address);
        const { rows } = searchIncidents(facets, state, undefined);
        for (const part of groupAnswer(rows, state).flat()) {
          if (part.address === undefined) continue;
          const found = searchIncidents(facets, parseSearch(part.address), undefined).rows;
          const said = / in (\d+)$|^(\d+) /.exec(part.text);
          expect(found.length, part.text).toBe(
            part.text.includes('the start of impact') || part.text.includes('as stated')
              ? Number(/ in (\d+)$/.exec(part.text)?.[1] ?? rows.length)
              : Number(said?.[1] ?? said?.[2]),
          );
          for (const row of found) expect(rows).toContainEqual(row);
        }
      }),
    );
  });

  it('counts each incident once among the lengths', () => {
    fc.assert(
      fc.property(groups, (wanted) => {
        const { rows } = facetsOf(wanted);
        const lengths = groupAnswer(rows, emptySearch())[1] ?? [];
        const counts = lengths.map(({ text }) =>
          Number(
            (/ in (\d+)$/.exec(text) ?? /^(\d+) (?:of unknown|exposure)/.exec(text))?.[1] ?? rows.length,
          ),
        );
        expect(counts.reduce((sum, count) => sum + count, 0)).toBe(rows.length);
      }),
    );
  });

  it('names no length that is not a bound of one of them, and leaves none outside', () => {
    const bounds = fc
      .record({ low: fc.nat(1e6), high: fc.option(fc.integer({ min: 60, max: 1e6 }), { nil: null }) })
      .map(({ low, high }) => ({ low, high: high === null ? null : low + high }));
    fc.assert(
      fc.property(fc.array(bounds, { minLength: 1, maxLength: 8 }), (lengths) => {
        const text = describeLengths(lengths);
        const shown = lengths.flatMap(({ low, high }) => [low, high ?? low]).map(formatSeconds);
        const ends = text.split(' to ');
        for (const end of ends) expect(shown).toContain(end.replace(/ or (?:less|more)$/, ''));
        expect(text.endsWith(' or more')).toBe(lengths.some(({ high }) => high === null));
        expect(ends[0]?.endsWith(' or less')).toBe(lengths.some(({ low }) => low === 0));
      }),
    );
  });
});
