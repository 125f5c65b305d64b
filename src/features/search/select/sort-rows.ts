import { reportKinds, type ReportKind } from '../../../../schemas/vocabulary.ts';
import { reportKindOrder } from '../../../core/record/reports.ts';
import type { FacetRow, RowReports } from '../state/facets.ts';
import type { SearchState } from '../state/search-state.ts';

type Compare = (a: FacetRow, b: FacetRow) => number;

const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
const newest: Compare = (a, b) => compareText(b.date, a.date) || compareText(a.id, b.id);

/** From low to high or high to low, with what is not known last, whichever way. */
function byNumber(valueOf: (row: FacetRow) => number | undefined, direction: 1 | -1): Compare {
  return (a, b) => {
    const [one, other] = [valueOf(a), valueOf(b)];
    if (one === undefined || other === undefined)
      return Number(one === undefined) - Number(other === undefined) || newest(a, b);
    return direction * (one - other) || newest(a, b);
  };
}

/** The count by which a row is sorted: of the kind that was asked for, else the first of its kinds. */
const sortedCount = (row: FacetRow, kind?: ReportKind): RowReports | undefined =>
  kind === undefined ? row.reports[0] : row.reports.find((count) => count.kind === kind);

const sizeOf = ({ min, max }: RowReports): number => max ?? min ?? 0;

/** Kind by kind, and within a kind the largest first: a total is never ranked against a peak. */
function byReports(kind: ReportKind | undefined): Compare {
  const rank = (row: FacetRow): number => {
    const count = sortedCount(row, kind);
    return count ? reportKindOrder.indexOf(count.kind) : reportKindOrder.length;
  };
  const size = (row: FacetRow): number => {
    const count = sortedCount(row, kind);
    return count ? sizeOf(count) : 0;
  };
  return (a, b) => rank(a) - rank(b) || size(b) - size(a) || newest(a, b);
}

/**
 * How the rows of a search are ordered: total, so that two engines sort alike. By relevance means in the order of
 * `found`, and newest first where nothing was asked in words.
 */
export function comparator(
  { sort, reports }: Pick<SearchState, 'sort' | 'reports'>,
  found: readonly string[] | undefined,
): Compare {
  switch (sort) {
    case 'newest':
      return newest;
    case 'oldest':
      return (a, b) => newest(b, a);
    case 'longest':
      return byNumber(({ length }) => length?.middle, -1);
    case 'shortest':
      return byNumber(({ length }) => length?.middle, 1);
    case 'reports':
      return byReports(reports?.kind);
    case 'relevance': {
      const rank = new Map(found?.map((id, index) => [id, index]));
      return (a, b) => (rank.get(a.id) ?? 0) - (rank.get(b.id) ?? 0) || newest(a, b);
    }
  }
}

/** A run of results under one heading. */
export interface RowGroup {
  heading: string | undefined;
  rows: FacetRow[];
}

/** Rows sorted by reports, parted by the kind of their count; otherwise one group without a heading. */
export function groupRows(
  rows: readonly FacetRow[],
  { sort, reports }: Pick<SearchState, 'sort' | 'reports'>,
): RowGroup[] {
  if (sort !== 'reports') return [{ heading: undefined, rows: [...rows] }];
  const headingOf = (row: FacetRow): string => {
    const count = sortedCount(row, reports?.kind);
    return count ? reportKinds[count.kind].label : 'No count known';
  };
  return [...new Set(rows.map(headingOf))].map((heading) => ({
    heading,
    rows: rows.filter((row) => headingOf(row) === heading),
  }));
}
