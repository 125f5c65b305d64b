import type { ComponentType } from 'preact';
import type { FacetRow } from '../state/facets.ts';
import type { SearchState } from '../state/search-state.ts';
import { ResultList } from './ResultList.tsx';
import { ResultTable } from './ResultTable.tsx';
import type { ResultsView } from './results-view.ts';

export interface ChartProps {
  rows: readonly FacetRow[];
  onTable: () => void;
}

interface Props {
  state: SearchState;
  results: ResultsView;
  /** What draws the chart; `undefined` until it has loaded. */
  Chart: ComponentType<ChartProps> | undefined;
  isChartFailed: boolean;
  /** What says of an incident what caused it, and why it was found. */
  Why: ComponentType<{ id: string }>;
  onChange: (state: SearchState) => void;
}

interface ChartViewProps extends ChartProps, Pick<Props, 'Chart' | 'isChartFailed'> {}

function ChartView({ rows, Chart, isChartFailed, onTable }: ChartViewProps) {
  if (Chart) return <Chart rows={rows} onTable={onTable} />;
  return (
    <p class="notice">
      {isChartFailed ? 'The drawing could not be loaded. ' : 'Drawing … '}
      <button type="button" onClick={onTable}>
        The same {rows.length} as a table
      </button>
    </p>
  );
}

/** The results in the form that was asked for. */
export function ResultViews({ state, results, Why, onChange, ...chart }: Props) {
  if (results.kind === 'chart') {
    const toTable = (): void => {
      onChange({ ...state, view: 'table' });
    };
    return <ChartView {...chart} rows={results.rows} onTable={toTable} />;
  }
  if (results.kind === 'table')
    return (
      <ResultTable columns={results.columns} groups={results.groups} state={state} onChange={onChange} />
    );
  return results.groups.map(({ heading, results: items }) => (
    <section class="result-group" key={heading ?? ''}>
      {heading !== undefined && <h2>{heading}</h2>}
      <ResultList items={items} Why={Why} />
    </section>
  ));
}
