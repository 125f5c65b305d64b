import { toCsvText } from '../../../core/format/csv.ts';
import type { FacetRow } from '../state/facets.ts';
import { columnsOf, type ExportFrame } from './columns.ts';

/** The forms in which a result can be exported. */
export type ExportForm = 'csv' | 'json';

/** The rows as cells of text, one line each in the order given, below a line of names. */
export function exportCells(rows: readonly FacetRow[], frame: ExportFrame): string[][] {
  const cells = columnsOf(frame.own).flatMap(({ csv }) => Object.entries(csv));
  return [cells.map(([name]) => name), ...rows.map((row) => cells.map(([, textOf]) => textOf(row, frame)))];
}

/**
 * The rows as CSV. Several values of a cell are joined by "; ". What is not known is an empty cell.
 */
export const toCsv = (rows: readonly FacetRow[], frame: ExportFrame): string =>
  toCsvText(exportCells(rows, frame));

/** The same as JSON: values as lists and numbers, what is not known as null, with the search's address and the licence. */
export function toJson(rows: readonly FacetRow[], frame: ExportFrame): string {
  const { address, licence, own } = frame;
  const columns = columnsOf(own);
  const incidents = rows.map((row) =>
    Object.fromEntries(columns.map(({ json: [name, valueOf] }) => [name, valueOf(row, frame)])),
  );
  return `${JSON.stringify({ address, licence, total: rows.length, incidents }, null, 2)}\n`;
}

/** An exported file: its name, which is the same for every search, its kind and its text. */
export interface ExportFile {
  name: string;
  type: string;
  text: string;
}

/** All rows in their order as a file of the form asked for. */
export const toExportFile = (form: ExportForm, rows: readonly FacetRow[], frame: ExportFrame): ExportFile =>
  form === 'csv'
    ? { name: 'hindsight-search.csv', type: 'text/csv;charset=utf-8', text: toCsv(rows, frame) }
    : { name: 'hindsight-search.json', type: 'application/json', text: toJson(rows, frame) };
