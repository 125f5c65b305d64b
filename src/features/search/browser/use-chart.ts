import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { ChartProps } from '../results/ResultViews.tsx';

/** The drawing of results, fetched once someone wants it: its scales weigh more than all the rest of the search. */
export function useChart(isWanted: boolean): {
  Chart: ComponentType<ChartProps> | undefined;
  isFailed: boolean;
} {
  const [Chart, setChart] = useState<ComponentType<ChartProps>>();
  const [isFailed, setFailed] = useState(false);
  useEffect(() => {
    if (!isWanted || Chart) return;
    import('./DrawnChart.tsx').then(
      ({ DrawnChart }) => {
        setChart(() => DrawnChart);
      },
      () => {
        setFailed(true);
      },
    );
  }, [isWanted]);
  return { Chart, isFailed };
}
