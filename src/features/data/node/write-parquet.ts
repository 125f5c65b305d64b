import path from 'node:path';
import { fileWriter, ParquetWriter } from 'hyparquet-writer';
import type { ColumnHead, ColumnType, Row, Value } from '../../../core/columns/column.ts';
import type { Table } from '../table.ts';
import { readPart } from './write-texts.ts';

type SchemaElement = ParquetWriter['schema'][number];

const text: Partial<SchemaElement> = {
  ...{ type: 'BYTE_ARRAY', converted_type: 'UTF8', logical_type: { type: 'STRING' } },
};

const elements: Record<Exclude<ColumnType, 'list'>, Partial<SchemaElement>> = {
  text,
  day: text,
  instant: {
    ...{ type: 'INT64', converted_type: 'TIMESTAMP_MILLIS' },
    logical_type: { type: 'TIMESTAMP', isAdjustedToUTC: true, unit: 'MILLIS' },
  },
  integer: { type: 'INT32' },
  number: { type: 'DOUBLE' },
  boolean: { type: 'BOOLEAN' },
};

/** A column as Parquet describes it; a list is a group in a group, as its format asks for. */
function schemaOf({ name, type }: ColumnHead): SchemaElement[] {
  if (type !== 'list') return [{ name, repetition_type: 'OPTIONAL', ...elements[type] }];
  const list = { converted_type: 'LIST', logical_type: { type: 'LIST' } } as const;
  return [
    { name, repetition_type: 'OPTIONAL', num_children: 1, ...list },
    { name: 'list', repetition_type: 'REPEATED', num_children: 1 },
    { name: 'element', repetition_type: 'REQUIRED', ...text },
  ];
}

const toStored = (value: Value, type: ColumnType): unknown =>
  type === 'instant' && typeof value === 'string' ? new Date(value) : value;

const columnData = (columns: readonly ColumnHead[], rows: readonly Row[]) =>
  columns.map(({ name, type }, at) => ({
    name,
    data: rows.map((row) => toStored(row[at] ?? null, type)),
  }));

/** Writes one table as a file of Parquet, with a group of rows for each part that has any. */
export function writeParquetFile(
  file: string,
  columns: readonly ColumnHead[],
  parts: Iterable<readonly Row[]>,
): void {
  const schema = [{ name: 'root', num_children: columns.length }, ...columns.flatMap(schemaOf)];
  const writer = new ParquetWriter({ writer: fileWriter(file), schema, createdBy: 'hindsight' });
  for (const rows of parts)
    if (rows.length > 0)
      void writer.write({ columnData: columnData(columns, rows), rowGroupSize: rows.length });
  void writer.finish();
}

/** The rows of a table, one part after the other, so that no two of them are in memory. */
function* rowsOf(parts: readonly string[], table: string): Iterable<Row[]> {
  for (const part of parts) yield readPart(part, table);
}

/** Writes every table as a file of Parquet. */
export function writeParquet(target: string, tables: readonly Table[], parts: readonly string[]): void {
  for (const { name, columns } of tables)
    writeParquetFile(path.join(target, `${name}.parquet`), columns, rowsOf(parts, name));
}
