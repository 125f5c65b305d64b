import { TakeDrawn, type DrawingForm } from '../../../ui/TakeDrawing.tsx';
import type { DrawnResults } from './overview.ts';
import { OverviewChart } from './OverviewChart.tsx';
import { YearBandsChart } from './YearBandsChart.tsx';

const label =
  'The results by date and by duration on a logarithmic scale; arrow keys go from one to the next, and the view “Table” has the same.';

interface Props {
  view: DrawnResults;
  onTable: () => void;
  /** Without it, as where there is no browser, the drawing cannot be taken. */
  onTake?: (form: DrawingForm) => void;
}

/** Results by date and length, and in words what the drawing leaves out. */
export function ResultChart({ view: { overview, description, total }, onTable, onTake }: Props) {
  return (
    <figure class="drawing">
      {overview && (
        <>
          <OverviewChart overview={overview} width={820} height={420} label={label} />
          <YearBandsChart overview={overview} width={358} label={label} />
        </>
      )}
      <p class="pointed" aria-hidden="true">
        Point at a dot, or go from one to the next with the arrow keys, to read which incident it is; it links
        to its page.
      </p>
      <figcaption>
        <p>{description}</p>
        <p>
          <button type="button" class="plain" onClick={onTable}>
            The same {total} as a table
          </button>
        </p>
        {overview && onTake && <TakeDrawn forms={['svg', 'png']} onTake={onTake} />}
      </figcaption>
    </figure>
  );
}
