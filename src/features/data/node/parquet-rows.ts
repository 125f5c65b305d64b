import { deserialize, serialize } from 'node:v8';
import { ByteWriter, ParquetWriter } from 'hyparquet-writer';
import type { ColumnHead, ColumnType, Row, Value } from '../../../core/columns/column.ts';

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

/** Begins a file of Parquet for rows of these columns. */
export const openParquet = (columns: readonly ColumnHead[], writer: ParquetWriter['writer']): ParquetWriter =>
  new ParquetWriter({
    writer,
    schema: [{ name: 'root', num_children: columns.length }, ...columns.flatMap(schemaOf)],
    createdBy: 'hindsight',
  });

/** Rows as a file of Parquet holds them, and what it says of them: places are those in a file that begins with them. */
interface Encoded extends Pick<ParquetWriter, 'row_groups' | 'pendingIndexes'> {
  bytes: Uint8Array;
}

/** Bytes that every file of Parquet begins with. */
const headLength = 4;

/** Encodes rows as one group of a file of Parquet; as none where there are no rows. */
export function encodeRows(columns: readonly ColumnHead[], rows: readonly Row[]): Buffer {
  const writer = new ByteWriter();
  const parquet = openParquet(columns, writer);
  if (rows.length > 0)
    void parquet.write({ columnData: columnData(columns, rows), rowGroupSize: rows.length });
  const { row_groups, pendingIndexes } = parquet;
  const encoded: Encoded = { bytes: writer.getBytes().subarray(headLength), row_groups, pendingIndexes };
  return serialize(encoded);
}

/** Adds rows that `encodeRows` encoded to a file of Parquet that is being written. */
export function addEncoded(parquet: ParquetWriter, rows: Uint8Array): void {
  const { bytes, row_groups, pendingIndexes } = deserialize(rows) as Encoded;
  const by = BigInt(parquet.writer.offset - headLength);
  for (const { chunk, offsetIndex } of pendingIndexes) {
    chunk.file_offset += by;
    if (chunk.meta_data) chunk.meta_data.data_page_offset += by;
    if (chunk.meta_data?.dictionary_page_offset !== undefined) chunk.meta_data.dictionary_page_offset += by;
    for (const page of offsetIndex?.page_locations ?? []) page.offset += by;
  }
  for (const { num_rows } of row_groups) parquet.num_rows += num_rows;
  parquet.row_groups.push(...row_groups);
  parquet.pendingIndexes.push(...pendingIndexes);
  parquet.writer.appendBytes(bytes);
}
