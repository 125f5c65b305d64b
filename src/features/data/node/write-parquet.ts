import path from 'node:path';
import { fileWriter } from 'hyparquet-writer';
import type { ColumnHead } from '../../../core/columns/column.ts';
import type { Table } from '../table.ts';
import { addEncoded, openParquet } from './parquet-rows.ts';
import { readEncoded } from './write-part.ts';

/** Writes one table as a file of Parquet, from the encoded rows of its parts; answers how many there are. */
export function writeParquetFile(
  file: string,
  columns: readonly ColumnHead[],
  parts: Iterable<Uint8Array>,
): number {
  const parquet = openParquet(columns, fileWriter(file));
  for (const rows of parts) addEncoded(parquet, rows);
  void parquet.finish();
  return Number(parquet.num_rows);
}

/** The encoded rows of a table, one part after the other, so that no two of them are in memory. */
function* rowsOf(parts: readonly string[], table: string): Iterable<Uint8Array> {
  for (const part of parts) yield readEncoded(part, table);
}

/** Writes every table as a file of Parquet; answers how many rows each has. */
export const writeParquet = (
  target: string,
  tables: readonly Table[],
  parts: readonly string[],
): Record<string, number> =>
  Object.fromEntries(
    tables.map(({ name, columns }) => [
      name,
      writeParquetFile(path.join(target, `${name}.parquet`), columns, rowsOf(parts, name)),
    ]),
  );
