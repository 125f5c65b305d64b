import type { IncidentRecord } from '../../../schemas/record.ts';
import type { SiteSettings } from '../../../schemas/registry.ts';
import { fullAddress } from '../../address.ts';
import type { CitedWork } from '../../core/format/citation.ts';
import { describeTimeline } from '../../drawing/describe-timeline.ts';
import type { DrawingFile } from '../../drawing/DrawingSheet.tsx';
import { drawTimeline } from '../../drawing/timeline-drawing.ts';
import { TimelineChart } from '../../drawing/TimelineChart.tsx';
import { toCells } from '../../core/columns/to-cells.ts';
import {
  impactMarks,
  momentMarks,
  narrativeMarks,
  otherValueMarks,
  timedMarkColumns,
} from '../marks/index.ts';
import { lanesFile } from '../victims/index.ts';
import { citedIncident } from './cited-incident.ts';

const cited = (record: IncidentRecord, site: SiteSettings): CitedWork => ({
  ...citedIncident(record, site),
  address: fullAddress(`/incidents/${record.id}/`),
});

/** The timeline of a record as a file; `undefined` where its page has no drawing of it. */
function timelineFile(record: IncidentRecord, site: SiteSettings): DrawingFile | undefined {
  const drawing = drawTimeline(record);
  if (!drawing) return undefined;
  return {
    cited: cited(record, site),
    caption: `Times are UTC. ${describeTimeline(drawing)}`,
    drawn: () => TimelineChart({ drawing, width: 860, id: 'file' }),
    rows: () =>
      toCells(timedMarkColumns, [
        ...impactMarks(record),
        ...momentMarks(record),
        ...narrativeMarks(record),
        ...otherValueMarks(record),
      ]),
  };
}

/**
 * A drawing of the page of a record as a file; `undefined` where the page has none of that name.
 *
 * @param records all records, from which those are taken that it belongs with.
 */
export function incidentFile(
  name: string,
  record: IncidentRecord,
  { records, site }: { records: ReadonlyMap<string, IncidentRecord>; site: SiteSettings },
): DrawingFile | undefined {
  if (name === 'timeline') return timelineFile(record, site);
  return name === 'affected' ? lanesFile(record, records, cited(record, site)) : undefined;
}
