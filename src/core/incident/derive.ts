import type {
  Absent,
  DurationOrAbsent,
  Impact,
  IncidentRecord,
  RecordedTime,
} from '../../../schemas/record.ts';
import { unionDuration, type Stretch } from '../inexact/between.ts';
import { toInexactTime, toRecordedDuration } from '../inexact/recorded.ts';
import type { Qualifier } from '../inexact/written.ts';

type Times = IncidentRecord['times'];

const none = (reason: Absent['reason']): Absent => ({ known: false, reason });

/** Effects that do not stop people from using a service, so that their windows are no part of how long it was out. */
const uncounted = new Set<Impact['effect']>(['none', 'data-lost', 'data-exposed']);

const isInexact = (time: RecordedTime): boolean => time.qualifier !== 'exact';

function measured(stretches: readonly { from: RecordedTime; to: RecordedTime }[]): DurationOrAbsent {
  const duration = unionDuration(
    stretches.map(({ from, to }): Stretch => ({ from: toInexactTime(from), to: toInexactTime(to) })),
  );
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
export function deriveSpan(times: Times): DurationOrAbsent {
  const from = times.started.at;
  const to = times.ended.at;
  if (!from.known) return none(from.reason);
  if (!to.known) return none(to.reason);
  return measured([{ from, to }]);
}

/** Whether an entry of the impact is a window that counts for how long own services were out. */
export const isCounted = ({ services, tail, effect, from }: Impact): boolean =>
  services.length > 0 && !tail && !uncounted.has(effect) && from.known;

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
export function deriveInWindows(impact: readonly Impact[]): DurationOrAbsent {
  const counted = impact.filter(isCounted);
  if (counted.length === 0) return none('not-recorded');
  const stretches = counted.flatMap(({ from, to }) => (from.known && to.known ? [{ from, to }] : []));
  return stretches.length === counted.length ? measured(stretches) : none('unknown');
}

export const deriveDuration = (times: Times, impact: readonly Impact[]) => ({
  span: deriveSpan(times),
  inWindows: deriveInWindows(impact),
});
