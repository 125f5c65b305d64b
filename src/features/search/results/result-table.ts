import { reportKinds } from '../../../../schemas/vocabulary.ts';
import { causeParts } from '../../../core/record/cause-parts.ts';
import type { FacetRow } from '../state/facets.ts';
import type { SortOrder } from '../state/search-state.ts';

/** A column of the table of results, and the orders that its heading leads through; none for most. */
export interface TableColumn {
  name: string;
  sorts: readonly { sort: SortOrder; direction: 'ascending' | 'descending' }[];
}

export const tableColumns: readonly TableColumn[] = [
  {
    name: 'Date',
    sorts: [
      { sort: 'newest', direction: 'descending' },
      { sort: 'oldest', direction: 'ascending' },
    ],
  },
  { name: 'Title', sorts: [] },
  { name: 'Services', sorts: [] },
  { name: causeParts.trigger.label, sorts: [] },
  {
    name: 'Duration',
    sorts: [
      { sort: 'longest', direction: 'descending' },
      { sort: 'shortest', direction: 'ascending' },
    ],
  },
  { name: 'Reports', sorts: [{ sort: 'reports', direction: 'descending' }] },
];

/** The counts of a row, each with its kind in words. */
export const reportsOf = ({ reports }: FacetRow): { count: string; kind: string }[] =>
  reports.map(({ text, kind }) => ({ count: text, kind: reportKinds[kind].label.toLowerCase() }));
