import type { IncidentRecord } from '../../../schemas/record.ts';
import { searchQuery } from '../search/index.ts';
import { wordAxes, type WordAxis } from './word-axis.ts';

/** A count of incidents, which they are, and the search that finds just these. */
export interface Counted {
  count: number;
  incidents: readonly string[];
  query: string;
}

/** A word with its page, and how many incidents carry it. */
interface CountedWord extends Counted {
  is: string;
  label: string;
}

export interface MatrixCell extends CountedWord {
  /** From 0 for none to 5 for the highest count of the matrix. */
  shade: number;
}

export interface MatrixRow extends CountedWord {
  cells: MatrixCell[];
}

/**
 * Incidents by two parts of them that are told in words. An incident with two words of a part stands in two cells, so
 * that cells do not add up to the totals, which count each incident once.
 */
export interface WordMatrix {
  /** What the words of its rows and of its columns are. */
  labels: { row: string; column: string };
  columns: CountedWord[];
  rows: MatrixRow[];
  total: number;
  /** Incidents without a word for the columns, which stand in no cell. */
  withoutColumn: number;
}

const darkest = 5;

/** The incidents that carry each word, without words that none carries, in the order of the vocabulary. */
function carriersOf(
  records: readonly IncidentRecord[],
  { words, wordsIn }: WordAxis,
): { is: string; label: string; carriers: ReadonlySet<IncidentRecord> }[] {
  const byWord = Object.entries(words).map(([is, { label }]) => ({
    is,
    label,
    carriers: new Set<IncidentRecord>(),
  }));
  const carriersByWord = new Map(byWord.map(({ is, carriers }) => [is, carriers]));
  for (const record of records) for (const is of wordsIn(record)) carriersByWord.get(is)?.add(record);
  return byWord.filter(({ carriers }) => carriers.size > 0);
}

const countOf = (records: readonly IncidentRecord[]): Omit<Counted, 'query'> => ({
  count: records.length,
  incidents: records.map(({ id }) => id).sort(),
});

function wordMatrix(records: readonly IncidentRecord[], byRow: WordAxis, byColumn: WordAxis): WordMatrix {
  const rows = carriersOf(records, byRow);
  const columns = carriersOf(records, byColumn);
  const cells = rows.map((row) =>
    columns.map(({ carriers }) => [...row.carriers].filter((record) => carriers.has(record))),
  );
  const highest = Math.max(1, ...cells.flat().map(({ length }) => length));
  const query = (row?: string, column?: string): string =>
    searchQuery({ [byRow.filter]: row, [byColumn.filter]: column });
  return {
    labels: { row: byRow.label, column: byColumn.label },
    columns: columns.map(({ is, label, carriers }) => ({
      ...{ is, label, ...countOf([...carriers]) },
      query: query(undefined, is),
    })),
    rows: rows.map((row, index) => ({
      ...{ is: row.is, label: row.label, ...countOf([...row.carriers]), query: query(row.is) },
      cells: columns.map(({ is, label }, place): MatrixCell => {
        const counted = countOf(cells[index]?.[place] ?? []);
        return {
          ...{ is, label, ...counted, query: query(row.is, is) },
          shade: Math.ceil((counted.count / highest) * darkest),
        };
      }),
    })),
    total: records.length,
    withoutColumn: records.filter((record) => byColumn.wordsIn(record).length === 0).length,
  };
}

/** What set incidents off against what made incidents of it. */
export const causeMatrix = (records: readonly IncidentRecord[]): WordMatrix =>
  wordMatrix(records, wordAxes.trigger, wordAxes.mechanisms);

/** What set incidents off against what ended their impact. */
export const endingMatrix = (records: readonly IncidentRecord[]): WordMatrix =>
  wordMatrix(records, wordAxes.trigger, wordAxes.endedBy);
