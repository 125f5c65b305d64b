import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { DuckDBInstance } from '@duckdb/node-api';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { formatBounds, formatLag } from '../../src/core/format/bounds.ts';
import type { Bounds } from '../../src/core/inexact/bounds.ts';
import { writeDataset } from '../../src/features/data/node/write-dataset.ts';
import { writePart } from '../../src/features/data/node/write-part.ts';
import { figureQueries, queryFiles } from '../../src/features/data/queries/queries.ts';
import { tables } from '../../src/features/data/tables.ts';
import { leastForMedian, leastForP90, type Distribution } from '../../src/features/trends/distribution.ts';
import { trends } from '../../src/features/trends/trends.ts';
import { besideStudies } from '../../src/features/studies/beside-studies.ts';
import { codedWords } from '../../schemas/vocabulary.ts';
import { datasetAbout, datasetParts, datasetRows } from '../../src/site/dataset/dataset-parts.ts';
import { collection, records } from './collection.ts';

type Answer = Record<string, string | number | null>[];

const address = 'https://example.org/';
const view = trends(records);
let folder: string;
const engines: Record<string, (sql: string) => Promise<Answer>> = {};

const toValue = (value: unknown): string | number | null =>
  typeof value === 'bigint' ? Number(value) : (value as string | number | null);
const toAnswer = (rows: readonly object[]): Answer =>
  rows.map((row) => Object.fromEntries(Object.entries(row).map(([name, value]) => [name, toValue(value)])));

beforeAll(async () => {
  const parent = mkdtempSync(join(tmpdir(), 'hindsight-figures-'));
  folder = join(parent, 'latest');
  mkdirSync(folder);
  const parts = datasetParts(collection, address).map((part, index) => {
    const place = join(parent, `part-${index}`);
    writePart(place, tables, datasetRows(collection, address, part));
    return place;
  });
  await writeDataset(folder, parts, datasetAbout(collection, address));
  const duck = await (await DuckDBInstance.create(':memory:')).connect();
  for (const { name } of tables)
    await duck.run(`CREATE VIEW ${name} AS FROM '${join(folder, `${name}.parquet`)}'`);
  engines.DuckDB = async (sql) => toAnswer((await duck.runAndReadAll(sql)).getRowObjectsJS());
  const database = new DatabaseSync(join(folder, 'dataset.sqlite'), { readOnly: true });
  engines.SQLite = (sql) => Promise.resolve(toAnswer(database.prepare(sql).all()));
});
afterAll(() => {
  rmSync(join(folder, '..'), { recursive: true, force: true });
});

/** An end beyond every length is open. */
const toEnd = (value: string | number | null | undefined): number =>
  Math.abs(Number(value)) > 1e12 ? Math.sign(Number(value)) * Infinity : Number(value);

const distributions: [figure: keyof typeof figureQueries, Distribution, (bounds: Bounds) => string][] = [
  ['lengths', view.lengths, formatBounds],
  ['windows', view.inWindows, formatBounds],
  ['stated', view.stated, formatBounds],
  ['noticed', view.noticed, formatLag],
  ['declared', view.declared, formatLag],
];

