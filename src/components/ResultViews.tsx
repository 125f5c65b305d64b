import type { Facets } from '../lib/search/facets.ts';
import type { SearchResult } from '../lib/search/filter.ts';
import type { SearchState } from '../lib/search/search-state.ts';
import { groupRows } from '../lib/search/sort-rows.ts';
import { ResultChart } from './ResultChart.tsx';
import { ResultList } from './ResultList.tsx';
import { ResultTable } from './ResultTable.tsx';

interface Props {
  state: SearchState;
  result: SearchResult;
  labels: Facets['labels'];
  onChange: (state: SearchState) => void;
}

/** The results in the form that was asked for. */
export function ResultViews({ state, result: { rows }, labels, onChange }: Props) {
  if (rows.length === 0) return null;
  if (state.view === 'chart')
    return (
      <ResultChart
        rows={rows}
        onTable={() => {
          onChange({ ...state, view: 'table' });
        }}
      />
    );
  const groups = groupRows(rows, state);
  if (state.view === 'table')
    return <ResultTable groups={groups} labels={labels} state={state} onChange={onChange} />;
  return groups.map(({ heading, rows: group }) => (
    <section class="result-group" key={heading ?? ''}>
      {heading !== undefined && <h2>{heading}</h2>}
      <ResultList rows={group} labels={labels} />
    </section>
  ));
}
