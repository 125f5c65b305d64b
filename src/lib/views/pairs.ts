import type { IncidentRecord } from '../../../schemas/record.ts';
import { isListed, type Collection } from '../collection/collection.ts';

/** The editor's choice of pairs, each in the alphabetical order of its ids and once; pairs of drafts are left out. */
export function prebuiltPairs({ site, records }: Collection): [IncidentRecord, IncidentRecord][] {
  const sorted = (site.pairs ?? []).map((pair) => [...pair].sort());
  const unique = new Map(sorted.map((pair) => [pair.join('/'), pair]));
  return [...unique.values()].flatMap(([a = '', b = '']): [IncidentRecord, IncidentRecord][] => {
    const first = records.get(a);
    const second = records.get(b);
    return first && second && first !== second && isListed(first) && isListed(second)
      ? [[first, second]]
      : [];
  });
}
