import { plural } from '../../../core/format/plural.ts';
import type { ComparisonRow } from './comparison-row.ts';

/** Rows as a reader meets them: what differs first, the rest folded away behind a line that says what it is. */
export interface FoldedRows {
  differing: ComparisonRow[];
  alike: ComparisonRow[];
  foldLabel: string;
}

const isSilent = ({ cells }: ComparisonRow): boolean =>
  cells.every((cell) => cell.every((line) => line.isMuted));

const rowsOf = (count: number): string => plural(count, 'row');

/** "9 rows are the same, and 2 are known of neither". */
function labelOf(same: number, silent: number, columns: number): string {
  const sameOf = columns === 2 ? 'both' : `all ${columns}`;
  const noneOf = columns === 2 ? 'neither' : 'none of them';
  const be = (count: number): string => (count === 1 ? 'is' : 'are');
  if (silent === 0) return `${rowsOf(same)} ${be(same)} the same for ${sameOf}`;
  if (same === 0) return `${rowsOf(silent)} ${be(silent)} known of ${noneOf}`;
  return `${rowsOf(same)} ${be(same)} the same for ${sameOf}, and ${silent} ${be(silent)} known of ${noneOf}`;
}

/** Parts the rows by whether all their cells say the same; both parts keep the order of the rows. */
export function foldRows(rows: readonly ComparisonRow[], columns: number): FoldedRows {
  const alike = rows.filter(({ isEqual }) => isEqual);
  const silent = alike.filter(isSilent).length;
  return {
    differing: rows.filter(({ isEqual }) => !isEqual),
    alike,
    foldLabel: labelOf(alike.length - silent, silent, columns),
  };
}
