import { measureNames } from '../../../core/record/lengths.ts';
import { groupRows } from '../select/sort-rows.ts';
import type { FacetRow, Facets } from '../state/facets.ts';
import type { SearchState } from '../state/search-state.ts';
import { labelsOf, servicesText, tableColumnsOf, type CellLine, type TableColumn } from './columns.ts';

/** One incident in a list. */
export interface ListItem {
  id: string;
  title: string;
  isShort: boolean;
  date: { iso: string; text: string };
  services: string;
  trigger: string;
  /** What ended it; empty where that is not known. */
  endedBy: string;
  /** `undefined` where it is not known. */
  duration: { text: string; measure: string } | undefined;
  /** What a list of a page of its own says besides. */
  note?: { label: string; text: string } | undefined;
}

/** One incident in the table: the lines of its cells, in the order of the columns. */
export interface TableRow {
  id: string;
  cells: CellLine[][];
}

/** A column of the table without its cells. */
export type TableHead = Omit<TableColumn, 'cellOf'> & { key: string };

/** Results under one heading, or under none. */
export interface ResultGroup<Result> {
  heading: string | undefined;
  results: Result[];
}

/** The results in the form that was asked for. */
export type ResultsView =
  | { kind: 'list'; groups: ResultGroup<ListItem>[] }
  | { kind: 'table'; columns: TableHead[]; groups: ResultGroup<TableRow>[] }
  | { kind: 'chart'; rows: readonly FacetRow[] };

const listItem = (row: FacetRow, labels: Facets['labels']): ListItem => ({
  id: row.id,
  title: row.title,
  isShort: row.isShort === true,
  date: { iso: row.date, text: row.dateText },
  services: servicesText(row, labels, 5),
  trigger: labelsOf(labels, 'cause', row.cause).join(', '),
  endedBy: labelsOf(labels, 'endedBy', row.endedBy).join(', '),
  duration: row.length && { text: row.length.text, measure: measureNames[row.length.measure] },
});

/** Rows as a list shows them, in their order. */
export const listItems = ({ rows, labels }: Facets): ListItem[] => rows.map((row) => listItem(row, labels));

const tableRow =
  (columns: readonly Pick<TableColumn, 'cellOf'>[]) =>
  (row: FacetRow, labels: Facets['labels']): TableRow => ({
    id: row.id,
    cells: columns.map(({ cellOf }) => cellOf(row, labels)),
  });

/** The rows of a search, sorted and in the form that its state asks for. */
export function resultsView({ rows, labels, own }: Facets, state: SearchState): ResultsView {
  if (state.view === 'chart') return { kind: 'chart', rows };
  const groupsOf = <Result>(toResult: (row: FacetRow, names: Facets['labels']) => Result) =>
    groupRows(rows, state).map(({ heading, rows: group }) => ({
      heading,
      results: group.map((row) => toResult(row, labels)),
    }));
  if (state.view === 'list') return { kind: 'list', groups: groupsOf(listItem) };
  const columns = tableColumnsOf(own);
  return {
    kind: 'table',
    columns: columns.map(({ cellOf, ...head }) => head),
    groups: groupsOf(tableRow(columns)),
  };
}
