import type { IncidentRecord, RecordedDuration, RecordedTime } from '../../../schemas/record.ts';
import type { Term } from '../../../schemas/vocabulary.ts';
import { unionDuration } from '../inexact/between.ts';
import { earlierOf, laterOf } from '../inexact/extremes.ts';
import { toRecordedDuration } from '../inexact/recorded.ts';
import { lowerFirst } from '../format/lower-first.ts';

/** The phases of an incident in their order; docs/decisions/0010-phases.md says why these. */
export const phases = {
  undetected: { label: 'Undetected', definition: 'From the start of impact until the operator noticed.' },
  detected: {
    label: 'Detected',
    definition: 'From then until the fault stopped or the first users were back, whichever came first.',
  },
  mitigating: { label: 'Mitigating', definition: 'From the first of these two until the second.' },
  recovering: { label: 'Recovering', definition: 'From when both had happened until the impact ended.' },
} as const satisfies Record<string, Term>;
export type Phase = keyof typeof phases;

/**
 * A stretch between two moments that are recorded, with every phase it may have been: one where the moments tell, more
 * where the one between two phases is not known. `to` is `undefined` where the end is not.
 */
export interface PhaseSpan {
  phases: Phase[];
  from: RecordedTime;
  to: RecordedTime | undefined;
}

/** The moment that ends each phase; the last one is over with the impact. */
interface Boundary {
  at: RecordedTime | undefined;
  next: Phase | undefined;
}

const known = ({ at }: { at: IncidentRecord['times']['started']['at'] }): RecordedTime | undefined =>
  at.known ? at : undefined;

/**
 * The moments that part the phases, in an order that no reading of them breaks: each at the earliest when the one
 * before it was and at the latest when the one after it was, so that a phase that was skipped is empty, not negative.
 */
function boundaries(record: IncidentRecord, started: RecordedTime): [Boundary, Boundary, Boundary, Boundary] {
  const { times } = record;
  const ended = known(times.ended);
  const mitigated = known(times.mitigated);
  const restoring = known(times.restoring);
  const within = (
    time: RecordedTime | undefined,
    limit: RecordedTime | undefined,
  ): RecordedTime | undefined => {
    const atLeast = time && laterOf(time, started);
    return atLeast && limit ? earlierOf(atLeast, limit) : atLeast;
  };
  const isBoth = mitigated !== undefined && restoring !== undefined;
  const second = within(isBoth ? laterOf(mitigated, restoring) : undefined, ended);
  const first = within(isBoth ? earlierOf(mitigated, restoring) : (mitigated ?? restoring), ended);
  return [
    { at: within(known(times.detected), first ?? ended), next: 'detected' },
    { at: first, next: 'mitigating' },
    { at: second, next: 'recovering' },
    { at: ended, next: undefined },
  ];
}

/** Whether nobody could tell the two apart as they are written; what is known to the hour or coarser could be parted. */
function isEmpty({ from, to }: PhaseSpan): boolean {
  if (!to || !isFine(from) || !isFine(to)) return false;
  return unionDuration([{ from, to }])?.nominalMax === 0;
}

/** Whether a time is known to the minute or better. */
export const isFine = ({ precision }: RecordedTime): boolean =>
  precision === 'second' || precision === 'minute';

/** The phases of one incident, in order and without a gap; none where the start of impact is not known. */
export function phaseSpans(record: IncidentRecord): PhaseSpan[] {
  const written = known(record.times.started);
  if (!written) return [];
  const ended = known(record.times.ended);
  const started = ended ? earlierOf(written, ended) : written;
  const spans: PhaseSpan[] = [];
  let current: PhaseSpan = { phases: ['undetected'], from: started, to: undefined };
  for (const { at, next } of boundaries(record, started)) {
    if (!at) {
      if (next) current.phases.push(next);
      continue;
    }
    spans.push({ ...current, to: at });
    if (next) current = { phases: [next], from: at, to: undefined };
  }
  return ended
    ? spans.filter((span) => !isEmpty(span))
    : [...spans.filter((span) => !isEmpty(span)), current];
}

/** How long a phase lasted, never finer than its two ends are known; `undefined` where its end is not. */
export function phaseLength({ from, to }: PhaseSpan): RecordedDuration | undefined {
  const duration = to && unionDuration([{ from, to }]);
  if (!duration) return undefined;
  const isExact = from.qualifier === 'exact' && to.qualifier === 'exact';
  return toRecordedDuration(
    duration,
    duration.max === undefined ? 'at-least' : isExact ? 'exact' : 'between',
  );
}

/** "Detected", "Undetected or detected", "Detected to recovering"; what may have been any is "Phases not known". */
export function phaseName(possible: readonly Phase[]): string {
  const [first, second] = possible;
  if (first === undefined) return '';
  if (second === undefined) return phases[first].label;
  if (possible.length === Object.keys(phases).length) return 'Phases not known';
  const last = possible.at(-1) ?? second;
  return `${phases[first].label} ${possible.length === 2 ? 'or' : 'to'} ${lowerFirst(phases[last].label)}`;
}

const unknownMoment: Record<Phase, string> = {
  undetected: '',
  detected: 'when the operator noticed',
  mitigating: 'when the fault stopped or the first users were back',
  recovering: 'when both the fault had stopped and users were back',
};

/** What is not known where a stretch may have been more than one phase; `undefined` where it was one. */
export function phaseDoubt(possible: readonly Phase[]): string | undefined {
  const missing = possible.slice(1).map((phase) => unknownMoment[phase]);
  if (missing.length === 0) return undefined;
  return `not known: ${missing.join('; ')}`;
}
