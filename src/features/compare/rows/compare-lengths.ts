import type { IncidentRecord } from '../../../../schemas/record.ts';
import { fieldLabels } from '../../../../schemas/labels.ts';
import { absences } from '../../../../schemas/vocabulary.ts';
import { formatDuration } from '../../../core/format/duration.ts';
import { formatTime } from '../../../core/format/time.ts';
import { outageNames } from '../../../core/record/outage-names.ts';
import { cellDifferences, mayBeEqual, measuredDuration } from './cell-differences.ts';
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
  const names = outageNames(records);
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
        names,
      );
      const isPartial = measure === 'inWindows' && records.some((record) => windowScope(record));
      const comparability = isPartial ? inPart(precision) : precision;
      const measured = values.map(measuredDuration);
      const equal = isPartial || !mayBeEqual(measured) ? '' : '; they may be equal within what is known';
      const note = gradeNote(comparability, `Duration ${measureNames[measure]}${equal}.`);
      return row({
        id: `length-${measure}`,
        label: lengthLabels[measure],
        group: fieldLabels.duration,
        cells,
        differences: isPartial ? undefined : cellDifferences(measured, names, 'longer'),
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
  [
    ...new Set([times.started, times.ended].flatMap(({ at }) => (at.known ? [formatTime(at, date)] : []))),
  ].join(' to ');
