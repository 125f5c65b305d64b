import { useMemo, useState } from 'preact/hooks';
import type { CitedWork } from '../../../core/format/citation.ts';
import type { ExportKind } from '../ComparisonActions.tsx';
import { ComparisonView } from '../ComparisonView.tsx';
import type { CompareState } from '../compare-address.ts';
import { comparisonView } from '../comparison-view.ts';
import type { Comparison } from '../rows/comparison.ts';
import { exportComparison, type Exported } from './export-comparison.ts';
import type { Ranks } from '../ranks.ts';

interface Props {
  comparison: Comparison;
  cited: CitedWork;
  /** The places of their lengths in the collection. */
  ranks: Ranks;
  state: CompareState;
  onState: (state: CompareState) => void;
}

/** A comparison that can be switched, copied and exported. */
export function LiveComparison({ comparison, cited, ranks, state, onState }: Props) {
  const [exported, setExported] = useState<Exported>();
  const view = useMemo(
    () => comparisonView(comparison, ranks, state),
    [comparison, ranks, state.axis, state.scale],
  );
  const onExport = (kind: ExportKind): void => {
    exportComparison(kind, { comparison, cited, timelines: view.timelines }).then(setExported, () => {
      setExported({ message: 'That did not work. Reload the page to try again.' });
    });
  };
  return (
    <ComparisonView
      view={view}
      state={state}
      onState={(shown) => {
        onState({ ...state, ...shown });
      }}
      exported={exported}
      onExport={onExport}
    />
  );
}
