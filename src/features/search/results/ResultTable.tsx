import { incidentAddress } from '../../../address.ts';
import type { Facets, FacetRow } from '../state/facets.ts';
import { reportsOf, tableColumns, type TableColumn } from './result-table.ts';
import type { SearchState } from '../state/search-state.ts';
import type { RowGroup } from '../select/sort-rows.ts';
import { measureNames } from '../../../core/record/lengths.ts';
import { ServiceNames } from './ServiceNames.tsx';

interface Props {
  groups: readonly RowGroup[];
  labels: Facets['labels'];
  state: SearchState;
  onChange: (state: SearchState) => void;
}

interface HeadProps extends Pick<Props, 'state' | 'onChange'> {
  column: TableColumn;
}

/** A column that results can be sorted by has a button for a heading; a second press turns the order round. */
function Head({ column: { name, sorts }, state, onChange }: HeadProps) {
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
          {name}
          <span class="sort-sign" aria-hidden="true">
            {at < 0 ? '↕' : sorts[at]?.direction === 'ascending' ? '↑' : '↓'}
          </span>
        </button>
      ) : (
        name
      )}
    </th>
  );
}

function Row({ row, labels }: { row: FacetRow; labels: Facets['labels'] }) {
  const { length } = row;
  const reports = reportsOf(row);
  return (
    <tr>
      <td class="table-date">
        <time dateTime={row.date}>{row.dateText}</time>
      </td>
      <th scope="row">
        <a class="result-title" href={incidentAddress(row.id)}>
          {row.title}
        </a>
      </th>
      <td>
        <ServiceNames row={row} labels={labels} most={4} />
      </td>
      <td>{row.cause.map((word) => labels.cause[word] ?? word).join(', ')}</td>
      <td>
        {length?.text ?? <span class="absent">not known</span>}
        {length && length.measure !== 'span' && (
          <span class="fact-detail">{measureNames[length.measure]}</span>
        )}
      </td>
      <td>
        {reports.length === 0 && <span class="absent">no count known</span>}
        {reports.map(({ count, kind }) => (
          <span class="table-count" key={kind}>
            {count} <span class="fact-detail">{kind}</span>
          </span>
        ))}
      </td>
    </tr>
  );
}

/** Results as a table: the same facts in the same columns, a count always with its kind. */
export function ResultTable({ groups, labels, state, onChange }: Props) {
  return (
    <div class="scroller" tabIndex={0} role="group" aria-label="Results as a table">
      <table class="data result-table">
        <thead>
          <tr>
            {tableColumns.map((column) => (
              <Head key={column.name} column={column} state={state} onChange={onChange} />
            ))}
          </tr>
        </thead>
        {groups.map(({ heading, rows }) => (
          <tbody key={heading ?? ''}>
            {heading !== undefined && (
              <tr>
                <th class="table-group" scope="rowgroup" colSpan={tableColumns.length}>
                  {heading}
                </th>
              </tr>
            )}
            {rows.map((row) => (
              <Row key={row.id} row={row} labels={labels} />
            ))}
          </tbody>
        ))}
      </table>
    </div>
  );
}
