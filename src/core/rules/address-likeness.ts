import { canonicalAddress } from './canonical-address.ts';
import { listIn, type AlikeIncident, type FindAlike } from './likeness.ts';

/** From this many records on an address is no account of one outage but a page about many. */
const maxSharing = 4;

/** Further apart than this one of two records only mentions the other's outage. */
const maxDaysApart = 31;

const operatorKinds = new Set(['operator-postmortem', 'operator-status', 'operator-statement']);

const operatorAddresses = ({ sources }: AlikeIncident): string[] =>
  sources
    .filter(({ kind, url }) => url !== undefined && operatorKinds.has(kind))
    .flatMap(({ url = '' }) => canonicalAddress(url) ?? []);

const daysApart = (a: AlikeIncident, b: AlikeIncident): number =>
  Math.abs(Date.parse(a.date) - Date.parse(b.date)) / 86_400_000;

/** Records that rest on the same account of the operator. */
export function alikeByAddress(incidents: readonly AlikeIncident[]): FindAlike {
  const byAddress = new Map<string, AlikeIncident[]>();
  for (const incident of incidents)
    for (const address of new Set(operatorAddresses(incident))) listIn(byAddress, address).push(incident);
  return (incident) =>
    operatorAddresses(incident).flatMap((address) => {
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
