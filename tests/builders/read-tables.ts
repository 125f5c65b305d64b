import papaparse from 'papaparse';
import { fromSafeCell } from '../../src/core/format/safe-cell.ts';
import type { ColumnHead, ColumnType, Row, Value } from '../../src/features/data/column.ts';

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
