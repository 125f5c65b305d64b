import { DatabaseSync, type SQLOutputValue } from 'node:sqlite';
import { asyncBufferFromFile, parquetReadObjects } from 'hyparquet';
import papaparse from 'papaparse';
import { fromSafeCell } from '../../src/core/format/safe-cell.ts';
import type { ColumnHead, ColumnType, Row, Value } from '../../src/core/columns/column.ts';
import type { TableHead } from '../../src/features/data/table.ts';

function fromCell(text: string, type: ColumnType): Value {
  if (text === '') return null;
  const exact = fromSafeCell(text);
  switch (type) {
    case 'integer':
    case 'number':
      return Number(exact);
    case 'boolean':
      return exact === 'true';
    case 'list':
      return JSON.parse(exact) as string[];
    default:
      return exact;
  }
}

/** The rows of a table in CSV, read as the codebook says. */
export function readCsv(text: string, columns: readonly ColumnHead[]): Row[] {
  const { data, errors } = papaparse.parse<string[]>(text, { delimiter: ',', newline: '\r\n' });
  if (errors.length > 0) throw new Error(JSON.stringify(errors));
  const [head = [], ...rows] = data;
  if (head.join() !== columns.map(({ name }) => name).join()) throw new Error(`The head is ${head.join()}.`);
  // After the last line end nothing comes.
  if (rows.at(-1)?.join() === '') rows.pop();
  return rows.map((row) => columns.map(({ type }, at) => fromCell(row[at] ?? '', type)));
}

const toInstant = (value: unknown): Value =>
  value instanceof Date ? value.toISOString().replace('.000', '') : (value as Value);

/** The rows of a file of Parquet, by a reader that is not ours. */
export async function readParquet(file: string, columns: readonly ColumnHead[]): Promise<Row[]> {
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
  const objects = await parquetReadObjects({
    file: await asyncBufferFromFile(file),
    parsers: { stringFromBytes: (bytes: Uint8Array) => decoder.decode(bytes) },
  });
  return objects.map((object) => columns.map(({ name }) => toInstant(object[name])));
}

function fromStored(value: SQLOutputValue | undefined, type: ColumnType): Value {
  if (value === null || value === undefined) return null;
  if (type === 'list') return JSON.parse(value as string) as string[];
  return type === 'boolean' ? value === 1 : (value as Value);
}

/** The rows of a table in a file of SQLite. */
export function readSqlite(
  file: string,
  { name: table, columns }: Pick<TableHead, 'name' | 'columns'>,
): Row[] {
  const database = new DatabaseSync(file, { readOnly: true });
  try {
    const rows = database.prepare(`SELECT * FROM "${table}" ORDER BY rowid`).all();
    return rows.map((row) => columns.map(({ name, type }) => fromStored(row[name], type)));
  } finally {
    database.close();
  }
}
