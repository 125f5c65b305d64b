import { describe, expect, it } from 'vitest';
import { textBundles } from './bundles.ts';

const ids = (year: number, count: number): string[] =>
  Array.from({ length: count }, (_, index) => `${String(year)}-01-01-n${String(index)}`);

describe('the bundles of the text index', () => {
  it('are one where there are few incidents', () => {
    expect(textBundles([...ids(2021, 40), ...ids(2010, 40)])).toEqual([
      { folder: '', years: ['2010', '2021'] },
    ]);
    expect(textBundles([])).toEqual([]);
  });

  it('hold whole years with enough incidents, the oldest first, and what is left', () => {
    const all = [...ids(2010, 300), ...ids(2011, 300), ...ids(2012, 600), ...ids(2013, 100)];
    expect(textBundles(all)).toEqual([
      { folder: '', years: ['2010', '2011'] },
      { folder: 'from-2012/', years: ['2012', '2013'] },
    ]);
  });

  it('that do not concern a year stay as they are when one is added to it', () => {
    const before = [...ids(2010, 510), ...ids(2011, 520), ...ids(2012, 530)];
    expect(textBundles([...before, '2011-05-05-more'])).toEqual(textBundles(before));
  });
});
