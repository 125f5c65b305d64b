import type {
  Absent,
  DurationOrAbsent,
  Impact,
  IncidentRecord,
  RecordedTime,
} from '../../../schemas/record.ts';
import { unionDuration, type Stretch } from '../inexact/between.ts';
import { toRecordedDuration } from '../inexact/recorded.ts';
import type { Qualifier } from '../inexact/written.ts';
import { isCounted } from '../record/predicates.ts';

type Times = IncidentRecord['times'];

const none = (reason: Absent['reason']): Absent => ({ known: false, reason });

const isInexact = (time: RecordedTime): boolean => time.qualifier !== 'exact';

function measured(stretches: readonly Stretch[]): DurationOrAbsent {
  const duration = unionDuration(stretches);
  if (!duration) return none('unknown');
  const qualifier: Qualifier =
    duration.max === undefined
      ? 'at-least'
      : stretches.some(({ from, to }) => isInexact(from) || isInexact(to))
        ? 'between'
        : 'exact';
  return toRecordedDuration(duration, qualifier);
}

/** The span from `started` to `ended`: what a reader means by "how long", with its two end points named. */
function deriveSpan(times: Times): DurationOrAbsent {
  const from = times.started.at;
  const to = times.ended.at;
  if (!from.known) return none(from.reason);
  if (!to.known) return none(to.reason);
  return measured([{ from, to }]);
}

/**
 * Of how many of an incident's own services the windows are recorded that its duration in windows comes from; a union
 * of some windows is not how long all were out.
 */
export function deriveWindowServices(
  impact: readonly Impact[],
  services: readonly string[],
): { recorded: number; total: number } {
  const withWindow = new Set(impact.filter(isCounted).flatMap((entry) => entry.services));
  return { recorded: services.filter((id) => withWindow.has(id)).length, total: services.length };
}

/**
 * How long own services were out in all, as the union of their impact windows: without data effects, without what was
 * spared, without stragglers. Not recorded when no window has both of its ends; not known when one of them lacks one.
 */
function deriveInWindows(impact: readonly Impact[]): DurationOrAbsent {
  const counted = impact.filter(isCounted);
  if (counted.length === 0) return none('not-recorded');
  const stretches = counted.flatMap(({ from, to }) => (from.known && to.known ? [{ from, to }] : []));
  return stretches.length === counted.length ? measured(stretches) : none('unknown');
}

export const deriveDuration = (times: Times, impact: readonly Impact[]) => ({
  span: deriveSpan(times),
  inWindows: deriveInWindows(impact),
});
