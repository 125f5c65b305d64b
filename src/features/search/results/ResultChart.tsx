import { useState } from 'preact/hooks';
import type { DrawnResults } from './overview.ts';
import { OverviewChart } from './OverviewChart.tsx';
import { YearBandsChart } from './YearBandsChart.tsx';

const label = 'The results by date and by duration on a logarithmic scale; the view “Table” has the same.';

/** What the dot says that the pointer or the focus is on. */
const textAt = (target: EventTarget | null): string =>
  (target instanceof Element && target.closest('a')?.getAttribute('aria-label')) || '';

interface Props {
  view: DrawnResults;
  onTable: () => void;
}

/** Results by date and length, and in words what the drawing leaves out. */
export function ResultChart({ view: { overview, description, total }, onTable }: Props) {
  const [pointed, setPointed] = useState('');
  const point = ({ target }: Event): void => {
    setPointed(textAt(target));
  };
  return (
    <figure class="drawing" onMouseOver={point} onFocusCapture={point}>
      {overview && (
        <>
          <OverviewChart overview={overview} width={820} height={420} label={label} />
          <YearBandsChart overview={overview} width={358} label={label} />
        </>
      )}
      <p class="pointed" aria-hidden="true">
        {pointed || 'Point at a dot to read which incident it is; it links to its page.'}
      </p>
      <figcaption>
        {description}{' '}
        <button type="button" class="plain" onClick={onTable}>
          The same {total} as a table
        </button>
      </figcaption>
    </figure>
  );
}
