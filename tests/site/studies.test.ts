import papaparse from 'papaparse';
import { describe, expect, it } from 'vitest';
import { studies, studiesLeftOut } from '../../src/features/studies/studies.ts';
import { studyTables } from '../../src/features/studies/study-tables.ts';
import { readBuilt } from './built-pages.ts';

const html = readBuilt('trends/studies/index.html');
const text = html.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ');

describe('the page beside published studies', () => {
  it('has every table, and names every study, also those that are in none', () => {
    for (const { id } of studyTables) expect(html).toContain(`id="${id}"`);
    for (const { address } of [
      ...Object.values(studies),
      ...studiesLeftOut,
      ...studiesLeftOut.flatMap(({ seen }) => seen ?? []),
    ])
      expect(html).toContain(`href="${address}"`);
  });

  it('says in counts what a small collection holds, and gives no percentage of it', () => {
    expect(text).toContain('Trigger: known for n = 4 of 5 listed incidents; not known or not disclosed: 1');
    expect(text).toContain('These are fewer than 20: counts only, no percentages.');
    const own = [...html.matchAll(/of (?:4|5)<\/span>/g)];
    expect(own.length).toBeGreaterThan(20);
    expect(html).not.toMatch(/%<\/b>\s*<span class="study-count quiet">(?:<a [^>]*>)?\d+(?:<\/a>)? of [45]</);
    expect(text).toContain('Below 5 incidents there is no median.');
  });

  it('gives a reason for each table why no difference is printed', () => {
    expect(html.match(/Why no difference is printed/g)).toHaveLength(studyTables.length);
  });

  it('is led to from the trends and the data', () => {
    for (const page of ['trends/', 'data/'])
      expect(readBuilt(`${page}index.html`)).toContain('href="/trends/studies/"');
  });

  it('is there as CSV', () => {
    for (const [file, rows] of [
      ['shares', studyTables.flatMap(({ categories }) => categories).length],
      ['durations', 8],
    ] as const) {
      const { data } = papaparse.parse<unknown[]>(readBuilt(`trends/studies/${file}.csv`).trimEnd());
      expect(data).toHaveLength(rows + 1);
      expect(new Set(data.map(({ length }) => length)).size).toBe(1);
    }
  });
});
