import type { RecordedTime, TimeOrAbsent } from '../../../schemas/record.ts';
import { earliestOf, latestOf } from '../inexact/instants.ts';
import { organizationsOf } from '../incident/resolve.ts';
import type { Registry } from '../registry/registry.ts';
import { listIn, maxCompared, type AlikeIncident, type FindAlike } from './likeness.ts';

interface Stretch {
  incident: AlikeIncident;
  from: number;
  to: number;
  /** Known better than to the day, at both ends. */
  isExact: boolean;
}

const day = 86_400_000;

/** Of a longer outage only its first days are looked at. */
const maxDays = 7;

const isFine = (time: TimeOrAbsent): time is RecordedTime =>
  time.known && !['day', 'month', 'year'].includes(time.precision);

/** When an outage was going on, as far as its record says; from its day to the next where it says no more. */
function stretchOf(incident: AlikeIncident): Stretch {
  const { started, ended } = incident.times;
  const midnight = Date.parse(`${incident.date}T00:00:00Z`);
  const isExact = isFine(started.at) && isFine(ended.at);
  const begin = started.at.known ? earliestOf(started.at) : -Infinity;
  const end = ended.at.known ? latestOf(ended.at) : Infinity;
  const from = Number.isFinite(begin) ? begin : midnight;
  const to = Number.isFinite(end) ? end : Math.max(from, midnight) + day;
  return { incident, from, to: Math.min(to, from + maxDays * day), isExact };
}

const doOverlap = (a: Stretch, b: Stretch): boolean => a.from < b.to && b.from < a.to;

const doShareService = (a: Stretch, b: Stretch): boolean =>
  a.incident.services.some((id) => b.incident.services.includes(id));

/** Data may lie open for months, and much else happens meanwhile. */
const wasOut = ({ kind }: AlikeIncident): boolean =>
  kind.some((word) => word !== 'exposure' && word !== 'near-miss');

/** Records of the same organization at the same time; where the time is known to the day only, of the same service. */
export function alikeByTime(incidents: readonly AlikeIncident[], registry: Registry): FindAlike {
  const byDay = new Map<string, Stretch[]>();
  const keysOf = ({ incident, from, to }: Stretch): string[] =>
    organizationsOf(incident, registry).flatMap((organization) => {
      const first = Math.floor(from / day);
      const days = Math.max(1, Math.ceil(to / day) - first);
      return Array.from({ length: days }, (_, index) => `${organization} ${String(first + index)}`);
    });
  for (const stretch of incidents.filter(wasOut).map(stretchOf))
    for (const key of keysOf(stretch)) {
      const list = listIn(byDay, key);
      if (list.length <= maxCompared) list.push(stretch);
    }
  return (incident) => {
    if (!wasOut(incident)) return [];
    const own = stretchOf(incident);
    return keysOf(own).flatMap((key) =>
      (byDay.get(key) ?? [])
        .filter((other) => doOverlap(own, other))
        .filter((other) => (own.isExact && other.isExact) || doShareService(own, other))
        .map(({ incident: other }) => ({ other, reason: 'time' as const, what: 'one operator at one time' })),
    );
  };
}
