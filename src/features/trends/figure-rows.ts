import type { IncidentRecord } from '../../../schemas/record.ts';
import { fullAddress } from '../../address.ts';
import { columnsOf, type Column } from '../../core/columns/column.ts';
import { toCells } from '../../core/columns/to-cells.ts';
import { incidentColumns, sourceColumns, type Sourced } from '../marks/index.ts';
import type { Distribution, DistributionMark } from './distribution.ts';
import type { Counted, WordMatrix } from './word-matrix.ts';
import type { YearRow } from './years.ts';

/** The records of a drawing by their ids. */
export type Records = ReadonlyMap<string, IncidentRecord>;

interface SampledIncident extends Sourced {
  mark: DistributionMark;
}

/** The columns of one incident of a distribution. */
const measuredColumns: Column<SampledIncident>[] = [
  ...columnsOf(incidentColumns, ({ record }: SampledIncident) => record),
  {
    name: 'value',
    type: 'text',
    description: 'What was measured, in words.',
    value: ({ mark }) => mark.text,
  },
  {
    ...{ name: 'least', type: 'number', unit: 'seconds' },
    description: 'At least so long; negative where it was before.',
    value: ({ mark }) => mark.bounds.low,
  },
  {
    ...{ name: 'most', type: 'number', unit: 'seconds' },
    description: 'At most so long; empty when open.',
    value: ({ mark }) => mark.bounds.high,
  },
  ...columnsOf(sourceColumns, (sampled: SampledIncident) => sampled),
];

const sampled = ({ marks }: Distribution, records: Records): SampledIncident[] =>
  marks.flatMap((mark): SampledIncident[] => {
    const record = records.get(mark.id);
    return record ? [{ mark, record, sources: mark.sources }] : [];
  });

/** One row a point of a distribution. */
export const distributionRows = (distribution: Distribution, records: Records): string[][] =>
  toCells(measuredColumns, sampled(distribution, records));

/** A distribution with the name of its row. */
interface NamedDistribution extends Distribution {
  is: string;
  label: string;
}

/** A point of a row; none of a row without any. */
interface RowPoint {
  row: NamedDistribution;
  point: SampledIncident | undefined;
}

const rowColumns: Column<RowPoint>[] = [
  {
    name: 'row',
    type: 'text',
    description: 'The word or organization of the row.',
    value: ({ row }) => row.is,
  },
  { name: 'row_label', type: 'text', description: 'The same as it is shown.', value: ({ row }) => row.label },
  {
    ...{ name: 'row_incidents', type: 'integer' },
    description: 'How many incidents the row has.',
    value: ({ row }) => row.total,
  },
  { name: 'row_n', type: 'integer', description: 'Of how many it is known.', value: ({ row }) => row.n },
  {
    ...{ name: 'row_median', type: 'text' },
    description: 'Their median, in words; empty where they are too few.',
    value: ({ row }) => row.quantiles[0]?.text,
  },
  ...measuredColumns.map(({ value, ...head }) => ({
    ...head,
    value: ({ point }: RowPoint) => point && value(point),
  })),
];

/** One row a point of several distributions, and one for a distribution without any. */
export const distributionsRows = (rows: readonly NamedDistribution[], records: Records): string[][] =>
  toCells(
    rowColumns,
    rows.flatMap((row): RowPoint[] => {
      const points = sampled(row, records);
      return points.length > 0 ? points.map((point) => ({ row, point })) : [{ row, point: undefined }];
    }),
  );

const countColumns: Column<Omit<Counted, 'query'>>[] = [
  { name: 'incidents', type: 'integer', description: 'How many incidents.', value: ({ count }) => count },
  {
    name: 'incident_ids',
    type: 'list',
    description: 'Which these are.',
    value: ({ incidents }) => incidents,
  },
  {
    ...{ name: 'incident_addresses', type: 'list' },
    description: 'Their pages, where the sources of every value are.',
    value: ({ incidents }) => incidents.map((id) => fullAddress(`/incidents/${id}/`)),
  },
];

interface MatrixCount {
  row: { is: string; label: string } | undefined;
  column: { is: string; label: string } | undefined;
  counted: Counted;
}

/** One row a cell of a matrix, and one for the total of each row and column, whose other word is empty. */
export function matrixRows({ labels, columns, rows }: WordMatrix): string[][] {
  const named = (side: 'row' | 'column'): Column<MatrixCount>[] => [
    { name: side, type: 'text', description: labels[side], value: (count) => count[side]?.is },
    { name: `${side}_label`, type: 'text', description: labels[side], value: (count) => count[side]?.label },
  ];
  return toCells<MatrixCount>(
    [...named('row'), ...named('column'), ...columnsOf(countColumns, ({ counted }: MatrixCount) => counted)],
    [
      ...rows.flatMap((row): MatrixCount[] => [
        { row, column: undefined, counted: row },
        ...row.cells.map((cell) => ({ row, column: cell, counted: cell })),
      ]),
      ...columns.map((column) => ({ row: undefined, column, counted: column })),
    ],
  );
}

/** One row a year. */
export const yearRows = (years: readonly YearRow[]): string[][] =>
  toCells<YearRow>(
    [
      { name: 'year', type: 'text', description: 'The year.', value: ({ year }) => year },
      {
        ...{ name: 'organizations', type: 'integer' },
        description: 'How many organizations its incidents are of.',
        value: ({ organizations }) => organizations,
      },
      ...columnsOf(countColumns, ({ incidents, ids }: YearRow) => ({ count: incidents, incidents: ids })),
    ],
    years,
  );
