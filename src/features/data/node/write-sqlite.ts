import { DatabaseSync, type SQLInputValue } from 'node:sqlite';
import type { ColumnType, Row, Value } from '../../../core/columns/column.ts';
import type { TableHead } from '../table.ts';
import { readRows } from './write-part.ts';

const sqlTypes: Record<ColumnType, string> = {
  ...{ text: 'TEXT', day: 'TEXT', instant: 'TEXT', list: 'TEXT' },
  ...{ integer: 'INTEGER', boolean: 'INTEGER', number: 'REAL' },
};

const toStored = (value: Value): SQLInputValue =>
  typeof value === 'boolean'
    ? Number(value)
    : typeof value === 'object' && value !== null
      ? JSON.stringify(value)
      : value;

// Names of tables and columns are ours and plain words; some are words of SQL as well.
const quoted = (names: readonly string[]): string => names.map((name) => `"${name}"`).join(', ');

function createTable({ name, columns, key }: TableHead): string {
  const fields = columns.map((column) => `"${column.name}" ${sqlTypes[column.type]}`);
  return `CREATE TABLE "${name}" (${[...fields, ...(key.length > 0 ? [`PRIMARY KEY (${quoted(key)})`] : [])].join(', ')}) STRICT`;
}

/** Columns of the incidents that words are searched in. */
const searched = ['title', 'summary', 'cause_text', 'response_text', 'text'];

const searchTable = [
  `CREATE VIRTUAL TABLE search USING fts5(incident_id UNINDEXED, ${quoted(searched)}, tokenize = 'porter unicode61')`,
  `INSERT INTO search (incident_id, ${quoted(searched)}) SELECT incident_id, ${quoted(searched)} FROM incidents ORDER BY incident_id`,
  `INSERT INTO search (search) VALUES ('optimize')`,
];

function insertRows(database: DatabaseSync, table: TableHead, rows: Iterable<Row>): void {
  const { name, columns } = table;
  const insert = database.prepare(`INSERT INTO "${name}" VALUES (${columns.map(() => '?').join(', ')})`);
  for (const row of rows) insert.run(...row.map(toStored));
}

/**
 * Writes tables into one file of SQLite, with full text of the incidents in the table `search`.
 *
 * @param rowsOf gives the rows of a table.
 */
export function writeSqliteFile(
  file: string,
  all: readonly TableHead[],
  rowsOf: (table: string) => Iterable<Row>,
): void {
  const database = new DatabaseSync(file);
  try {
    // Nobody reads it before it is whole. A page of a fixed size keeps the bytes the same everywhere.
    database.exec('PRAGMA page_size = 4096; PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; BEGIN');
    for (const table of all) {
      database.exec(createTable(table));
      insertRows(database, table, rowsOf(table.name));
    }
    for (const statement of searchTable) database.exec(statement);
    database.exec('COMMIT');
  } finally {
    database.close();
  }
}

/** Writes all tables into one file of SQLite. */
export const writeSqlite = (file: string, tables: readonly TableHead[], parts: readonly string[]): void => {
  writeSqliteFile(file, tables, function* (table) {
    for (const part of parts) yield* readRows(part, table);
  });
};
