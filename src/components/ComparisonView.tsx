import type { IncidentRecord } from '../../schemas/record.ts';
import { plainView, type CompareState, type TimelineView } from '../lib/search/compare-address.ts';
import { compare } from '../lib/views/comparison.ts';
import { foldRows } from '../lib/views/comparison-fold.ts';
import { ComparisonDrawing } from './ComparisonDrawing.tsx';
import { ComparisonTable } from './ComparisonTable.tsx';

/** What is shown; the incidents themselves are given as records. */
export type ComparisonViewState = Omit<CompareState, 'ids'>;

const plainState: ComparisonViewState = { ...plainView, isUnfolded: false };

interface Props {
  records: readonly IncidentRecord[];
  state?: ComparisonViewState;
  /** Without it, as in the build, nothing can be switched. */
  onState?: (state: ComparisonViewState) => void;
}

/** Two to six incidents side by side: what differs in words, timelines on one axis, then every row. */
export function ComparisonView({ records, state = plainState, onState }: Props) {
  const { differing, alike, foldLabel } = foldRows(compare(records).rows, records.length);
  const onView =
    onState &&
    ((view: TimelineView): void => {
      onState({ ...state, ...view });
    });
  return (
    <div class="comparison">
      <ComparisonDrawing records={records} view={state} onView={onView} />
      <section aria-labelledby="row-by-row">
        <h2 id="row-by-row">Row by row</h2>
        <ComparisonTable records={records} rows={differing} caption="What differs between the incidents" />
        {alike.length > 0 && (
          <details
            class="fold row-fold"
            open={state.isUnfolded}
            onToggle={(event) => {
              const isUnfolded = event.currentTarget.open;
              if (isUnfolded !== state.isUnfolded) onState?.({ ...state, isUnfolded });
            }}
          >
            <summary>{foldLabel}</summary>
            <ComparisonTable
              records={records}
              rows={alike}
              caption="What is the same, or not known, of all incidents"
            />
          </details>
        )}
      </section>
    </div>
  );
}
