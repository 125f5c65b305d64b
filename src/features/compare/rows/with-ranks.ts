import type { IncidentRecord } from '../../../../schemas/record.ts';
import type { CellLine } from '../../../core/record/value-line.ts';
import type { ComparisonRow } from './comparison-row.ts';
import { type FacetRow, rankSentences } from '../../search/index.ts';

/** Rows of a comparison with each length's place in the collection beside it, where there is one. */
export function withRanks(
  comparisonRows: readonly ComparisonRow[],
  records: readonly IncidentRecord[],
  rows: readonly FacetRow[],
): ComparisonRow[] {
  const measures = new Map(rows.map(({ id, length }) => [id, length?.measure]));
  return comparisonRows.map((row) => ({
    ...row,
    cells: row.cells.map((cell, index): CellLine[] => {
      const record = records[index];
      const [first, ...rest] = cell;
      if (!record || !first || row.id !== `length-${measures.get(record.id) ?? ''}`) return cell;
      const asides = rankSentences(record, rows);
      return asides.length === 0 ? cell : [{ ...first, asides }, ...rest];
    }),
  }));
}
