import { appendFileSync, closeSync, openSync } from 'node:fs';
import path from 'node:path';
import type { Table } from '../table.ts';
import { csvHead } from '../text-rows.ts';
import { readLines } from './write-part.ts';

/** The files of all tables in CSV and in JSON Lines, by name, each with its first line where that is none of a row's. */
export const textHeads = (tables: readonly Table[]): Map<string, string> =>
  new Map(
    tables.flatMap(({ name, columns }) => [
      [`${name}.csv`, csvHead(columns)],
      [`${name}.jsonl`, ''],
    ]),
  );

/** Writes every table in CSV and in JSON Lines: the lines of its parts, one part after the other. */
export function writeTexts(target: string, tables: readonly Table[], parts: readonly string[]): void {
  for (const [name, head] of textHeads(tables)) {
    const handle = openSync(path.join(target, name), 'wx');
    try {
      appendFileSync(handle, head);
      for (const part of parts) appendFileSync(handle, readLines(part, name));
    } finally {
      closeSync(handle);
    }
  }
}
