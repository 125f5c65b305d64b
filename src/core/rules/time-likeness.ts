import { millisecondsIn } from '../inexact/duration-units.ts';
import { organizationsOf } from '../incident/resolve.ts';
import type { Registry } from '../registry/registry.ts';
import { listIn, maxCompared, type FindAlike } from './likeness.ts';
import type { OtherIncident } from './other-incident.ts';
import type { Stretch } from './stretch.ts';

interface Going extends Stretch {
  incident: OtherIncident;
}

const { day } = millisecondsIn;

const goingOf = (incident: OtherIncident): Going[] =>
  incident.stretch ? [{ incident, ...incident.stretch }] : [];

const doOverlap = (a: Stretch, b: Stretch): boolean => a.from < b.to && b.from < a.to;

const doShareService = (a: Going, b: Going): boolean =>
  a.incident.services.some((id) => b.incident.services.includes(id));

/** Records of the same organization at the same time; where the time is known to the day only, of the same service. */
export function alikeByTime(incidents: readonly OtherIncident[], registry: Registry): FindAlike {
  const byDay = new Map<string, Going[]>();
  const keysOf = ({ incident, from, to }: Going): string[] =>
    organizationsOf(incident, registry).flatMap((organization) => {
      const first = Math.floor(from / day);
      const days = Math.max(1, Math.ceil(to / day) - first);
      return Array.from({ length: days }, (_, index) => `${organization} ${first + index}`);
    });
  for (const going of incidents.flatMap(goingOf))
    for (const key of keysOf(going)) {
      const list = listIn(byDay, key);
      if (list.length <= maxCompared) list.push(going);
    }
  return (incident) =>
    goingOf(incident).flatMap((own) =>
      keysOf(own).flatMap((key) =>
        (byDay.get(key) ?? [])
          .filter((other) => doOverlap(own, other))
          .filter((other) => (own.isExact && other.isExact) || doShareService(own, other))
          .map(({ incident: other }) => ({
            other,
            reason: 'time' as const,
            what: 'one operator at one time',
          })),
      ),
    );
}
