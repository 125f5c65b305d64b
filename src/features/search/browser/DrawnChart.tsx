import { useMemo, useState } from 'preact/hooks';
import '../../../drawing/browser/mark-keys.ts';
import type { DrawingForm } from '../../../ui/TakeDrawing.tsx';
import { drawResults } from '../results/overview.ts';
import { ResultChart } from '../results/ResultChart.tsx';
import type { ChartProps } from '../results/ResultViews.tsx';

/** The drawing of results with the scales that it needs: a module of its own, since they weigh much. */
export function DrawnChart({ rows, onTable }: ChartProps) {
  const view = useMemo(() => drawResults(rows), [rows]);
  const [fault, setFault] = useState('');
  const take = (form: DrawingForm): void => {
    import('./save-chart.ts')
      .then(({ saveChart }) => saveChart(form === 'png' ? form : 'svg', view))
      .then(
        () => {
          setFault('');
        },
        () => {
          setFault('The drawing could not be saved. Reload the page to try again.');
        },
      );
  };
  return (
    <>
      <ResultChart view={view} onTable={onTable} onTake={take} />
      {fault !== '' && <p class="notice">{fault}</p>}
    </>
  );
}
