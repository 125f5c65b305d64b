import type { IncidentRecord, Moment, TimeOrAbsent } from '../../../../schemas/record.ts';
import { moments, type Moment as MomentName } from '../../../../schemas/vocabulary.ts';
import { earliestOf } from '../../../core/inexact/instants.ts';

/** Moments that come before the end by what they are. */
const early: readonly MomentName[] = ['started', 'detected', 'declared'];

const known = (times: readonly TimeOrAbsent[]): number[] =>
  times.flatMap((at) => (at.known ? [earliestOf(at)] : [])).filter((instant) => Number.isFinite(instant));

/**
 * When the incident may first have turned, in milliseconds: the fault stopped, the first users were back, or something
 * was done that eased or ended it. `undefined` where no such time is known.
 */
export function turningPoint({ times, response }: IncidentRecord): number | undefined {
  const late = (Object.keys(moments) as MomentName[]).filter((moment) => !early.includes(moment));
  const helped = response.actions.filter(({ result }) => result === 'ended' || result === 'eased');
  const turns = known([...late.map((moment) => times[moment].at), ...helped.map(({ at }) => at)]);
  return turns.length === 0 ? undefined : Math.min(...turns);
}

const nothing: Moment = { at: { known: false, reason: 'not-recorded' }, sources: [] };

/**
 * A record as it stood before it turned: its times from the start of impact to the turning point, and no account of them
 * that came later. What came before the impact is how it was set off, which belongs to the ending too; where nobody knows
 * when it turned, nothing of the narrative is sure to come before.
 */
export function beforeTheTurn(record: IncidentRecord): IncidentRecord {
  const turn = turningPoint(record);
  const start = record.times.started.at;
  const from = start.known ? earliestOf(start) : Date.parse(record.date);
  const isBefore = (at: TimeOrAbsent): boolean => at.known && (turn === undefined || earliestOf(at) < turn);
  const momentOf = (name: MomentName): Moment => {
    const moment = record.times[name];
    if (!early.includes(name)) return nothing;
    return name === 'started' || !moment.at.known || isBefore(moment.at) ? moment : nothing;
  };
  return {
    ...record,
    times: Object.fromEntries(
      (Object.keys(moments) as MomentName[]).map((name) => [name, momentOf(name)]),
    ) as IncidentRecord['times'],
    timeline:
      turn === undefined ? [] : record.timeline.filter(({ at }) => earliestOf(at) >= from && isBefore(at)),
    claims: [],
  };
}
