import { plural } from '../../core/format/plural.ts';
import { causeAddress, pageAddress } from '../../address.ts';
import type { Counted, MatrixCell, MatrixRow, WordMatrix as Matrix } from './word-matrix.ts';

type Linked = Pick<Counted, 'count' | 'query'>;

function CountLink({ counted: { count, query }, label }: { counted: Linked; label: string }) {
  return (
    <a href={pageAddress('/search/') + query} aria-label={label}>
      {count}
    </a>
  );
}

const inText = (label: string): string => label.toLowerCase();
const incidents = (count: number): string => plural(count, 'incident');

function Cell({ row, cell }: { row: MatrixRow; cell: MatrixCell }) {
  if (cell.count === 0)
    return (
      <td class="cell-none">
        <span class="cell-zero">0</span>
      </td>
    );
  return (
    <td class={`shade-${cell.shade}`}>
      <CountLink counted={cell} label={`${row.label} and ${cell.label}: ${incidents(cell.count)}`} />
      <span class="cell-name" aria-hidden="true">
        {cell.label}
      </span>
    </td>
  );
}

function Head({ columns, labels }: Pick<Matrix, 'columns' | 'labels'>) {
  return (
    <tr>
      <th scope="col" class="corner">
        {labels.row}
      </th>
      <th scope="col" class="all">
        <span>All</span>
      </th>
      {columns.map(({ is, label }) => (
        <th scope="col">
          <a href={causeAddress(is)}>{label}</a>
        </th>
      ))}
    </tr>
  );
}

/**
 * Incidents by two parts, a count in each cell; every count leads to the search that finds just these. On a narrow screen each row becomes a list of its cells.
 */
export function WordMatrix({ matrix: { columns, rows, total, labels } }: { matrix: Matrix }) {
  return (
    <div class="scroller">
      <table class="matrix" aria-label={`Incidents by ${inText(labels.row)} and ${inText(labels.column)}`}>
        <thead>
          <Head columns={columns} labels={labels} />
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr>
              <th scope="row">
                <a href={causeAddress(row.is)}>{row.label}</a>
              </th>
              <td class="all">
                <CountLink counted={row} label={`${row.label}: ${incidents(row.count)}`} />
                <span class="cell-name" aria-hidden="true">
                  in all
                </span>
              </td>
              {row.cells.map((cell) => (
                <Cell row={row} cell={cell} />
              ))}
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">Any {inText(labels.row)}</th>
            <td class="all">
              <CountLink counted={{ count: total, query: '' }} label={`All: ${incidents(total)}`} />
              <span class="cell-name" aria-hidden="true">
                in all
              </span>
            </td>
            {columns.map((column) => (
              <td class="all">
                <CountLink counted={column} label={`${column.label}: ${incidents(column.count)}`} />
                <span class="cell-name" aria-hidden="true">
                  {column.label}
                </span>
              </td>
            ))}
          </tr>
        </tfoot>
      </table>
    </div>
  );
}
