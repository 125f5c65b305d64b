import { millisecondsIn } from '../inexact/duration-units.ts';
import { listIn, type FindAlike } from './likeness.ts';
import type { OtherIncident } from './other-incident.ts';

/** From this many records on an address is no account of one outage but a page about many. */
const maxSharing = 4;

/** Further apart than this one of two records only mentions the other's outage. */
const maxDaysApart = 31;

const daysApart = (a: OtherIncident, b: OtherIncident): number =>
  Math.abs(Date.parse(a.date) - Date.parse(b.date)) / millisecondsIn.day;

/** Records that rest on the same account of the operator. */
export function alikeByAddress(incidents: readonly OtherIncident[]): FindAlike {
  const byAddress = new Map<string, OtherIncident[]>();
  for (const incident of incidents)
    for (const address of incident.accounts) listIn(byAddress, address).push(incident);
  return (incident) =>
    incident.accounts.flatMap((address) => {
      const sharing = byAddress.get(address) ?? [];
      if (sharing.length >= maxSharing) return [];
      return sharing
        .filter((other) => daysApart(incident, other) <= maxDaysApart)
        .map((other) => ({
          other,
          reason: 'address' as const,
          what: `the account of the operator at ${address}`,
        }));
    });
}
