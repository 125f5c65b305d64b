import { describe, expect, it } from 'vitest';
import { countOf, dayOf, durationOf } from './other-forms.ts';

describe('a day in another form', () => {
  it.each([
    '4 Oct 2021',
    '4th October 2021',
    'Oct 4, 2021',
    'October 4 2021',
    '4-Oct-2021',
    '2021/10/4',
    '2021.10.04',
  ])('is clear in %j', (text) => {
    expect(dayOf(text)).toBe('2021-10-04');
  });

  it.each([
    '04/10/2021',
    '10-04-2021',
    '4 Oct 21',
    '4 Okt 2021',
    'Oct 2021',
    '2021/10.04',
    'yesterday',
    '',
    ' Oct 4 2021 ',
  ])('is not guessed from %j', (text) => {
    expect(dayOf(text)).toBeUndefined();
  });

  it('knows all twelve months and the long form of the short one', () => {
    const days = ['1 Jan 2020', '1 may 2020', '1 Sept. 2020', '1 December 2020'].map(dayOf);
    expect(days).toEqual(['2020-01-01', '2020-05-01', '2020-09-01', '2020-12-01']);
  });
});

describe('a number in another form', () => {
  it.each([
    ['4,200', '4200'],
    ['10.6 million', '10600000'],
    ['3k', '3000'],
  ])('is clear in %j', (text, count) => {
    expect(countOf(text)).toBe(count);
  });

  it.each(['5 million or more', '1.234', '1,5', '4200', 'many', '3 kilos'])(
    'is not guessed from %j',
    (text) => {
      expect(countOf(text)).toBeUndefined();
    },
  );

  it.each([
    ['2 hours', 'PT2H'],
    ['2h 10 min', 'PT2H10M'],
    ['about 2 hours', undefined],
    ['PT7H..PT5H', undefined],
    ['', undefined],
  ])('as a duration %j is %j', (text, duration) => {
    expect(durationOf(text)).toBe(duration);
  });
});
