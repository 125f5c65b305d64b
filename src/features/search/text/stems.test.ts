import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stemsOf } from './stems.ts';

describe('stems', () => {
  it.each([
    ['expired', 'expires'],
    ['certificate', 'certificates'],
    ['outage', 'outages'],
  ])('of %j and %j are the same', (one, other) => {
    expect(stemsOf('en-GB')(one)).toBe(stemsOf('en-GB')(other));
  });

  it('are words themselves in a language whose endings are not known', () => {
    expect(stemsOf('de')('abgelaufen')).toBe('abgelaufen');
  });

  it('begin as their words do', () => {
    const stem = stemsOf('en');
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z]{1,12}(?:s|ies|ed|ing|y|ational)?$/), (word) => {
        expect(stem(word).charAt(0)).toBe(word.charAt(0));
      }),
    );
  });
});
