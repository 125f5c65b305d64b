import type { IncidentRecord } from '../../../schemas/record.ts';
import type { CompareState } from './compare-address.ts';
import { plainView, type TimelineView } from '../../drawing/timeline-view.ts';
import { compare } from './rows/comparison.ts';
import { keepTogether } from '../../core/format/keep-together.ts';
import { differences } from './sentences/differences.ts';
import { foldRows } from './rows/comparison-fold.ts';
import { withRanks } from './rows/with-ranks.ts';
import { ComparisonActions, type ExportKind } from './ComparisonActions.tsx';
import { ComparisonDrawing } from './timelines/ComparisonDrawing.tsx';
import { ComparisonTable } from './rows/ComparisonTable.tsx';
import type { FacetRow } from '../search/index.ts';

/** What is shown; the incidents themselves are given as records. */
export type ComparisonViewState = Omit<CompareState, 'ids'>;

const plainState: ComparisonViewState = { ...plainView, isUnfolded: false };

interface Props {
  records: readonly IncidentRecord[];
  /** The whole collection, which lengths are set against; without it they are not. */
  rows?: readonly FacetRow[];
  state?: ComparisonViewState;
  /** Without it, as in the build, nothing can be switched. */
  onState?: (state: ComparisonViewState) => void;
  exported?: { message: string; text?: string } | undefined;
  onExport?: (kind: ExportKind) => void;
}

/** Two to six incidents side by side: what differs in words, timelines on one axis, then every row. */
export function ComparisonView(props: Props) {
  const { records, rows = [], state = plainState, onState, exported, onExport } = props;
  const ranked = withRanks(compare(records).rows, records, rows);
  const { differing, alike, foldLabel } = foldRows(ranked, records.length);
  const onView =
    onState &&
    ((view: TimelineView): void => {
      onState({ ...state, ...view });
    });
  return (
    <div class="comparison">
      <p class="differences">{keepTogether(differences(records).join(' '))}</p>
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
      <ComparisonActions exported={exported} onExport={onExport} />
    </div>
  );
}
