import type { IncidentRecord } from '../../../../schemas/record.ts';
import { fieldLabels } from '../../../../schemas/labels.ts';
import { absences } from '../../../../schemas/vocabulary.ts';
import { formatDate } from '../../../core/format/date.ts';
import { formatDuration, formatSeconds } from '../../../core/format/duration.ts';
import { formatTime } from '../../../core/format/time.ts';
import { comparePrecision, type Comparability } from './comparable.ts';
import { gradeNote, row, type ComparisonRow } from './comparison-row.ts';
import { muted, type CellLine } from '../../../core/record/value-line.ts';
import { measureNames, windowScope, type LengthMeasure } from '../../../core/record/lengths.ts';

const lengthLabels = {
  span: fieldLabels.duration,
  inWindows: fieldLabels['duration.inWindows'],
  stated: fieldLabels['duration.stated'],
} as const;

/** The three measures of length, each on its own row and never mixed. */
export function compareLengths(records: readonly IncidentRecord[]): ComparisonRow[] {
  return (['span', 'inWindows', 'stated'] as const)
    .map((measure) => {
      const values = records.map(({ duration }) => duration[measure]);
      const cells = values.map((value, index): CellLine[] => {
        const record = records[index];
        if (!value.known || !record) return [muted(value.known ? '' : absences[value.reason].label)];
        return [
          {
            text: formatDuration(value),
            ...lengthDetail(measure, record),
            sources: measure === 'stated' ? record.duration.statedSources : [],
          },
        ];
      });
      const precision = comparePrecision(
        values.map((value) =>
          value.known
            ? {
                known: true,
                isExact: value.qualifier === 'exact' && value.nominalMin === value.nominalMax,
                unit: value.unit,
              }
            : { known: false },
        ),
      );
      const isPartial = measure === 'inWindows' && records.some((record) => windowScope(record));
      const comparability = isPartial ? inPart(precision) : precision;
      const note = gradeNote(
        comparability,
        `Duration ${measureNames[measure]}${differenceNote(values, records)}.`,
      );
      return row({
        id: `length-${measure}`,
        label: lengthLabels[measure],
        group: fieldLabels.duration,
        cells,
        comparability,
        notes: [note],
      });
    })
    .filter(({ cells }) => cells.some((cell) => cell.some(({ isMuted }) => !isMuted)));
}

/** Windows of some services on one side and of all, or others, on the other are no like measures. */
const inPart = ({ reasons }: Comparability): Comparability => ({
  grade: 'not-comparable',
  reasons: [...reasons, 'windows are recorded for some services only'],
});

function lengthDetail(measure: LengthMeasure, record: IncidentRecord): { detail?: string } {
  if (measure === 'span') return { detail: endPoints(record) };
  const scope = measure === 'inWindows' ? windowScope(record) : undefined;
  return scope === undefined ? {} : { detail: scope };
}

const endPoints = ({ times, date }: IncidentRecord): string =>
  [times.started, times.ended].flatMap(({ at }) => (at.known ? [formatTime(at, date)] : [])).join(' to ');

/** For two durations that do not overlap, which is longer and by how much at least; said only where it is sure. */
function differenceNote(
  values: readonly IncidentRecord['duration']['span'][],
  records: readonly IncidentRecord[],
): string {
  const [a, b] = values;
  const [first, second] = records;
  if (values.length !== 2 || !first || !second) return '';
  if (!a?.known || !b?.known || a.max === null || b.max === null) return '';
  const gap = Math.max(a.min - b.max, b.min - a.max);
  if (gap < 60) return '; they may be equal within what is known';
  const least = formatSeconds(Math.floor(gap / 60) * 60);
  if (first.date === second.date) return `; they differ by at least ${least}`;
  return `; ${formatDate((a.min > b.max ? first : second).date)} longer by at least ${least}`;
}
