import { useEffect, useState } from 'preact/hooks';
import { pageAddress } from '../../../address.ts';
import { plural } from '../../../core/format/plural.ts';
import { cellOf, showRows, type RowObject, type RowView } from '../shown-rows.ts';

const firstView: RowView = { words: '', column: undefined, isDescending: false, page: 0 };

async function loadRows(table: string): Promise<RowObject[]> {
  const answer = await fetch(pageAddress(`/data/latest/${table}.jsonl`));
  if (!answer.ok) throw new Error(`The table answered ${answer.status}`);
  const lines = (await answer.text()).split('\n').filter((line) => line !== '');
  return lines.map((line) => JSON.parse(line) as RowObject);
}

function RowTable({
  rows,
  view,
  onSort,
}: {
  rows: RowObject[];
  view: RowView;
  onSort: (column: string) => void;
}) {
  const columns = Object.keys(rows[0] ?? {});
  return (
    <div class="scroller data-scroll" role="group" aria-label="Rows" tabIndex={0}>
      <table class="data-rows">
        <thead>
          <tr>
            {columns.map((column) => (
              <th
                key={column}
                scope="col"
                aria-sort={
                  view.column === column ? (view.isDescending ? 'descending' : 'ascending') : undefined
                }
              >
                <button
                  type="button"
                  onClick={() => {
                    onSort(column);
                  }}
                >
                  {column}
                </button>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, index) => (
            <tr key={index}>
              {columns.map((column) => (
                <td key={column}>
                  <span class="data-cell" title={cellOf(row[column])}>
                    {cellOf(row[column])}
                  </span>
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Pages({ view, pages, onPage }: { view: RowView; pages: number; onPage: (page: number) => void }) {
  if (pages < 2) return null;
  return (
    <p class="data-pages">
      <button
        type="button"
        disabled={view.page === 0}
        onClick={() => {
          onPage(view.page - 1);
        }}
      >
        Previous
      </button>{' '}
      Page {view.page + 1} of {pages}{' '}
      <button
        type="button"
        disabled={view.page >= pages - 1}
        onClick={() => {
          onPage(view.page + 1);
        }}
      >
        Next
      </button>
    </p>
  );
}

/** Looks into one of the smaller tables; its file is loaded when it is asked for, and nothing before. */
export function TableBrowser({ tables }: { tables: readonly string[] }) {
  const [table, setTable] = useState('');
  const [rows, setRows] = useState<RowObject[]>();
  const [hasFailed, setHasFailed] = useState(false);
  const [view, setView] = useState(firstView);
  useEffect(() => {
    let isWanted = true;
    setRows(undefined);
    setHasFailed(false);
    setView(firstView);
    if (table === '') return undefined;
    loadRows(table).then(
      (loaded) => {
        if (isWanted) setRows(loaded);
      },
      () => {
        if (isWanted) setHasFailed(true);
      },
    );
    return () => {
      isWanted = false;
    };
  }, [table]);
  const found = rows && showRows(rows, view);
  return (
    <>
      <p class="data-controls">
        <label>
          Table{' '}
          <select
            value={table}
            onChange={(event) => {
              setTable(event.currentTarget.value);
            }}
          >
            <option value="">Choose a table</option>
            {tables.map((name) => (
              <option key={name} value={name}>
                {name}
              </option>
            ))}
          </select>
        </label>{' '}
        {rows && (
          <label>
            Rows with the words{' '}
            <input
              type="search"
              value={view.words}
              onInput={(event) => {
                setView({ ...view, words: event.currentTarget.value, page: 0 });
              }}
            />
          </label>
        )}
      </p>
      <p class="quiet" role="status">
        {hasFailed && 'The table could not be loaded. Choose it again, or take its file from the list above.'}
        {table !== '' && !rows && !hasFailed && 'Loading…'}
        {found && plural(found.total, 'row')}
      </p>
      {found && found.total > 0 && (
        <>
          <RowTable
            rows={found.shown}
            view={view}
            onSort={(column) => {
              setView({
                ...view,
                column,
                isDescending: view.column === column && !view.isDescending,
                page: 0,
              });
            }}
          />
          <Pages
            view={view}
            pages={found.pages}
            onPage={(page) => {
              setView({ ...view, page });
            }}
          />
        </>
      )}
    </>
  );
}
