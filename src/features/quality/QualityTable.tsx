import { qualityColumns, type QualityColumn, type QualityRow } from './quality.ts';
import { Hatch } from '../../drawing/ChartParts.tsx';

const width = 240;
const height = 14;

/** One part of a bar; each sort has a form of its own, so that no colour is needed to tell them apart. */
function Part({ column, x, width: wide }: { column: QualityColumn; x: number; width: number }) {
  const box = { x: x + 0.5, y: 0.5, width: Math.max(0, wide - 1), height: height - 1 };
  switch (column) {
    case 'known':
      return <rect class="impact" {...box} />;
    case 'approximate':
      return <rect class="impact-unsure" fill="url(#hatch-quality)" {...box} />;
    case 'said':
      return <rect class="part-said" {...box} />;
    case 'inapplicable':
      return <line class="part-line" x1={x + 1} x2={x + wide - 1} y1={height / 2} y2={height / 2} />;
    case 'nothing':
      return <rect class="part-nothing" {...box} />;
  }
}

function Bar({ row, columns }: { row: QualityRow; columns: readonly QualityColumn[] }) {
  const total = row.n + row.missing;
  const unit = total === 0 ? 0 : width / total;
  const counts = columns.map((column) => row.counts[column]);
  return (
    <svg class="chart part-bar" viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
      {columns.map((column, index) => {
        const before = counts.slice(0, index).reduce((sum, count) => sum + count, 0);
        const count = counts[index] ?? 0;
        return count > 0 && <Part column={column} x={before * unit} width={count * unit} />;
      })}
    </svg>
  );
}

/** A small piece of the bar, beside the word it stands for. */
function Sign({ column }: { column: QualityColumn }) {
  return (
    <svg class="chart sign" viewBox={`0 0 20 ${height}`} width="20" height={height} aria-hidden="true">
      {column === 'approximate' && <Hatch id="quality" />}
      <Part column={column} x={0} width={20} />
    </svg>
  );
}

/** What each part of a bar means; it holds the pattern that the bars of the page are drawn with. */
export function QualityKey({ meanings }: { meanings: Record<QualityColumn, string> }) {
  return (
    <dl class="quality-key">
      {(Object.keys(qualityColumns) as QualityColumn[]).map((column) => (
        <div>
          <dt>
            <Sign column={column} /> {qualityColumns[column]}
          </dt>
          <dd>{meanings[column]}</dd>
        </div>
      ))}
    </dl>
  );
}

interface Props {
  caption: string;
  rows: readonly QualityRow[];
  columns: readonly QualityColumn[];
  /** Names of columns where they are called otherwise here. */
  names?: Partial<Record<QualityColumn, string>>;
}

/** Counts per field as a table with a bar in each row; n is the number of records that say something about it. */
export function QualityTable({ caption, rows, columns, names = {} }: Props) {
  const nameOf = (column: QualityColumn): string => names[column] ?? qualityColumns[column];
  return (
    <table class="data quality">
      <caption>{caption}</caption>
      <thead>
        <tr>
          <th scope="col">Field</th>
          <td class="part-cell" />
          {columns.map((column) => (
            <th scope="col">{nameOf(column)}</th>
          ))}
          <th scope="col">n</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr>
            <th scope="row">{row.label}</th>
            <td class="part-cell">
              <Bar row={row} columns={columns} />
            </td>
            {columns.map((column) => (
              <td class={row.counts[column] === 0 ? 'number zero' : 'number'}>
                {row.counts[column]} <span class="cell-name">{nameOf(column).toLowerCase()}</span>
              </td>
            ))}
            <td class="number records">
              <span class="cell-name">n = </span>
              {row.n}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
