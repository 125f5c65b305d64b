import { hash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, it } from 'vitest';
import type { Row, Value } from '../../src/core/columns/column.ts';
import type { TableHead } from '../../src/features/data/table.ts';
import { tablesWith } from '../../src/features/data/tables.ts';
import { fromJsonLines } from '../../src/features/data/text-rows.ts';
import { readCsv, readParquet, readSqlite } from '../builders/read-tables.ts';
import { rowsOnPage } from '../../src/features/data/shown-rows.ts';
import { builtFiles, hiddenIds, listedIds, readBuilt } from './built-pages.ts';
import { openPage, useBrowser } from './open-page.ts';

/** A record of the fixtures has a key of its own, which nothing declares. */
const tables = tablesWith([{ key: 'x-ticket', label: 'x-ticket', type: 'any' }]);

const folder = 'data/latest';
const rowsOf = ({ name }: Pick<TableHead, 'name'>): Row[] =>
  fromJsonLines(readBuilt(`${folder}/${name}.jsonl`));

/** Some values of each row, as one text. */
const valuesOf = (table: TableHead, names: readonly string[]): string[] => {
  const places = names.map((name) => table.columns.findIndex((column) => column.name === name));
  return rowsOf(table).map((row) => JSON.stringify(places.map((place): Value => row[place] ?? null)));
};

describe.each(tables)('the table $name', (table) => {
  it('has the same rows in every form', async () => {
    const rows = rowsOf(table);
    expect(rows.length).toBeGreaterThan(0);
    expect(readCsv(readBuilt(`${folder}/${table.name}.csv`), table.columns)).toEqual(rows);
    const place = join(inject('site').folder, folder);
    expect(await readParquet(join(place, `${table.name}.parquet`), table.columns)).toEqual(rows);
    expect(readSqlite(join(place, 'dataset.sqlite'), table)).toEqual(rows);
  });

  it('has a key that names one row, and names rows that are there', () => {
    const keys = valuesOf(table, table.key);
    if (table.key.length > 0) expect(new Set(keys).size).toBe(keys.length);
    for (const { columns, table: other, to } of table.references) {
      const known = valuesOf(
        tables.find(({ name }) => name === other)!,
        to,
      );
      const named = valuesOf(table, columns).filter((value) => value !== '[null]');
      expect(named.filter((value) => !known.includes(value))).toEqual([]);
    }
  });

  it('holds no word that its codebook does not name', () => {
    for (const [place, { name, words }] of table.columns.entries()) {
      if (!words) continue;
      const held = rowsOf(table).flatMap((row) => row[place] ?? []);
      expect(
        held.filter((word) => typeof word !== 'string' || !(word in words)),
        name,
      ).toEqual([]);
    }
  });
});

describe('the data set', () => {
  it('holds the listed incidents and none of the others', () => {
    const ids = rowsOf({ name: 'incidents' }).map(([id]) => id);
    expect(ids).toEqual([...listedIds].sort());
    for (const file of ['incidents', 'times', 'sources'])
      for (const id of hiddenIds) expect(rowsOf({ name: file }).map(([first]) => first)).not.toContain(id);
  });

  it('names sources that its table of sources has', () => {
    const sources = new Set(
      rowsOf({ name: 'sources' }).map(([incident, source]) => `${String(incident)} ${String(source)}`),
    );
    for (const table of tables) {
      const place = table.columns.findIndex(({ name }) => name === 'sources');
      if (place < 0) continue;
      for (const row of rowsOf(table))
        for (const source of row[place] as string[]) expect(sources).toContain(`${String(row[0])} ${source}`);
    }
  });

  it('has the hash of each of its files', () => {
    const sums = new Map(
      readBuilt(`${folder}/SHA256SUMS.txt`)
        .trim()
        .split('\n')
        .map((line) => [line.slice(66), line.slice(0, 64)]),
    );
    const files = builtFiles().filter(
      (file) => file.startsWith(`${folder}/`) && !file.endsWith('SHA256SUMS.txt'),
    );
    expect(files.map((file) => file.slice(folder.length + 1)).sort()).toEqual([...sums.keys()].sort());
    expect(files.length).toBe(3 * tables.length + 7);
    for (const [name, sum] of sums)
      expect(hash('sha256', readFileSync(join(inject('site').folder, folder, name))), name).toBe(sum);
  });
});

describe('the page of the data', () => {
  useBrowser();

  it('shows the rows of a table, in the order of a column and with some words', async () => {
    const { page, faults } = await openPage('data/');
    await page.locator('#table-browser select').selectOption('causes');
    const rows = page.locator('.data-rows tbody tr');
    await rows.first().waitFor();
    expect(await rows.count()).toBe(Math.min(rowsOnPage, rowsOf({ name: 'causes' }).length));
    await page.getByRole('button', { name: 'word', exact: true }).click();
    const words = await rows.locator('td:nth-child(4)').allInnerTexts();
    expect(words).toEqual([...words].sort());
    await page.getByRole('searchbox', { name: 'Rows with the words' }).fill('no such word anywhere');
    await page.getByRole('status').getByText('0 rows').waitFor();
    expect(faults).toEqual([]);
  });

  it('leads to every file of the data set, and names each table and column', () => {
    const html = readBuilt('data/index.html');
    const files = builtFiles().filter((file) => file.startsWith(`${folder}/`));
    expect(files.filter((file) => !html.includes(`href="/${file}"`))).toEqual([]);
    for (const { name, columns } of tables) {
      expect(html).toContain(`id="table-${name}"`);
      for (const column of columns) expect(html).toContain(`<code>${column.name}</code>`);
    }
  });
});
