import type { IncidentRecord } from '../../../schemas/record.ts';
import { causeWords } from '../../../schemas/vocabulary.ts';
import { searchQuery } from '../search/index.ts';

/** A count of incidents and the search that finds just these. */
export interface Counted {
  count: number;
  query: string;
}

export interface MatrixCell extends Counted {
  mechanism: string;
  label: string;
  /** From 0 for none to 5 for the highest count of the matrix. */
  shade: number;
}

export interface MatrixRow extends Counted {
  trigger: string;
  label: string;
  cells: MatrixCell[];
}

/**
 * How incidents began against what made them worse. An incident with two mechanisms stands in two cells, so that cells
 * do not add up to the totals, which count each incident once.
 */
export interface CauseMatrix {
  columns: (Counted & { mechanism: string; label: string })[];
  rows: MatrixRow[];
  total: number;
  /** Incidents without a mechanism, which stand in no cell. */
  withoutMechanism: number;
}

const darkest = 5;

const hasTrigger = (record: IncidentRecord, is: string): boolean =>
  record.cause.trigger.some((word) => word.is === is);
const hasMechanism = (record: IncidentRecord, is: string): boolean =>
  record.cause.mechanisms.some((word) => word.is === is);

/** Words that some incident carries, in the order of the vocabulary. */
const used = (
  words: Record<string, { label: string }>,
  count: (is: string) => number,
): { is: string; label: string; count: number }[] =>
  Object.entries(words)
    .map(([is, { label }]) => ({ is, label, count: count(is) }))
    .filter((word) => word.count > 0);

export function causeMatrix(records: readonly IncidentRecord[]): CauseMatrix {
  const countOf = (test: (record: IncidentRecord) => boolean): number => records.filter(test).length;
  const rows = used(causeWords.trigger, (is) => countOf((record) => hasTrigger(record, is)));
  const columns = used(causeWords.mechanisms, (is) => countOf((record) => hasMechanism(record, is)));
  const counts = rows.map((row) =>
    columns.map((column) =>
      countOf((record) => hasTrigger(record, row.is) && hasMechanism(record, column.is)),
    ),
  );
  const highest = Math.max(1, ...counts.flat());
  return {
    columns: columns.map(({ is, label, count }) => ({
      mechanism: is,
      label,
      count,
      query: searchQuery({ mechanism: is }),
    })),
    rows: rows.map((row, index) => ({
      trigger: row.is,
      label: row.label,
      count: row.count,
      query: searchQuery({ cause: row.is }),
      cells: columns.map(({ is, label }, place): MatrixCell => {
        const count = counts[index]?.[place] ?? 0;
        return {
          mechanism: is,
          label,
          count,
          query: searchQuery({ cause: row.is, mechanism: is }),
          shade: Math.ceil((count / highest) * darkest),
        };
      }),
    })),
    total: records.length,
    withoutMechanism: countOf(({ cause }) => cause.mechanisms.length === 0),
  };
}
