import type { CellLine } from './columns.ts';
import type { SearchState } from '../state/search-state.ts';
import type { ResultGroup, TableHead, TableRow } from './results-view.ts';

interface Props {
  columns: readonly TableHead[];
  groups: readonly ResultGroup<TableRow>[];
  state: SearchState;
  onChange: (state: SearchState) => void;
}

interface HeadProps extends Pick<Props, 'state' | 'onChange'> {
  column: TableHead;
}

/** A column that results can be sorted by has a button for a heading; a second press turns the order round. */
function Head({ column: { head, sorts = [] }, state, onChange }: HeadProps) {
  const at = sorts.findIndex(({ sort }) => sort === state.sort);
  const next = sorts[(at + 1) % Math.max(1, sorts.length)];
  return (
    <th scope="col" aria-sort={sorts[at]?.direction}>
      {next ? (
        <button
          type="button"
          class="sort-head"
          onClick={() => {
            onChange({ ...state, sort: next.sort });
          }}
        >
          {head}
          <span class="sort-sign" aria-hidden="true">
            {at < 0 ? '↕' : sorts[at]?.direction === 'ascending' ? '↑' : '↓'}
          </span>
        </button>
      ) : (
        head
      )}
    </th>
  );
}

function Line({ line: { text, detail, isAbsent = false, day, href } }: { line: CellLine }) {
  if (href !== undefined)
    return (
      <a class="result-title" href={href}>
        {text}
      </a>
    );
  if (day !== undefined) return <time dateTime={day}>{text}</time>;
  if (isAbsent) return <span class="absent">{text}</span>;
  return (
    <span class="table-line">
      {text} {detail !== undefined && <span class="fact-detail">{detail}</span>}
    </span>
  );
}

function Row({ row, columns }: { row: TableRow; columns: readonly TableHead[] }) {
  return (
    <tr>
      {columns.map(({ key, isRowHead = false }, index) => {
        const lines = row.cells[index]?.map((line) => <Line key={line.detail} line={line} />);
        return isRowHead ? (
          <th key={key} scope="row">
            {lines}
          </th>
        ) : (
          <td key={key} class={`table-${key}`}>
            {lines}
          </td>
        );
      })}
    </tr>
  );
}

/** Results as a table: the same facts in the same columns, a count always with its kind. */
export function ResultTable({ columns, groups, state, onChange }: Props) {
  return (
    <div class="scroller" tabIndex={0} role="group" aria-label="Results as a table">
      <table class="data result-table">
        <thead>
          <tr>
            {columns.map((column) => (
              <Head key={column.key} column={column} state={state} onChange={onChange} />
            ))}
          </tr>
        </thead>
        {groups.map(({ heading, results }) => (
          <tbody key={heading ?? ''}>
            {heading !== undefined && (
              <tr>
                <th class="table-group" scope="rowgroup" colSpan={columns.length}>
                  {heading}
                </th>
              </tr>
            )}
            {results.map((row) => (
              <Row key={row.id} row={row} columns={columns} />
            ))}
          </tbody>
        ))}
      </table>
    </div>
  );
}