describe.each(['DuckDB', 'SQLite'])('%s gives', (engine) => {
  const run = (sql: string): Promise<Answer> => engines[engine]!(sql);

  it.each(distributions)('the numbers that are printed of %s, and the rows behind them', async (figure, printed, format) => {
    const { sql, rows } = figureQueries[figure];
    const [answer = {}] = await run(sql);
    const { n, missing, leftOut, quantiles, marks } = printed;
    expect(n).toBeGreaterThan(0);
    const left = leftOut.reduce((sum, { count }) => sum + count, 0);
    expect(answer).toMatchObject({ n, missing, left_out: left });
    const wanted = [
      ...(n >= leastForMedian ? ['median'] : []),
      ...(n >= leastForP90 ? ['p90'] : []),
    ];
    const texts = wanted.map((name) => ({
      name,
      text: format({ low: toEnd(answer[`${name}_low`]), high: toEnd(answer[`${name}_high`]) }),
    }));
    expect(texts).toEqual(quantiles.map(({ name, text }) => ({ name, text })));
    const ids = (await run(rows)).map((row) => row.incident_id);
    expect([...ids].sort()).toEqual(marks.map(({ id }) => id).sort());
  });

  it.each([
    ['by-trigger', view.byTrigger, codedWords.trigger, formatBounds],
    ['detected-by', view.byDetection, codedWords.detectedBy, formatLag],
  ] as const)('the numbers that are printed %s, and the rows behind them', async (figure, printed, words, format) => {
    const { sql, rows } = figureQueries[figure];
    const labels: Record<string, { label: string }> = words;
    const told = (await run(sql)).map(({ word, n, total, median_low: low, median_high: high }) => ({
      ...{ label: labels[String(word)]?.label, n, total },
      median: Number(n) < leastForMedian ? undefined : format({ low: toEnd(low), high: toEnd(high) }),
    }));
    const byLabel = (a: { label?: string | undefined }, b: { label?: string | undefined }) =>
      String(a.label) < String(b.label) ? -1 : 1;
    const expected = printed.map(({ label, n, total, quantiles }) => ({
      ...{ label, n, total },
      median: quantiles.find(({ name }) => name === 'median')?.text,
    }));
    expect(told.sort(byLabel)).toEqual(expected.sort(byLabel));
    expect(await run(rows)).toHaveLength(printed.reduce((sum, { n }) => sum + n, 0));
  });

  it.each([
    ['matrix', view.matrix, 'failure_mode'],
    ['endings', view.endings, 'ended_by'],
  ] as const)('every count of %s, and the incidents behind them', async (figure, printed, column) => {
    const { sql, rows } = figureQueries[figure];
    const told = (await run(sql)).map((row) => [row.trigger_word, row[column], row.incidents]);
    const cells = printed.rows.flatMap(({ is, cells: all }) =>
      all.filter(({ count }) => count > 0).map((cell) => [is, cell.is, cell.count]),
    );
    expect(told.map(String).sort()).toEqual(cells.map(String).sort());
    expect(await run(rows)).toHaveLength(cells.reduce((sum, [, , count]) => sum + Number(count), 0));
  });

  it('every year with incidents', async () => {
    const told = await run(figureQueries.years.sql);
    const years = view.years
      .filter(({ incidents }) => incidents > 0)
      .map(({ year, incidents, organizations }) => ({ year, incidents, organizations }));
    expect(told).toEqual(years);
    expect(await run(figureQueries.years.rows)).toHaveLength(records.length);
  });

  it('every count beside a category of a study, and for how many incidents it is known', async () => {
    const printed = besideStudies(records).tables.flatMap(({ table, bases, rows }) => [
      ...bases.map(({ part, n }) => [table.id, `known: ${part}`, n] as const),
      ...rows.flatMap(({ category, own }) => (own ? [[table.id, category.id, own.incidents] as const] : [])),
    ]);
    const told = (await run(figureQueries.studies.sql)).map(({ list, category, incidents }) =>
      [list, category, incidents].map(String),
    );
    const counted = printed.filter(([, , incidents]) => incidents > 0);
    expect(counted.length).toBeGreaterThan(40);
    expect(told.map(String).sort()).toEqual(counted.map(String).sort());
    const rows = await run(figureQueries.studies.rows);
    expect(rows).toHaveLength(counted.reduce((sum, [, , incidents]) => sum + incidents, 0));
  });
});

it('every file of a query is of one statement', () => {
  expect(queryFiles.size).toBe(2 * Object.keys(figureQueries).length);
  for (const sql of queryFiles.values()) expect(sql.match(/;/g)).toHaveLength(1);
});
