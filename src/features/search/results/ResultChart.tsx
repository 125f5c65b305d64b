import { useState } from 'preact/hooks';
import { describeDrawn, drawOverview } from './overview.ts';
import { OverviewChart } from './OverviewChart.tsx';
import type { ChartProps } from './ResultViews.tsx';

const label = 'The results by date and by length on a logarithmic scale; the view “Table” has the same.';

/** What the dot says that the pointer or the focus is on. */
const textAt = (target: EventTarget | null): string =>
  (target instanceof Element && target.closest('a')?.getAttribute('aria-label')) || '';

/** Results by date and length, and in words what the drawing leaves out. */
export function ResultChart({ rows, onTable }: ChartProps) {
  const [pointed, setPointed] = useState('');
  const overview = drawOverview(rows);
  const point = ({ target }: Event): void => {
    setPointed(textAt(target));
  };
  return (
    <figure class="drawing" onMouseOver={point} onFocusCapture={point}>
      {overview && (
        <>
          <OverviewChart overview={overview} width={820} height={420} label={label} />
          <OverviewChart overview={overview} width={358} height={340} label={label} />
        </>
      )}
      <p class="pointed" aria-hidden="true">
        {pointed || 'Point at a dot to read which outage it is; it leads to the write-up.'}
      </p>
      <figcaption>
        {describeDrawn(overview, rows.length)}{' '}
        <button type="button" class="plain" onClick={onTable}>
          The same {rows.length} as a table
        </button>
      </figcaption>
    </figure>
  );
}
