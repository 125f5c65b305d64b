import type { IncidentRecord } from '../../../schemas/record.ts';
import type { CitedWork } from '../../core/format/citation.ts';
import { hatchedTime } from '../../drawing/describe-timeline.ts';
import type { DrawingFile } from '../../drawing/DrawingSheet.tsx';
import { rowsDrawing } from '../../drawing/rows-drawing.tsx';
import { toCells } from '../../core/columns/to-cells.ts';
import { timedMarkColumns, type TimedMark } from '../marks/index.ts';
import { Bars, LaneAxis, laneWords } from './LaneChart.tsx';
import { drawVictims, hitsOf, type VictimLanes } from './upstream.ts';

const id = 'file';

const laneRows = ({ lanes, ticks }: VictimLanes) =>
  rowsDrawing({
    head: LaneAxis({ ticks, id }),
    words: 'When, and what it met',
    rows: lanes.map((lane) => ({ name: lane.name, drawn: Bars({ lane, id }), words: laneWords(lane) })),
  });

/** One row a stretch, and one for who was hit at times that nobody recorded. */
const lanesMarks = (record: IncidentRecord, records: ReadonlyMap<string, IncidentRecord>): TimedMark[] =>
  (hitsOf(record, records) ?? []).flatMap(({ name, detail, record: said, stretches }): TimedMark[] => {
    const lane = { record: said, mark: 'affected', name: `${name}: ${detail}` } as const;
    if (stretches.length > 0) return stretches.map((stretch) => ({ ...lane, ...stretch }));
    return [{ ...lane, from: { known: false, reason: 'not-recorded' }, sources: [] }];
  });

/** Whom an incident affected as a file; `undefined` where its page has no drawing of it. */
export function lanesFile(
  record: IncidentRecord,
  records: ReadonlyMap<string, IncidentRecord>,
  cited: CitedWork,
): DrawingFile | undefined {
  const lanes = drawVictims(record, records);
  if (!lanes) return undefined;
  return {
    cited: { ...cited, title: `${cited.title}: who was affected, and when` },
    caption: `Times are UTC. ${hatchedTime} An empty box: no time is recorded.`,
    drawn: () => laneRows(lanes),
    rows: () => toCells(timedMarkColumns, lanesMarks(record, records)),
  };
}
