import { describe, expect, it } from 'vitest';
import { wordAxes } from '../trends/index.ts';
import { toPercent } from './beside-studies.ts';
import { studyDurations } from './durations.ts';
import { studies, type StudyId } from './studies.ts';
import { studyTables } from './study-tables.ts';

const listsOfWords = studyTables.flatMap(({ id, categories }) =>
  categories.flatMap(({ to }) =>
    to.kind === 'words' ? to.words.map((word) => ({ id, part: to.part, word })) : [],
  ),
);
const doubles = (names: readonly string[]): string[] =>
  names.filter((name, index) => names.indexOf(name) !== index);

describe.each(studyTables.map((table) => [table.id, table] as const))('the table %s', (_id, table) => {
  const { categories, base, missing, perRow, several = 0 } = table;
  const n = base.n ?? 0;
  const counts = categories.flatMap(({ count }) => count ?? []);
  const sum = counts.reduce((total, count) => total + count, 0);

  it('maps each category once, and says why', () => {
    expect(doubles(categories.map(({ id }) => id))).toEqual([]);
    expect(doubles(categories.map(({ label }) => label))).toEqual([]);
    for (const { to } of categories) expect(to.why).toMatch(/^[^]{7,}\.$/);
  });

  it('sets words beside its categories that the vocabulary has, of the parts it names', () => {
    for (const { to } of categories) {
      if (to.kind !== 'words') continue;
      expect(table.parts).toContain(to.part);
      expect(to.words.length).toBeGreaterThan(0);
      expect(Object.keys(wordAxes[to.part].words)).toEqual(expect.arrayContaining([...to.words]));
      expect(to.words).not.toContain('unknown');
      expect(to.words).not.toContain('undisclosed');
    }
  });

  it('sets no word beside two categories', () => {
    const own = listsOfWords.filter(({ id }) => id === table.id).map(({ part, word }) => `${part}/${word}`);
    expect(doubles(own)).toEqual([]);
  });

  it('calls nothing the same of which it does not say what it includes', () => {
    for (const { to, includes } of categories)
      if (to.kind === 'words' && to.fit === 'same') expect(includes).toBeDefined();
  });

  it('has counts that agree with its n', () => {
    expect(counts.every((count) => count > 0 && count <= n)).toBe(true);
    if (counts.length < categories.length) return;
    // Every row of the base carries one category at least, and those with several at least one more.
    if (perRow === 'one') expect(sum).toBe(n);
    else expect(sum).toBeGreaterThanOrEqual(n + several);
  });

  it('is of all rows of its study, together with those for which it is not known', () => {
    const all = studies[table.study].n;
    if (missing !== undefined) expect(n + missing).toBe(all);
    else if (all !== undefined) expect(n).toBeLessThanOrEqual(all);
  });

  it('has percentages that come out again from the counts, but for how they were rounded', () => {
    for (const { count, percent } of categories) {
      if (percent !== undefined) expect(percent).toMatch(/^\d+(?:\.\d)?$/);
      else expect(count).toBeDefined();
      if (count !== undefined && percent !== undefined)
        expect(Math.abs(Number(percent) - Number(toPercent(count, n)))).toBeLessThan(0.15);
    }
  });

  it('has shares of 100% in all where a row has one category, and no n is known', () => {
    if (base.n !== undefined || perRow === 'several') return;
    expect(categories.reduce((total, { percent }) => total + Number(percent), 0)).toBe(100);
  });

  it('is named by letters that a statement of SQL may hold', () => {
    for (const { id } of [table, ...categories]) expect(id).toMatch(/^[a-z-]+$/);
  });
});

describe('the studies', () => {
  it('have tables of different names, and each has a table', () => {
    expect(doubles(studyTables.map(({ id }) => id))).toEqual([]);
    expect(new Set(studyTables.map(({ study }) => study))).toEqual(new Set(Object.keys(studies)));
  });

  it('lead to where they can be read', () => {
    for (const id of Object.keys(studies) as StudyId[])
      expect(studies[id].address).toMatch(/^https:\/\/(?:doi\.org|arxiv\.org|sre\.google)\//);
  });

  it('have lengths of which the shorter is never the longer', () => {
    expect(doubles(studyDurations.map(({ id }) => id))).toEqual([]);
    for (const { n = 0, of, median = 0, p90 = median, longest = p90, mean } of studyDurations) {
      expect(n).toBeLessThanOrEqual(of);
      expect(median).toBeLessThanOrEqual(p90);
      expect(p90).toBeLessThanOrEqual(longest);
      expect(Math.max(median, mean ?? 0)).toBeGreaterThan(0);
    }
  });
});
