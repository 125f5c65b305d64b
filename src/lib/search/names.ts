import type { IncidentRecord } from '../../../schemas/record.ts';
import { withAncestors } from '../registry/families.ts';
import { allNames } from '../registry/names.ts';
import type { Organization, Registry, Service } from '../registry/registry.ts';

type Entries = ReadonlyMap<string, Service | Organization>;

const namesIn = (entries: Entries, ids: readonly string[]): string[] =>
  ids.flatMap((id) => {
    const entry = entries.get(id);
    return entry ? allNames(entry) : [];
  });

/**
 * Every name by which somebody may look for an incident: those of its services, of its organizations and of what these
 * are part of, today's, former ones and aliases, each once. For the text index only; pages show the names of the day.
 */
export function searchNames(
  { services, organizations }: Pick<IncidentRecord, 'services' | 'organizations'>,
  registry: Pick<Registry, 'services' | 'organizations'>,
): string[] {
  const idsOf = (named: readonly { id: string }[]): string[] => named.map(({ id }) => id);
  return [
    ...new Set([
      ...services.map(({ nameThen }) => nameThen),
      ...namesIn(registry.services, withAncestors(registry.services, idsOf(services))),
      ...namesIn(registry.organizations, withAncestors(registry.organizations, idsOf(organizations))),
    ]),
  ];
}
