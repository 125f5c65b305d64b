import type { IncidentRecord } from '../../schemas/record.ts';
import { formatTime } from '../core/format/time.ts';
import { earliestOf, latestOf } from '../core/inexact/instants.ts';
import { isEnvelope } from '../core/record/lengths.ts';
import type { Bar } from './drawing-marks.ts';
import { isCounted } from '../core/record/predicates.ts';

/** Where an instant lies from 0 to 1; an infinite one lies at the edge. */
export type PlaceInstant = (instant: number) => number;

/** The windows of an outage that came in waves, to be drawn in place of one bar from the first minute to the last. */
export function impactWindows(record: IncidentRecord, place: PlaceInstant): Bar[] {
  if (!isEnvelope(record)) return [];
  return record.impact.filter(isCounted).flatMap(({ from, to }): Bar[] => {
    if (!from.known || !to.known) return [];
    const sureFrom = place(latestOf(from));
    return [
      {
        from: place(earliestOf(from)),
        sureFrom,
        sureTo: Math.max(sureFrom, place(earliestOf(to))),
        to: place(latestOf(to)),
        text: `Impact, from ${formatTime(from, record.date)} to ${formatTime(to, record.date)}`,
      },
    ];
  });
}
