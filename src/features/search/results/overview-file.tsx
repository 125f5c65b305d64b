import type { CitedWork } from '../../../core/format/citation.ts';
import type { DrawingFile } from '../../../drawing/DrawingSheet.tsx';
import type { FacetRow } from '../state/facets.ts';
import type { ExportFrame } from './columns.ts';
import { exportCells } from './export.ts';
import type { DrawnResults } from './overview.ts';
import { OverviewChart } from './OverviewChart.tsx';

/** The drawing of incidents by date and duration alone; `undefined` where there is nothing to draw. */
export const drawnOverview = (
  { overview, description }: DrawnResults,
  isDense = false,
): Pick<DrawingFile, 'caption' | 'drawn'> | undefined =>
  overview && {
    caption: description,
    drawn: () => OverviewChart({ overview, width: 1080, height: 420, label: '', isDense }),
  };

interface Rows {
  cited: CitedWork;
  rows: readonly FacetRow[];
  frame: ExportFrame;
  isDense: boolean;
}

/** The same as a file, whose rows are those of an exported search. */
export function overviewFile(
  view: DrawnResults,
  { cited, rows, frame, isDense }: Rows,
): DrawingFile | undefined {
  const drawn = drawnOverview(view, isDense);
  return drawn && { cited, ...drawn, rows: () => exportCells(rows, frame) };
}
