import type { IncidentRecord, RecordedTime } from '../../../../schemas/record.ts';
import { absences, moments } from '../../../../schemas/vocabulary.ts';
import { formatTime } from '../../../core/format/time.ts';
import { outageNames } from '../../../core/record/outage-names.ts';
import { cellDifferences, measuredSinceStart } from './cell-differences.ts';
import { comparePrecision } from './comparable.ts';
import { gradeNote, row, type ComparisonRow } from './comparison-row.ts';
import { muted, type CellLine } from '../../../core/record/value-line.ts';
import { elapsedSinceStart, formatElapsed } from '../../../core/record/elapsed.ts';

function sinceStart(record: IncidentRecord, moment: string, at: RecordedTime): string | undefined {
  const elapsed = moment === 'started' ? undefined : elapsedSinceStart(record, at);
  return elapsed && formatElapsed(elapsed);
}

/** One row a moment: the time, and how long after the start of impact. */
export function compareTimes(records: readonly IncidentRecord[]): ComparisonRow[] {
  const names = outageNames(records);
  return Object.entries(moments).map(([moment, { label, definition }]) => {
    const values = records.map(({ times }) => times[moment as keyof typeof moments]);
    const cells = values.map((value, index): CellLine[] => {
      const record = records[index];
      if (!value.at.known || !record)
        return [{ ...muted(value.at.known ? '' : absences[value.at.reason].label), sources: value.sources }];
      const details = [sinceStart(record, moment, value.at), value.means].filter(
        (text) => text !== undefined,
      );
      return [
        {
          text: formatTime(value.at, record.date),
          detail: details.length > 0 ? details.join('; ') : undefined,
          sources: value.sources,
        },
      ];
    });
    const comparability = comparePrecision(
      values.map(({ at }) =>
        at.known ? { known: true, isExact: at.qualifier === 'exact', unit: at.precision } : { known: false },
      ),
      names,
    );
    const differences =
      moment === 'started'
        ? undefined
        : cellDifferences(
            records.map((record) => measuredSinceStart(record, moment as keyof typeof moments)),
            names,
            'later',
          );
    const isCounted = differences?.some((text) => text !== undefined) ?? false;
    const meaning = isCounted
      ? `${definition} Differences are counted from the start of impact of each.`
      : definition;
    return row({
      id: `time-${moment}`,
      label,
      group: 'Times',
      cells,
      differences,
      comparability,
      notes: [gradeNote(comparability, meaning)],
    });
  });
}
