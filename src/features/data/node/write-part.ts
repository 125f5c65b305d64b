import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Row } from '../../../core/columns/column.ts';
import type { Table } from '../table.ts';
import { fromJsonLines, toCsvLines, toJsonLines } from '../text-rows.ts';
import { deflatePiece, type Deflated } from './deflated.ts';
import { encodeRows } from './parquet-rows.ts';

/** The rows of a part of the data set, by table. */
export type PartRows = Record<string, Row[]>;

const fileOf = (folder: string, name: string): string => path.join(folder, name);
const deflatedOf = (folder: string, name: string): string => path.join(folder, `${name}.deflated`);
const encodedOf = (folder: string, table: string): string => path.join(folder, `${table}.rows`);

/**
 * Writes a part into a folder, in the pieces that files of the whole are put together from: of each table its rows in CSV
 * and in JSON Lines, without a head; both as a zip holds them; and as Parquet does.
 */
export function writePart(folder: string, tables: readonly Table[], rows: PartRows): void {
  mkdirSync(folder, { recursive: true });
  for (const { name, columns } of tables) {
    const own = rows[name] ?? [];
    const texts = { csv: toCsvLines(own), jsonl: toJsonLines(columns, own) };
    for (const [form, text] of Object.entries(texts)) {
      writeFileSync(fileOf(folder, `${name}.${form}`), text);
      writeFileSync(deflatedOf(folder, `${name}.${form}`), deflatePiece(text));
    }
    writeFileSync(encodedOf(folder, name), encodeRows(columns, own));
  }
}

/** The lines of a file in a part. */
export const readLines = (folder: string, name: string): Buffer => readFileSync(fileOf(folder, name));

/** The same, as a piece of a deflate stream. */
export const readDeflated = (folder: string, name: string): Deflated =>
  readFileSync(deflatedOf(folder, name));

/** The rows of a table in a part, as Parquet stores them. */
export const readEncoded = (folder: string, table: string): Buffer => readFileSync(encodedOf(folder, table));

/** The rows of a table in a part. */
export const readRows = (folder: string, table: string): Row[] =>
  fromJsonLines(readLines(folder, `${table}.jsonl`).toString());
