import type { IncidentRecord } from '../../../../schemas/record.ts';
import { lengthOf } from '../../../core/record/lengths.ts';
import type { CellLine } from '../../../core/record/value-line.ts';
import type { Ranks } from '../ranks.ts';
import type { ComparisonRow } from './comparison-row.ts';

/** Rows of a comparison with each length's place in the collection beside it, where there is one. */
export const withRanks = (
  comparisonRows: readonly ComparisonRow[],
  records: readonly IncidentRecord[],
  ranks: Ranks,
): ComparisonRow[] =>
  comparisonRows.map((row) => ({
    ...row,
    cells: row.cells.map((cell, index): CellLine[] => {
      const record = records[index];
      const [first, ...rest] = cell;
      if (!record || !first || row.id !== `length-${lengthOf(record)?.measure ?? ''}`) return cell;
      const asides = ranks.get(record.id) ?? [];
      return asides.length === 0 ? cell : [{ ...first, asides: [...asides] }, ...rest];
    }),
  }));
