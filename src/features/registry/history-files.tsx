import type { CitedSite } from '../../core/format/citation.ts';
import type { IncidentRecord } from '../../../schemas/record.ts';
import type { DrawingFile } from '../../drawing/DrawingSheet.tsx';
import { citedRecords } from '../../ui/cited-records.ts';
import { columnsOf, type Column } from '../../core/columns/column.ts';
import { toCells } from '../../core/columns/to-cells.ts';
import { incidentColumns } from '../marks/index.ts';
import { distributionFile, measured, type DrawnDistribution } from '../trends/index.ts';
import { stripForms, type Strip, type StripMark } from './strip.ts';
import { aboutYears, StripDrawing } from './StripChart.tsx';

/** What the page of a service or an organization draws, and of what. */
interface HistoryDrawings {
  name: string;
  /** Of the page, below the path of the site. */
  path: string;
  strip: Strip | undefined;
  lengths: DrawnDistribution | undefined;
}

interface MarkInLane {
  lane: string;
  mark: StripMark;
  record: IncidentRecord;
}

const stripColumns: Column<MarkInLane>[] = [
  { name: 'lane', type: 'text', description: 'How the page is concerned.', value: ({ lane }) => lane },
  ...columnsOf(incidentColumns, ({ record }: MarkInLane) => record),
  {
    name: 'form',
    type: 'text',
    description: 'What sort of mark it is.',
    value: ({ mark }) => stripForms[mark.form],
  },
];

/** What the forms of marks are, in words. */
const signs: Record<StripMark['form'], string> = {
  outage: 'filled dot',
  degradation: 'empty dot',
  other: 'diamond',
};

/**
 * A drawing of the page of a service or an organization as a file; `undefined` where the page has none of that name.
 *
 * @param records all records by their ids.
 */
export function historyFile(
  drawing: string,
  { name, path, strip, lengths }: HistoryDrawings,
  { records, site }: { records: ReadonlyMap<string, IncidentRecord>; site: CitedSite },
): DrawingFile | undefined {
  const recordsOf = (ids: readonly string[]): IncidentRecord[] => ids.flatMap((id) => records.get(id) ?? []);
  const key = `${path.replaceAll('/', '-').slice(1)}${drawing}`;
  if (drawing === 'incidents' && strip) {
    const marks = strip.lanes.flatMap((lane) => lane.marks.map((mark) => ({ lane: lane.name, mark })));
    const shown = recordsOf(marks.map(({ mark }) => mark.id));
    return {
      cited: citedRecords(site, { key, title: `Incidents of ${name} by date`, path, records: shown }),
      caption: `${strip.forms.map((form) => `A ${signs[form]}: ${stripForms[form]}.`).join(' ')} ${aboutYears}`,
      drawn: () => StripDrawing({ strip, width: 1080 }),
      rows: () =>
        toCells(
          stripColumns,
          marks.flatMap(({ lane, mark }) => recordsOf([mark.id]).map((record) => ({ lane, mark, record }))),
        ),
    };
  }
  if (drawing !== 'durations' || !lengths) return undefined;
  const shown = recordsOf(lengths.marks.map(({ id }) => id));
  const cited = citedRecords(site, {
    ...{ key, title: `Duration of the incidents of ${name}`, path: `${path}#lengths` },
    records: shown,
  });
  return distributionFile(lengths, { cited, measure: measured.span, records });
}
