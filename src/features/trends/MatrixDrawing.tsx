import { padding } from '../../drawing/lay-labels.ts';
import type { DrawnSvg } from '../../drawing/DrawingSheet.tsx';
import type { WordMatrix } from './word-matrix.ts';

const nameWidth = 250;
const cellWidth = 30;
const rowHeight = 26;
const character = 7.2;

interface CellProps {
  count: number;
  shade: number;
  x: number;
  y: number;
}

function Cell({ count, shade, x, y }: CellProps) {
  return (
    <>
      <rect class={`cell cell-${shade}`} x={x + 1} y={y + 1} width={cellWidth - 2} height={rowHeight - 2} />
      {count > 0 && (
        <text class="count" x={x + cellWidth / 2} y={y + 17} text-anchor="middle">
          {count}
        </text>
      )}
    </>
  );
}

/** The counts of a row: of all its incidents, then of each column. */
function Counts({ cells, y }: { cells: readonly { count: number; shade: number }[]; y: number }) {
  return cells.map((cell, index) => <Cell {...cell} x={nameWidth + index * cellWidth} y={y} />);
}

/** The counts of a matrix of words as a drawing of its own: shaded cells under the names of the columns. */
export function matrixDrawing({ columns, rows, total, labels }: WordMatrix): DrawnSvg {
  const heads = ['All', ...columns.map(({ label }) => label)];
  const headHeight = Math.max(...heads.map(({ length }) => length)) * character + padding;
  const top = (row: number): number => headHeight + row * rowHeight;
  const height = top(rows.length + 1);
  const width = nameWidth + heads.length * cellWidth;
  const unshaded = ({ count }: { count: number }) => ({ count, shade: 0 });
  return (
    <svg class="chart matrix-chart" viewBox={`0 0 ${width} ${height}`} width={width} height={height}>
      <text class="lane" x={0} y={headHeight - padding}>
        {labels.row}
      </text>
      {heads.map((label, index) => {
        const x = nameWidth + (index + 0.5) * cellWidth + 4;
        return (
          <text transform={`translate(${x} ${headHeight - padding}) rotate(-90)`} x={0} y={0}>
            {label}
          </text>
        );
      })}
      {rows.map(({ label, count, cells }, index) => (
        <>
          <text x={0} y={top(index) + 17}>
            {label}
          </text>
          <Counts cells={[unshaded({ count }), ...cells]} y={top(index)} />
        </>
      ))}
      <text x={0} y={top(rows.length) + 17}>
        Any {labels.row.toLowerCase()}
      </text>
      <Counts cells={[unshaded({ count: total }), ...columns.map(unshaded)]} y={top(rows.length)} />
    </svg>
  );
}
