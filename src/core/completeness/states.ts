import type { Absent, Impact, IncidentRecord, Moment, TimeOrAbsent } from '../../../schemas/record.ts';
import { millisecondsIn } from '../inexact/duration-units.ts';
import { earliestOf, latestOf } from '../inexact/instants.ts';
import { isAdopted, isHit, isInformative, isOwnOutage } from '../record/predicates.ts';
import type { CarriedWord } from '../record/coded-parts.ts';

/**
 * What a record has of one criterion.
 *
 * - `absence-stated`: the record says that it looked and why there is no value.
 * - `not-applicable`: the record says that there can be none.
 * - `not-asked`: there can be none, by what the record is or says elsewhere.
 */
export type CriterionState =
  | 'known'
  | 'approximate'
  | 'absence-stated'
  | 'not-applicable'
  | 'not-asked'
  | 'missing';

/** Whether a time is known within an hour, whichever way it was written. */
function isWithinHour(time: TimeOrAbsent): boolean {
  return time.known && latestOf(time) - earliestOf(time) <= millisecondsIn.hour;
}

const stateOfAbsence = (reason: Absent['reason']): CriterionState =>
  reason === 'not-recorded' ? 'missing' : reason === 'not-applicable' ? 'not-applicable' : 'absence-stated';

const isExact = (time: TimeOrAbsent): boolean =>
  time.known && time.qualifier === 'exact' && isWithinHour(time);

/** Approximate: about, at least, at most or between, or no better than to the day. */
export const momentState = ({ at }: Moment): CriterionState =>
  at.known ? (isExact(at) ? 'known' : 'approximate') : stateOfAbsence(at.reason);

/** Asked only where there is a time: how closely it is known says nothing where it is not. */
export const withinHourState = ({ at }: Moment): CriterionState =>
  !at.known ? 'not-asked' : isWithinHour(at) ? 'known' : 'missing';

const order: CriterionState[] = ['known', 'approximate', 'absence-stated', 'not-applicable', 'missing'];
const best = (states: readonly CriterionState[]): CriterionState =>
  order.find((state) => states.includes(state)) ?? 'missing';

/** Where both ends are needed, the weaker one counts. */
const weaker = (states: readonly CriterionState[]): CriterionState =>
  order.findLast((state) => states.includes(state)) ?? 'missing';

const timeState = (at: TimeOrAbsent): CriterionState => momentState({ at, sources: [] });
const windowState = ({ from, to }: Impact): CriterionState => weaker([timeState(from), timeState(to)]);

/** The best of the windows in which something was hit; what was spared has none. */
export const impactState = ({ impact }: IncidentRecord): CriterionState =>
  best(impact.filter(isHit).map(windowState));

/** The best of what the moments give, what the record states, and what the windows give. */
export function durationState({ duration, times, impact }: IncidentRecord): CriterionState {
  const { stated } = duration;
  const ends = weaker([momentState(times.started), momentState(times.ended)]);
  return best([
    ends,
    stated.known ? (stated.qualifier === 'exact' ? 'known' : 'approximate') : stateOfAbsence(stated.reason),
    ...impact.filter(isOwnOutage).map(windowState),
  ]);
}

/** Approximate: only inferred, or good sources disagree. */
export function wordsState(words: readonly CarriedWord[]): CriterionState {
  const informative = words.filter(isInformative);
  if (informative.length === 0) return words.length === 0 ? 'missing' : 'absence-stated';
  return informative.some(({ status }) => status === 'stated' || status === 'reported')
    ? 'known'
    : 'approximate';
}

/** Approximate: inexact, or of a kind that is not stated. Stated: there is none, or none was adopted. */
export function countState({ reports: { absence, entries } }: IncidentRecord): CriterionState {
  if (entries.length === 0) return stateOfAbsence(absence ?? 'not-recorded');
  const adopted = entries.filter(isAdopted);
  if (adopted.length === 0) return 'absence-stated';
  return adopted.some(({ kind, count }) => kind !== 'unspecified' && count.qualifier === 'exact')
    ? 'known'
    : 'approximate';
}

/**
 * Whether it is said what a count counts; asked only where one was adopted.
 *
 * @param isBare whether the file holds a number alone, which leaves the question open; "unspecified" answers it.
 */
export function countKindState({ reports: { entries } }: IncidentRecord, isBare: boolean): CriterionState {
  const adopted = entries.filter(isAdopted);
  if (adopted.length === 0) return 'not-asked';
  if (isBare) return 'missing';
  return adopted.some(({ kind }) => kind !== 'unspecified') ? 'known' : 'absence-stated';
}
