import type { IncidentRecord } from '../../schemas/record.ts';
import { formatTime } from '../core/format/time.ts';
import { isEnvelope } from '../core/record/lengths.ts';
import type { Bar } from './drawing-marks.ts';
import { isCounted } from '../core/record/predicates.ts';

/** Where an instant lies from 0 to 1; one that is open on its side lies at that edge. */
export type PlaceInstant = (instant: number | undefined, edge: number) => number;

const parse = (instant: string | null): number | undefined =>
  instant === null ? undefined : Date.parse(instant);

/** The windows of an outage that came in waves, to be drawn in place of one bar from the first minute to the last. */
export function impactWindows(record: IncidentRecord, place: PlaceInstant): Bar[] {
  if (!isEnvelope(record)) return [];
  return record.impact.filter(isCounted).flatMap(({ from, to }): Bar[] => {
    if (!from.known || !to.known) return [];
    const sureFrom = place(parse(from.latest), 1);
    return [
      {
        from: place(parse(from.earliest), 0),
        sureFrom,
        sureTo: Math.max(sureFrom, place(parse(to.earliest), 0)),
        to: place(parse(to.latest), 1),
        text: `Impact, from ${formatTime(from, record.date)} to ${formatTime(to, record.date)}`,
      },
    ];
  });
}
