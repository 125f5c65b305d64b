import type { Absent, Impact, IncidentRecord, Moment, TimeOrAbsent } from '../../../schemas/record.ts';
import { millisecondsIn } from '../inexact/duration-units.ts';
import { earliestOf, latestOf } from '../inexact/instants.ts';
import { isAdopted, isHit, isInformative, isOwnOutage } from '../record/predicates.ts';
import type { CarriedWord } from '../record/coded-parts.ts';

/**
 * How a record stands to one fact.
 *
 * - `said`: the record says that it looked and why there is no value.
 * - `not-applicable`: the record says that there can be none.
 * - `unasked`: there can be none, by what the record is or says elsewhere.
 */
export type FactState = 'known' | 'approximate' | 'said' | 'not-applicable' | 'unasked' | 'nothing';

/** Whether a time is known within an hour, whichever way it was written. */
function isWithinHour(time: TimeOrAbsent): boolean {
  return time.known && latestOf(time) - earliestOf(time) <= millisecondsIn.hour;
}

const stateOfAbsence = (reason: Absent['reason']): FactState =>
  reason === 'not-recorded' ? 'nothing' : reason === 'not-applicable' ? 'not-applicable' : 'said';

const isExact = (time: TimeOrAbsent): boolean =>
  time.known && time.qualifier === 'exact' && isWithinHour(time);

/** Approximate: about, at least, at most or between, or no better than to the day. */
export const momentState = ({ at }: Moment): FactState =>
  at.known ? (isExact(at) ? 'known' : 'approximate') : stateOfAbsence(at.reason);

/** Asked only where there is a time: how closely it is known says nothing where it is not. */
export const withinHourState = ({ at }: Moment): FactState =>
  !at.known ? 'unasked' : isWithinHour(at) ? 'known' : 'nothing';

const order: FactState[] = ['known', 'approximate', 'said', 'not-applicable', 'nothing'];
const best = (states: readonly FactState[]): FactState =>
  order.find((state) => states.includes(state)) ?? 'nothing';

/** Where both ends are needed, the weaker one counts. */
const weaker = (states: readonly FactState[]): FactState =>
  order.findLast((state) => states.includes(state)) ?? 'nothing';

const timeState = (at: TimeOrAbsent): FactState => momentState({ at, sources: [] });
const windowState = ({ from, to }: Impact): FactState => weaker([timeState(from), timeState(to)]);

/** The best of the windows in which something was hit; what was spared has none. */
export const impactState = ({ impact }: IncidentRecord): FactState =>
  best(impact.filter(isHit).map(windowState));

/** The best of what the moments give, what somebody stated, and what the windows give. */
export function durationState({ duration, times, impact }: IncidentRecord): FactState {
  const { stated } = duration;
  const ends = weaker([momentState(times.started), momentState(times.ended)]);
  return best([
    ends,
    stated.known ? (stated.qualifier === 'exact' ? 'known' : 'approximate') : stateOfAbsence(stated.reason),
    ...impact.filter(isOwnOutage).map(windowState),
  ]);
}

/** Approximate: nobody says so, or good sources disagree. */
export function wordsState(words: readonly CarriedWord[]): FactState {
  const informative = words.filter(isInformative);
  if (informative.length === 0) return words.length === 0 ? 'nothing' : 'said';
  return informative.some(({ status }) => status === 'stated' || status === 'reported')
    ? 'known'
    : 'approximate';
}

/** Approximate: inexact, or of a kind nobody states. Said: there is none, or none was adopted. */
export function countState({ reports: { absence, entries } }: IncidentRecord): FactState {
  if (entries.length === 0) return stateOfAbsence(absence ?? 'not-recorded');
  const adopted = entries.filter(isAdopted);
  if (adopted.length === 0) return 'said';
  return adopted.some(({ kind, count }) => kind !== 'unspecified' && count.qualifier === 'exact')
    ? 'known'
    : 'approximate';
}

/**
 * Whether it is said what a count counts; asked only where one was adopted.
 *
 * @param isBare whether the file holds a number alone, which leaves the question open; "unspecified" answers it.
 */
export function countKindState({ reports: { entries } }: IncidentRecord, isBare: boolean): FactState {
  const adopted = entries.filter(isAdopted);
  if (adopted.length === 0) return 'unasked';
  if (isBare) return 'nothing';
  return adopted.some(({ kind }) => kind !== 'unspecified') ? 'known' : 'said';
}
