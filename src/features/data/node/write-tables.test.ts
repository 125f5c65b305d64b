import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import fc from 'fast-check';
import { fileWriter } from 'hyparquet-writer';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { hostileRows } from '../../../../tests/arbitraries/rows.ts';
import { readParquet, readSqlite } from '../../../../tests/builders/read-tables.ts';
import type { ColumnHead, ColumnType, Row } from '../../../core/columns/column.ts';
import type { TableHead } from '../table.ts';
import { tables } from '../tables.ts';
import { encodeRows, openParquet } from './parquet-rows.ts';
import { writeParquetFile } from './write-parquet.ts';
import { writeSqliteFile } from './write-sqlite.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'hindsight-tables-'));
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

const types: ColumnType[] = ['text', 'day', 'instant', 'integer', 'number', 'boolean', 'list'];
const columns: ColumnHead[] = types.map((type) => ({ name: type, type, description: 'Any.' }));
const incidents = tables.find(({ name }) => name === 'incidents')!;
const any: TableHead = { name: 'any', title: 'Any', description: 'Any.', columns, key: [], references: [] };

let files = 0;
const newFile = (ending: string): string => path.join(folder, `${(files += 1)}.${ending}`);

describe('rows with any values', () => {
  it('read back from Parquet as the same, in one part or two', async () => {
    await fc.assert(
      fc.asyncProperty(hostileRows(columns), hostileRows(columns), async (rows, more) => {
        const file = newFile('parquet');
        writeParquetFile(file, columns, [encodeRows(columns, rows), encodeRows(columns, more)]);
        expect(await readParquet(file, columns)).toEqual([...rows, ...more]);
      }),
      { numRuns: 60 },
    );
  });

  it('read back from SQLite as the same', () => {
    fc.assert(
      fc.property(hostileRows(columns), (rows) => {
        const file = newFile('sqlite');
        writeSqliteFile(file, [incidents, any], (name) => (name === 'any' ? rows : []));
        expect(readSqlite(file, any)).toEqual(rows);
        rmSync(file);
      }),
      { numRuns: 60 },
    );
  });
});

it('encoded rows that are joined give the file of Parquet that rows written at once give', () => {
  // Two megabytes and more of a column are pages of their own, which a file has an index of.
  const part = (own: string): Row[] =>
    Array.from({ length: 300 }, (_, at) => [
      `${own} ${'x'.repeat(9_000)} ${at}`,
      null,
      null,
      at,
      at / 7,
      at > 9,
      [own],
    ]);
  const parts = [part('one'), [], part('other'), part('last')];
  const joined = newFile('parquet');
  expect(
    writeParquetFile(
      joined,
      columns,
      parts.map((rows) => encodeRows(columns, rows)),
    ),
  ).toBe(900);
  const once = newFile('parquet');
  const writer = openParquet(columns, fileWriter(once));
  for (const rows of parts.filter(({ length }) => length > 0))
    void writer.write({
      columnData: columns.map(({ name }, at) => ({ name, data: rows.map((row) => row[at]) })),
      rowGroupSize: rows.length,
    });
  void writer.finish();
  expect(writer.pendingIndexes.some(({ offsetIndex }) => offsetIndex !== undefined)).toBe(true);
  expect(readFileSync(joined).equals(readFileSync(once))).toBe(true);
});

describe.each(tables)('$name without a row', (table) => {
  it('can be read in both', async () => {
    const file = newFile('parquet');
    writeParquetFile(file, table.columns, []);
    expect(await readParquet(file, table.columns)).toEqual([]);
    const database = newFile('sqlite');
    writeSqliteFile(database, tables, () => []);
    expect(readSqlite(database, table)).toEqual([]);
  });
});

it('words of an incident are found in the full text, by their stems', () => {
  const row = incidents.columns.map(({ name, type }) =>
    name === 'text'
      ? 'Certificates had expired.'
      : type === 'list'
        ? []
        : name === 'incident_id'
          ? 'one'
          : null,
  );
  const file = newFile('sqlite');
  writeSqliteFile(file, [incidents], () => [row]);
  const database = new DatabaseSync(file, { readOnly: true });
  const found = database
    .prepare('SELECT incident_id FROM search WHERE search MATCH ?')
    .all('expiring certificate');
  database.close();
  expect(found).toMatchObject([{ incident_id: 'one' }]);
  const again = newFile('sqlite');
  writeSqliteFile(again, [incidents], () => [row]);
  expect(readFileSync(again).equals(readFileSync(file))).toBe(true);
});
