import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { record } from '../../../../tests/builders/record.ts';
import type { FacetRow, RowLength } from './facets.ts';
import { mapFilters } from './filters.ts';
import { fewestRanked, rankLength, rankSentences } from './length-rank.ts';

const row = (id: string, length?: Partial<RowLength>, cause: string[] = []): FacetRow => ({
  id,
  title: id,
  date: '2024-09-18',
  dateText: '18 September 2024',
  year: 2024,
  ownServices: [],
  ...mapFilters(() => []),
  cause,
  kind: ['outage'],
  reports: [],
  ...(length
    ? { length: { text: '', measure: 'span', min: 0, max: null, low: 0, high: null, middle: 0, ...length } }
    : {}),
});

/** Rows of 1 to `count` minutes, each known to the minute. */
const ladder = (count: number, cause: string[] = []): FacetRow[] =>
  Array.from({ length: count }, (_, index) =>
    row(`r${index + 1}`, { min: index * 60, max: (index + 1) * 60 }, cause),
  );

const own = row('own', { min: 600, max: 660 });

describe('the place of a length among others', () => {
  it('counts those that were surely shorter and surely longer, and those that cannot be told apart', () => {
    expect(rankLength(own, [own, ...ladder(30)])).toEqual({
      measure: 'span',
      among: 30,
      surelyShorter: 10,
      surelyLonger: 19,
      undecided: 1,
    });
  });

  it('does not count the incident itself, nor what is measured otherwise or not known', () => {
    const others = [row('a', { measure: 'stated', min: 1, max: 2 }), row('b'), own];
    expect(rankLength(own, [...ladder(30), ...others])!.among).toBe(30);
  });

  it('tells lengths that are exactly alike apart from none of them', () => {
    const alike = ['a', 'b', 'c'].map((id) => row(id, { min: 600, max: 600 }));
    expect(rankLength(alike[0]!, [...ladder(20), ...alike])).toMatchObject({
      among: 22,
      surelyShorter: 10,
      surelyLonger: 10,
      undecided: 2,
    });
  });

  it('takes a length without an upper bound for shorter than none', () => {
    const open = row('open', { min: 60, max: null });
    expect(rankLength(own, [...ladder(20), open])).toMatchObject({
      among: 21,
      surelyShorter: 10,
      undecided: 2,
    });
    expect(rankLength(open, ladder(20))).toMatchObject({ surelyShorter: 1, surelyLonger: 0 });
  });

  it(`is not told among fewer than ${fewestRanked}`, () => {
    expect(rankLength(own, ladder(fewestRanked - 1))).toBeUndefined();
    expect(rankLength(own, ladder(fewestRanked))).toBeDefined();
    expect(rankLength(row('none'), ladder(30))).toBeUndefined();
  });
});

const incident = record({ id: 'own' });

describe('the place in words', () => {
  it('names the measure, the number of others and what cannot be told', () => {
    expect(rankSentences(incident, [own, ...ladder(30)])).toEqual([
      'Longer than 10 of 30 other incidents whose duration from the start of impact to its end is known; 1 cannot be told apart from it.',
    ]);
  });

  it('is told among those that began alike where these are enough', () => {
    const alike = [own, ...ladder(25, ['limit-or-expiry'])];
    expect(rankSentences(incident, alike)[1]).toBe(
      'Of those that began with “Limit or expiry”: longer than 10 of 25; 1 cannot be told apart from it.',
    );
    expect(rankSentences(incident, [own, ...ladder(25, ['attack'])])).toHaveLength(1);
  });

  it('is told in hundredths among very many, so that one more incident does not change every page', () => {
    const told = (count: number): string | undefined => rankSentences(incident, [own, ...ladder(count)])[0];
    expect(told(999)).toContain('Longer than 10 of 999 other incidents');
    expect(told(1_234)).toContain('Longer than about 1% of some 1,200 other incidents');
    expect(told(1_234)).toContain('; fewer than 1% cannot be told apart from it.');
    expect(told(1_235)).toBe(told(1_234));
  });

  it('is told of no incident that the collection does not list', () => {
    expect(rankSentences(record({ id: 'draft' }), [own, ...ladder(30)])).toEqual([]);
  });
});

const bounds = fc
  .record({
    min: fc.integer({ min: 0, max: 20 }),
    width: fc.option(fc.integer({ min: 1, max: 8 }), { nil: undefined }),
  })
  .map(({ min, width }): Partial<RowLength> => ({ min, max: width === undefined ? null : min + width }));
const anyRows = fc.array(fc.tuple(bounds, fc.constantFrom<RowLength['measure']>('span', 'stated')), {
  minLength: 22,
  maxLength: 40,
});

/** One true length in the bounds; open ones may be very long. */
const within = ({ min, max }: RowLength, share: number): number =>
  min + share * ((max ?? min + 1_000) - min) * 0.999;

describe('the place of any length', () => {
  const rowsOf = (drawn: [Partial<RowLength>, RowLength['measure']][]): FacetRow[] =>
    drawn.map(([length, measure], index) => row(`r${index}`, { ...length, measure }));

  it('is what counting one by one gives', () => {
    fc.assert(
      fc.property(anyRows, (drawn) => {
        const rows = rowsOf(drawn);
        const [first] = rows;
        let among = 0;
        let shorter = 0;
        for (let index = 1; index < rows.length; index += 1) {
          const other = rows[index]!.length!;
          if (other.measure !== first!.length!.measure) continue;
          among += 1;
          if (other.max !== null && other.max <= first!.length!.min) shorter += 1;
        }
        const rank = rankLength(first!, rows);
        if (among < fewestRanked) expect(rank).toBeUndefined();
        else expect(rank).toMatchObject({ among, surelyShorter: shorter });
      }),
    );
  });

  it('holds for every true length that the bounds allow', () => {
    fc.assert(
      fc.property(
        anyRows,
        fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 40, maxLength: 40 }),
        (drawn, shares) => {
          const rows = rowsOf(drawn).filter(({ length }) => length?.measure === 'span');
          const [first, ...others] = rows;
          const rank = first && rankLength(first, rows);
          if (!rank) return;
          const truth = within(first.length!, shares[0]!);
          const shorter = others.filter(
            ({ length }, index) => within(length!, shares[index + 1]!) < truth,
          ).length;
          expect(shorter).toBeGreaterThanOrEqual(rank.surelyShorter);
          expect(shorter).toBeLessThanOrEqual(rank.surelyShorter + rank.undecided);
          expect(rank.surelyShorter + rank.surelyLonger + rank.undecided).toBe(rank.among);
        },
      ),
    );
  });
});
