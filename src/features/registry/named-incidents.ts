import type { IncidentRecord } from '../../../schemas/record.ts';
import { listedRecords, type Collection } from '../../core/collection/collection.ts';
import { oncePer } from '../../core/once-per.ts';

/** Listed incidents by what they name, newest first. */
interface NamedIncidents {
  /** By service that failed. */
  services: ReadonlyMap<string, IncidentRecord[]>;
  /** By service that was a victim. */
  victims: ReadonlyMap<string, IncidentRecord[]>;
  /** By organization that operated what failed. */
  organizations: ReadonlyMap<string, IncidentRecord[]>;
}

function byNamed(
  records: readonly IncidentRecord[],
  part: 'services' | 'downstream' | 'organizations',
): Map<string, IncidentRecord[]> {
  const named = new Map<string, IncidentRecord[]>();
  for (const record of records)
    for (const id of new Set(record[part].map((entry) => entry.id))) {
      const list = named.get(id) ?? [];
      named.set(id, list);
      list.push(record);
    }
  return named;
}

const namedIncidents = oncePer((collection: Collection): NamedIncidents => {
  const records = listedRecords(collection);
  return {
    services: byNamed(records, 'services'),
    victims: byNamed(records, 'downstream'),
    organizations: byNamed(records, 'organizations'),
  };
});

/** The listed incidents that name a service or an organization in one way, newest first. */
export const incidentsNaming = (
  collection: Collection,
  part: keyof NamedIncidents,
  id: string,
): readonly IncidentRecord[] => namedIncidents(collection)[part].get(id) ?? [];

/** The same for several of them, each incident once. */
export function incidentsNamingAny(
  collection: Collection,
  part: keyof NamedIncidents,
  ids: Iterable<string>,
): IncidentRecord[] {
  const found = new Set([...ids].flatMap((id) => incidentsNaming(collection, part, id)));
  return [...found].sort((a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : a.id < b.id ? -1 : 1));
}
