import type { Registry } from '../registry/registry.ts';
import { alikeByAddress } from './address-likeness.ts';
import type { FindAlike } from './likeness.ts';
import type { OtherIncident } from './other-incident.ts';
import { alikeByText } from './text-likeness.ts';
import { alikeByTime } from './time-likeness.ts';

const doesName = (one: OtherIncident, other: OtherIncident): boolean =>
  one.related.some(({ id }) => id === other.id) || one.withdrawn?.see === other.id;

/** How settled a record is; of a pair the less settled one, or both, get the warning. */
const settledness = { draft: 0, 'needs-review': 0, checked: 1, reviewed: 2 } as const;

/**
 * Finds, for one record at a time, others that may be about the same outage: each once, for the first reason of address,
 * time and text. Not those that name each other, and no withdrawn ones. Time and memory grow with the number of
 * records, not with that of pairs.
 */
export function findLikenesses(incidents: Iterable<OtherIncident>, registry: Registry): FindAlike {
  const all = [...incidents].filter(({ withdrawn }) => withdrawn === undefined);
  const ways = [alikeByAddress(all), alikeByTime(all, registry), alikeByText(all)];
  return (incident) => {
    if (incident.withdrawn !== undefined) return [];
    const seen = new Set([incident.id]);
    return ways
      .flatMap((find) => find(incident))
      .filter(({ other }) => {
        if (seen.has(other.id) || doesName(incident, other) || doesName(other, incident)) return false;
        seen.add(other.id);
        return settledness[incident.review] <= settledness[other.review];
      });
  };
}
