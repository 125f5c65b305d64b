import type { ComponentChildren } from 'preact';
import type { Tick } from '../../drawing/drawing-marks.ts';
import type { Distribution } from './distribution.ts';
import { packMarks } from '../../drawing/pack-marks.ts';
import { mostSingleMarks } from '../../drawing/dense-marks.ts';
import { LengthMarks, pitchOf } from './LengthMarks.tsx';
import { Hatch, TickLines } from '../../drawing/ChartParts.tsx';
import { lengthBetween, scaleTo } from '../../drawing/lay-labels.ts';

const width = 358;
const radius = 3.5;
const pitch = pitchOf(radius);
const x = scaleTo(width);

interface PointsProps {
  row: Distribution;
  ticks: readonly Tick[];
  id: string;
  isDense: boolean;
}

/** The points of one row, with its median. */
export function Points({ row: { marks, quantiles }, ticks, id, isDense }: PointsProps) {
  const rows = packMarks(
    marks.map(({ from, to }) => ({ from: x(from), to: x(to) })),
    pitch,
  );
  const height = (Math.max(0, ...rows) + 1) * pitch + 8;
  const median = quantiles.find(({ name }) => name === 'median');
  const reach = median ? lengthBetween(x, median.from, median.to) : 0;
  return (
    <svg
      class="chart distribution-chart"
      viewBox={`0 0 ${width} ${height}`}
      width={width}
      height={height}
      aria-hidden="true"
    >
      {ticks.map(({ at }) => (
        <line class="grid" x1={x(at)} x2={x(at)} y1={0} y2={height} />
      ))}
      <line class="axis" x1={8} x2={width - 8} y1={height - 1} y2={height - 1} />
      {median && (
        <rect
          class={reach < 2 ? 'quantile' : 'quantile-range'}
          fill={reach < 2 ? undefined : `url(#hatch-${id})`}
          x={x(median.from) - (reach < 2 ? 1 : 0)}
          y={0}
          width={Math.max(2, reach)}
          height={height - 1}
        />
      )}
      <LengthMarks
        marks={marks}
        x={x}
        yOf={(index) => height - 3 - radius - (rows[index] ?? 0) * pitch}
        radius={radius}
        isDense={isDense}
      />
    </svg>
  );
}

/** The axis that all rows share, with the pattern of what is known within bounds only. */
export function RowsAxis({ ticks, id }: Pick<PointsProps, 'ticks' | 'id'>) {
  return (
    <svg
      class="chart distribution-chart"
      viewBox={`0 0 ${width} 22`}
      width={width}
      height="22"
      aria-hidden="true"
    >
      <Hatch id={id} />
      <TickLines ticks={ticks} x={x} top={22} bottom={2} />
    </svg>
  );
}

/** Whether the points of rows are so many that they are drawn as one shape. */
export const areDense = (rows: readonly Distribution[]): boolean =>
  rows.reduce((sum, { marks }) => sum + marks.length, 0) > mostSingleMarks;

const tooFew = 'too few for a median';

/** What stands beside the points of a row. */
export const rowWords = ({ quantiles, n, missing, total }: Distribution): string =>
  `${quantiles[0] ? `median ${quantiles[0].text}` : tooFew}; n = ${n}; not known: ${missing}; left out: ${total - n - missing}`;

interface Props<Row extends Distribution> {
  rows: readonly Row[];
  ticks: readonly Tick[];
  caption: string;
  /** Heading of the column of names. */
  head: string;
  nameOf: (row: Row) => ComponentChildren;
  /** Tells the drawings of one page apart. */
  id: string;
}

/** Several distributions on one axis, a row each: the points, and in words the median and the counts. */
export function DistributionRows<Row extends Distribution>({
  rows,
  ticks,
  caption,
  head,
  nameOf,
  id,
}: Props<Row>) {
  const isDense = areDense(rows);
  return (
    <table class="drawn-rows">
      <caption>{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{head}</th>
          <td class="drawn">
            <RowsAxis ticks={ticks} id={id} />
          </td>
          <th scope="col">Median</th>
          <th scope="col">n</th>
          <th scope="col">Not known</th>
          <th scope="col">Left out</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr>
            <th scope="row">{nameOf(row)}</th>
            <td class="drawn">
              <Points row={row} ticks={ticks} id={id} isDense={isDense} />
            </td>
            <td class="row-median">{row.quantiles[0]?.text ?? <span class="absent">{tooFew}</span>}</td>
            <td class="number">
              <span class="cell-name">n = </span>
              {row.n}
            </td>
            <td class="number">
              <span class="cell-name">not known: </span>
              {row.missing}
            </td>
            <td class="number">
              <span class="cell-name">left out: </span>
              {row.total - row.n - row.missing}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
