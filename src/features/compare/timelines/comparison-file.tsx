import type { IncidentRecord } from '../../../../schemas/record.ts';
import type { CitedWork } from '../../../core/format/citation.ts';
import { shownView } from '../../../drawing/drawing-axis.ts';
import type { DrawingFile } from '../../../drawing/DrawingSheet.tsx';
import { plainView } from '../../../drawing/timeline-view.ts';
import { toCells } from '../../../core/columns/to-cells.ts';
import { impactMarks, momentMarks, phaseMarks, timedMarkColumns } from '../../marks/index.ts';
import { AlignedChart } from './AlignedChart.tsx';
import { alignTimelines, type AlignedTimelines } from './aligned-timelines.ts';

/** What hatched means in the drawing of a comparison. */
export const hatchedPhase = 'Hatched: which phase it was, or where it ended, is not known.';

/** The timelines of a comparison as a file, as they are shown. */
export const comparisonFile = (
  records: readonly IncidentRecord[],
  timelines: AlignedTimelines,
  cited: CitedWork,
): DrawingFile => ({
  cited,
  caption: `${timelines.caption} ${hatchedPhase}`,
  drawn: () => AlignedChart({ timelines, width: 1080, id: 'file' }),
  rows: () =>
    toCells(
      timedMarkColumns,
      records.flatMap((record) => [...momentMarks(record), ...phaseMarks(record), ...impactMarks(record)]),
    ),
});

/** The timelines of a prebuilt pair as its page shows them at first. */
export const pairFile = (pair: readonly IncidentRecord[], cited: CitedWork): DrawingFile =>
  comparisonFile(pair, alignTimelines(pair, shownView(pair, plainView)), cited);
