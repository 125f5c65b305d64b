import { useMemo } from 'preact/hooks';
import '../../../drawing/browser/mark-keys.ts';
import { drawResults } from '../results/overview.ts';
import { ResultChart } from '../results/ResultChart.tsx';
import type { ChartProps } from '../results/ResultViews.tsx';

/** The drawing of results with the scales that it needs: a module of its own, since they weigh much. */
export function DrawnChart({ rows, onTable }: ChartProps) {
  const view = useMemo(() => drawResults(rows), [rows]);
  return <ResultChart view={view} onTable={onTable} />;
}
