import type { IncidentRecord } from '../../../schemas/record.ts';
import { formatDate } from '../../core/format/date.ts';
import { keepTogether } from '../../core/format/keep-together.ts';
import { numbered, type NumberedSource } from '../../core/record/citations.ts';
import type { CellLine } from '../../core/record/value-line.ts';
import { shownView } from '../../drawing/drawing-axis.ts';
import { plainView, type TimelineView, type WishedView } from '../../drawing/timeline-view.ts';
import type { Ranks } from './ranks.ts';
import { gradeNames, type Grade } from './rows/comparable.ts';
import { foldRows } from './rows/comparison-fold.ts';
import type { ComparisonRow } from './rows/comparison-row.ts';
import type { Comparison } from './rows/comparison.ts';
import { withRanks } from './rows/with-ranks.ts';
import { differences } from './sentences/differences.ts';
import { sharing, type SharedPart } from './sharing/sharing.ts';
import { columnSources, type ColumnSources } from './sources/column-sources.ts';
import { alignTimelines, type AlignedTimelines } from './timelines/aligned-timelines.ts';
import { markTables, type MarkTable } from './timelines/mark-table.ts';

/** One line of a cell with the sources behind it. */
export interface LineView extends Omit<CellLine, 'sources'> {
  sources: NumberedSource[];
}

/** One row of the table, its cells in the order of the incidents. */
export interface RowView {
  id: string;
  label: string;
  grade: { key: Grade; label: string };
  cells: LineView[][];
  /** By column, what the cell says of its difference. */
  differences: readonly (string | undefined)[];
  notes: readonly string[];
}

/** Rows under the headings of their groups. */
export type TableView = { group: string; rows: RowView[] }[];

/** All that a comparison shows: what differs in words, timelines on one axis, then every row. */
export interface ComparisonView {
  /** In the order of the columns and of the drawing; the name is what sentences call it. */
  incidents: { id: string; name: string; title: string; date: string }[];
  sentences: string;
  timelines: AlignedTimelines;
  /** How they are drawn. */
  shown: TimelineView;
  marks: MarkTable[];
  /** Who shares what; left out of two, whose rows say it. */
  sharing?: SharedPart[];
  differing: TableView;
  alike: TableView;
  foldLabel: string;
  sources: ColumnSources[];
}

/** What differs between the incidents of a comparison, in sentences. */
export const describeComparison = ({ records }: Pick<Comparison, 'records'>): string =>
  keepTogether(differences(records).join(' '));

/** @param ranks the places of their lengths in the collection, where these are known. */
export function comparisonView(
  { records, names, rows: compared }: Comparison,
  ranks: Ranks,
  wished: WishedView = plainView,
): ComparisonView {
  const shown = shownView(records, wished);
  const { differing, alike, foldLabel } = foldRows(withRanks(compared, records, ranks), records.length);
  return {
    incidents: records.map(({ id, title, date }, index) => ({
      id,
      name: names[index] ?? '',
      title,
      date: formatDate(date),
    })),
    sentences: describeComparison({ records }),
    timelines: alignTimelines(records, shown),
    shown,
    marks: markTables(records),
    ...(records.length > 2 ? { sharing: sharing(records) } : {}),
    differing: tableOf(differing, records),
    alike: tableOf(alike, records),
    foldLabel,
    sources: columnSources(records, names, compared),
  };
}

const tableOf = (rows: readonly ComparisonRow[], records: readonly IncidentRecord[]): TableView =>
  [...new Set(rows.map(({ group }) => group))].map((group) => ({
    group,
    rows: rows.filter((row) => row.group === group).map((row) => rowView(row, records)),
  }));

const rowView = (
  { id, label, comparability: { grade }, cells, differences = [], notes }: ComparisonRow,
  records: readonly IncidentRecord[],
): RowView => ({
  id,
  label,
  grade: { key: grade, label: gradeNames[grade] },
  cells: records.map((record, index) =>
    (cells[index] ?? []).map((line) => ({ ...line, sources: numbered(record, line.sources) })),
  ),
  differences,
  notes,
});
