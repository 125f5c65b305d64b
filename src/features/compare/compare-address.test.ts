import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  formatCompareState,
  parseCompared,
  parseCompareState,
  type CompareState,
} from './compare-address.ts';

describe('the ids of a comparison’s address', () => {
  it.each([
    ['?ids=a,b', ['a', 'b']],
    ['?ids=b,a', ['b', 'a']],
    ['?ids=a&ids=b', ['a', 'b']],
    ['?ids=a,%20b%20,,a', ['a', 'b']],
    ['?ids=', []],
    ['', []],
    ['?other=a', []],
  ])('of %s are each named once, in their order', (address, ids) => {
    expect(parseCompared(address)).toEqual({ ids, dropped: [] });
  });

  it('are at most six; the rest is named', () => {
    expect(parseCompared('?ids=a,b,c,d,e,f,g,h')).toEqual({
      ids: ['a', 'b', 'c', 'd', 'e', 'f'],
      dropped: ['g', 'h'],
    });
  });
});

const plain: CompareState = { ids: [], axis: 'aligned', scale: undefined, isUnfolded: false };

describe('the state of a comparison’s address', () => {
  it.each<[string, Partial<CompareState>]>([
    ['', {}],
    ['?ids=a,b', { ids: ['a', 'b'] }],
    ['?ids=a,b&axis=clock', { ids: ['a', 'b'], axis: 'clock' }],
    ['?scale=log', { scale: 'log' }],
    ['?scale=linear', { scale: 'linear' }],
    ['?ids=a,b&scale=log&rows=all', { ids: ['a', 'b'], scale: 'log', isUnfolded: true }],
  ])('is written as %s', (address, state) => {
    expect(formatCompareState({ ...plain, ...state })).toBe(address);
  });

  it.each([
    ['?axis=sideways&scale=square&rows=some', {}],
    ['?rows=all&scale=log&ids=a,b', { ids: ['a', 'b'], scale: 'log', isUnfolded: true }],
    // By the clock the scale is always linear.
    ['?axis=clock&scale=log', { axis: 'clock' }],
    ['?axis=CLOCK', {}],
  ])('is read from %s, whatever else it says and in whatever order', (address, state) => {
    expect(parseCompareState(address)).toEqual({ ...plain, ...state });
  });

  const anyState = fc.record<CompareState>({
    ids: fc.uniqueArray(fc.stringMatching(/^[^\s,]{1,12}$/u), { maxLength: 6 }),
    axis: fc.constantFrom('aligned', 'clock'),
    scale: fc.constantFrom('linear', 'log', undefined),
    isUnfolded: fc.boolean(),
  });

  it('comes back from the address it is written as', () => {
    fc.assert(
      fc.property(anyState, (drawn) => {
        const state: CompareState = drawn.axis === 'clock' ? { ...drawn, scale: undefined } : drawn;
        expect(parseCompareState(formatCompareState(state))).toEqual(state);
      }),
    );
  });

  it('has one address, whatever address it came from', () => {
    const value = fc.constantFrom('aligned', 'clock', 'log', 'linear', 'all', 'a,b', '');
    const query = fc.array(fc.tuple(fc.constantFrom('ids', 'axis', 'scale', 'rows', 'x'), value), {
      maxLength: 6,
    });
    fc.assert(
      fc.property(query, (pairs) => {
        const once = formatCompareState(parseCompareState(new URLSearchParams(pairs).toString()));
        expect(formatCompareState(parseCompareState(once))).toBe(once);
      }),
    );
  });
});
