import type { IncidentRecord } from '../../../../schemas/record.ts';
import { absences } from '../../../../schemas/vocabulary.ts';
import { formatDuration, formatSeconds } from '../../../core/format/duration.ts';
import { formatTime } from '../../../core/format/time.ts';
import { comparePrecision, type Comparability } from './comparable.ts';
import { gradeNote, row, type ComparisonRow } from './comparison-row.ts';
import { muted, type CellLine } from '../../../core/record/value-line.ts';
import { measureNames, windowScope, type LengthMeasure } from '../../../core/record/lengths.ts';

const lengthLabels = {
  span: 'Start to end of impact',
  inWindows: 'In impact windows',
  stated: 'As stated by others',
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
      const note = gradeNote(comparability, `Length ${measureNames[measure]}${differenceNote(values)}.`);
      return row({
        id: `length-${measure}`,
        label: lengthLabels[measure],
        group: 'How long',
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

/** For two lengths that do not overlap, by how much at least; said only where it is sure. */
function differenceNote(values: readonly IncidentRecord['duration']['span'][]): string {
  const [a, b] = values;
  if (values.length !== 2 || !a?.known || !b?.known || a.max === null || b.max === null) return '';
  const gap = Math.max(a.min - b.max, b.min - a.max);
  return gap >= 60
    ? `; they differ by at least ${formatSeconds(Math.floor(gap / 60) * 60)}`
    : '; they may be equal within what is known';
}
