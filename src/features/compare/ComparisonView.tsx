import { plainView, type WishedView } from '../../drawing/timeline-view.ts';
import { TakeDrawing, TakeDrawn } from '../../ui/TakeDrawing.tsx';
import { ComparisonActions, type ExportKind } from './ComparisonActions.tsx';
import type { CompareState } from './compare-address.ts';
import type { ComparisonView as View } from './comparison-view.ts';
import { ComparisonTable } from './rows/ComparisonTable.tsx';
import { SharingTable } from './sharing/SharingTable.tsx';
import { SourceColumns } from './sources/SourceColumns.tsx';
import { ComparisonDrawing } from './timelines/ComparisonDrawing.tsx';

/** How a comparison is shown; its incidents are in the view. */
type ComparisonViewState = Omit<CompareState, 'ids'>;

const plainState: ComparisonViewState = { ...plainView, isUnfolded: false };

interface Props {
  view: View;
  /** Of a page of its own, which has files of its drawing. */
  path?: string;
  state?: ComparisonViewState;
  /** Without it, as in the build, nothing can be switched. */
  onState?: (state: ComparisonViewState) => void;
  exported?: { message: string; text?: string } | undefined;
  onExport?: (kind: ExportKind) => void;
}

/** Two to six incidents side by side: what differs in words, timelines on one axis, then every row. */
export function ComparisonView({ view, path, state = plainState, onState, exported, onExport }: Props) {
  const { incidents, differing, alike } = view;
  const onView =
    onState &&
    ((wished: WishedView): void => {
      onState({ ...state, ...wished });
    });
  return (
    <div class="comparison">
      <p class="differences">{view.sentences}</p>
      <ComparisonDrawing timelines={view.timelines} marks={view.marks} view={view.shown} onView={onView}>
        {onExport ? (
          <TakeDrawn onTake={onExport} />
        ) : (
          path !== undefined && <TakeDrawing path={`${path}timelines`} />
        )}
      </ComparisonDrawing>
      {view.sharing && <SharingTable parts={view.sharing} incidents={incidents} />}
      <section aria-labelledby="row-by-row">
        <h2 id="row-by-row">Row by row</h2>
        <ComparisonTable
          incidents={incidents}
          table={differing}
          caption="What differs between the incidents"
        />
        {alike.length > 0 && (
          <details
            class="fold row-fold"
            open={state.isUnfolded}
            onToggle={(event) => {
              const isUnfolded = event.currentTarget.open;
              if (isUnfolded !== state.isUnfolded) onState?.({ ...state, isUnfolded });
            }}
          >
            <summary>{view.foldLabel}</summary>
            <ComparisonTable
              incidents={incidents}
              table={alike}
              caption="What is the same, or not known, of all incidents"
            />
          </details>
        )}
      </section>
      <SourceColumns columns={view.sources} />
      <ComparisonActions exported={exported} onExport={onExport} />
    </div>
  );
}
