import Papa from 'papaparse';
import type { ReportKind } from '../../../../schemas/vocabulary.ts';
import { reportKindOrder } from '../../../core/record/reports.ts';
import type { ExportForm } from './export-forms.ts';
import type { FacetRow, Facets, FilterKey } from '../state/facets.ts';

/** What an exported result says besides its rows. */
export interface ExportFrame {
  /** The address of the search itself. */
  address: string;
  licence: { name: string; url: string };
  labels: Facets['labels'];
  /** The full address of an incident's page. */
  addressOf: (id: string) => string;
}

type Column = readonly [name: string, valueOf: (row: FacetRow, frame: ExportFrame) => string];

const named = ({ labels }: ExportFrame, key: FilterKey, values: readonly string[]): string[] =>
  values.map((value) => labels[key][value] ?? value);

const words =
  (key: FilterKey, idsOf: (row: FacetRow) => readonly string[] = (row) => row[key]) =>
  (row: FacetRow, frame: ExportFrame): string =>
    named(frame, key, idsOf(row)).join('; ');

const countOf = ({ reports }: FacetRow, kind: ReportKind): string =>
  reports.find((count) => count.kind === kind)?.text ?? '';

const numberText = (value: number | null | undefined): string =>
  value === undefined || value === null ? '' : String(value);

const columns: readonly Column[] = [
  ['id', ({ id }) => id],
  ['title', ({ title }) => title],
  ['date', ({ date }) => date],
  ['address', ({ id }, { addressOf }) => addressOf(id)],
  ['services', words('service', ({ ownServices }) => ownServices)],
  ['organizations', words('organization')],
  ['trigger', words('cause')],
  ['mechanisms', words('mechanism')],
  ['layers', words('layer')],
  ['response', words('response')],
  ['kind', words('kind')],
  ['duration_measure', ({ length }) => length?.measure ?? ''],
  ['duration', ({ length }) => length?.text ?? ''],
  ['duration_min_seconds', ({ length }) => numberText(length?.min)],
  ['duration_max_seconds', ({ length }) => numberText(length?.max)],
  ...reportKindOrder.map((kind): Column => [`reports_${kind}`, (row) => countOf(row, kind)]),
  ['review', words('review')],
];

/**
 * The rows as CSV, one line each in the order given, below a line of names. Several values of a cell are joined by "; ".
 * What is not known is an empty cell. A cell that a spreadsheet would run as a formula begins with an apostrophe.
 */
export const toCsv = (rows: readonly FacetRow[], frame: ExportFrame): string =>
  Papa.unparse(
    [columns.map(([name]) => name), ...rows.map((row) => columns.map(([, valueOf]) => valueOf(row, frame)))],
    { escapeFormulae: true },
  );

/** The same as JSON: values as lists and numbers, what is not known as null, with the search's address and the licence. */
export function toJson(rows: readonly FacetRow[], frame: ExportFrame): string {
  const both = (key: FilterKey, ids: readonly string[]) =>
    named(frame, key, ids).map((label, index) => ({ id: ids[index], label }));
  const incidents = rows.map((row) => ({
    id: row.id,
    title: row.title,
    date: row.date,
    address: frame.addressOf(row.id),
    services: both('service', row.ownServices),
    organizations: both('organization', row.organization),
    trigger: both('cause', row.cause),
    mechanisms: both('mechanism', row.mechanism),
    layers: both('layer', row.layer),
    response: both('response', row.response),
    kind: both('kind', row.kind),
    duration: row.length
      ? {
          measure: row.length.measure,
          text: row.length.text,
          minSeconds: row.length.min,
          maxSeconds: row.length.max,
        }
      : null,
    reports: row.reports.map(({ kind, text, min, max }) => ({ kind, text, min, max })),
    review: both('review', row.review),
  }));
  const { address, licence } = frame;
  return `${JSON.stringify({ address, licence, total: rows.length, incidents }, null, 2)}\n`;
}

/** A file to hand over: its name, which is the same for every search, its kind and its text. */
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
