import { describe, expect, it } from 'vitest';
import { parseCompared } from './compare-address.ts';

describe('the address of a comparison', () => {
  it.each([
    ['?ids=a,b', ['a', 'b']],
    ['?ids=b,a', ['b', 'a']],
    ['?ids=a&ids=b', ['a', 'b']],
    ['?ids=a%2Cb', ['a', 'b']],
    ['?ids=a,,%20b%20,a', ['a', 'b']],
    ['?ids=', []],
    ['', []],
  ])('%s names each id once, in its order', (address, ids) => {
    expect(parseCompared(address)).toEqual({ ids, dropped: [] });
  });

  it('keeps six and tells which were left out', () => {
    expect(parseCompared('?ids=a,b,c,d,e,f,g,h')).toEqual({
      ids: ['a', 'b', 'c', 'd', 'e', 'f'],
      dropped: ['g', 'h'],
    });
  });
});
