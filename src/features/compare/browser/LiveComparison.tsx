import { useState } from 'preact/hooks';
import type { IncidentRecord } from '../../../../schemas/record.ts';
import type { ExportKind } from '../ComparisonActions.tsx';
import { ComparisonView } from '../ComparisonView.tsx';
import type { CompareState } from '../compare-address.ts';
import { exportComparison, type Exported } from './export-comparison.tsx';
import type { FacetRow } from '../../search/index.ts';

interface Props {
  records: readonly IncidentRecord[];
  /** The collection that lengths are set against. */
  rows: readonly FacetRow[];
  state: CompareState;
  onState: (state: CompareState) => void;
}

/** A comparison that can be switched, copied and taken along. */
export function LiveComparison({ records, rows, state, onState }: Props) {
  const [exported, setExported] = useState<Exported>();
  const onExport = (kind: ExportKind): void => {
    exportComparison(kind, records, state).then(setExported, () => {
      setExported({ message: 'That did not work. Reload the page to try again.' });
    });
  };
  return (
    <ComparisonView
      records={records}
      rows={rows}
      state={state}
      onState={(shown) => {
        onState({ ...state, ...shown });
      }}
      exported={exported}
      onExport={onExport}
    />
  );
}
