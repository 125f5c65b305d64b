import type { IncidentRecord } from '../../../schemas/record.ts';
import { formatDate } from '../../core/format/date.ts';
import { keepTogether } from '../../core/format/keep-together.ts';
import { numbered, type NumberedSource } from '../../core/record/citations.ts';
import type { CellLine } from '../../core/record/value-line.ts';
import { plainView, type TimelineView } from '../../drawing/timeline-view.ts';
import type { Ranks } from './ranks.ts';
import { gradeNames, type Grade } from './rows/comparable.ts';
import { foldRows } from './rows/comparison-fold.ts';
import type { ComparisonRow } from './rows/comparison-row.ts';
import type { Comparison } from './rows/comparison.ts';
import { withRanks } from './rows/with-ranks.ts';
import { differences } from './sentences/differences.ts';
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
  notes: readonly string[];
}

/** Rows under the headings of their groups. */
export type TableView = { group: string; rows: RowView[] }[];

/** All that a comparison shows: what differs in words, timelines on one axis, then every row. */
export interface ComparisonView {
  incidents: { id: string; title: string; date: string }[];
  sentences: string;
  timelines: AlignedTimelines;
  marks: MarkTable[];
  differing: TableView;
  alike: TableView;
  foldLabel: string;
}

/** @param ranks the places of their lengths in the collection, where these are known. */
export function comparisonView(
  { records, rows: compared }: Comparison,
  ranks: Ranks,
  timelineView: TimelineView = plainView,
): ComparisonView {
  const { differing, alike, foldLabel } = foldRows(withRanks(compared, records, ranks), records.length);
  return {
    incidents: records.map(({ id, title, date }) => ({ id, title, date: formatDate(date) })),
    sentences: keepTogether(differences(records).join(' ')),
    timelines: alignTimelines(records, timelineView),
    marks: markTables(records),
    differing: tableOf(differing, records),
    alike: tableOf(alike, records),
    foldLabel,
  };
}

const tableOf = (rows: readonly ComparisonRow[], records: readonly IncidentRecord[]): TableView =>
  [...new Set(rows.map(({ group }) => group))].map((group) => ({
    group,
    rows: rows.filter((row) => row.group === group).map((row) => rowView(row, records)),
  }));

const rowView = (
  { id, label, comparability: { grade }, cells, notes }: ComparisonRow,
  records: readonly IncidentRecord[],
): RowView => ({
  id,
  label,
  grade: { key: grade, label: gradeNames[grade] },
  cells: records.map((record, index) =>
    (cells[index] ?? []).map((line) => ({ ...line, sources: numbered(record, line.sources) })),
  ),
  notes,
});
