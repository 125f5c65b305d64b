import { appendFileSync, closeSync, mkdirSync, openSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Row } from '../../../core/columns/column.ts';
import type { Table } from '../table.ts';
import { csvHead, fromJsonLines, toCsvLines, toJsonLines } from '../text-rows.ts';

/** The rows of a part of the data set, by table. */
export type PartRows = Record<string, Row[]>;

/** Writes the lines of a part into a folder: of each table its rows in CSV and in JSON Lines, without a head. */
export function writePart(folder: string, tables: readonly Table[], rows: PartRows): void {
  mkdirSync(folder, { recursive: true });
  for (const { name, columns } of tables) {
    const own = rows[name] ?? [];
    writeFileSync(path.join(folder, `${name}.csv`), toCsvLines(own));
    writeFileSync(path.join(folder, `${name}.jsonl`), toJsonLines(columns, own));
  }
}

/** The rows of one table in a part that `writePart` wrote. */
export const readPart = (folder: string, table: string): Row[] =>
  fromJsonLines(readFileSync(path.join(folder, `${table}.jsonl`), 'utf8'));

/** Writes every table in CSV and in JSON Lines: the lines of its parts, one part after the other. */
export function writeTexts(target: string, tables: readonly Table[], parts: readonly string[]): void {
  for (const { name, columns } of tables)
    for (const [file, head] of [
      [`${name}.csv`, csvHead(columns)],
      [`${name}.jsonl`, ''],
    ] as const) {
      const handle = openSync(path.join(target, file), 'wx');
      try {
        appendFileSync(handle, head);
        for (const part of parts) appendFileSync(handle, readFileSync(path.join(part, file)));
      } finally {
        closeSync(handle);
      }
    }
}
