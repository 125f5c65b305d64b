import type { ComponentType } from 'preact';
import type { Facets, FacetRow } from '../state/facets.ts';
import type { SearchResult } from '../select/filter.ts';
import type { SearchState } from '../state/search-state.ts';
import { groupRows } from '../select/sort-rows.ts';
import { ResultList } from './ResultList.tsx';
import { ResultTable } from './ResultTable.tsx';

export interface ChartProps {
  rows: readonly FacetRow[];
  onTable: () => void;
}

interface Props {
  state: SearchState;
  result: SearchResult;
  labels: Facets['labels'];
  /** What draws the chart; `undefined` until it has loaded. */
  Chart: ComponentType<ChartProps> | undefined;
  isChartFailed: boolean;
  onChange: (state: SearchState) => void;
}

function ChartView({ state, result: { rows }, Chart, isChartFailed, onChange }: Omit<Props, 'labels'>) {
  const toTable = (): void => {
    onChange({ ...state, view: 'table' });
  };
  if (Chart) return <Chart rows={rows} onTable={toTable} />;
  return (
    <p class="notice">
      {isChartFailed ? 'The drawing could not be loaded. ' : 'Drawing … '}
      <button type="button" onClick={toTable}>
        The same {rows.length} as a table
      </button>
    </p>
  );
}

/** The results in the form that was asked for. */
export function ResultViews(props: Props) {
  const { state, result, labels, onChange } = props;
  const { rows } = result;
  if (rows.length === 0) return null;
  if (state.view === 'chart') return <ChartView {...props} />;
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
