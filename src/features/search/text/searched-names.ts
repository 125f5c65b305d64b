import type { IncidentRecord } from '../../../../schemas/record.ts';
import { withAncestors } from '../../../core/registry/families.ts';
import { searchedNames } from '../../../core/registry/names.ts';
import type { Organization, Registry, Service } from '../../../core/registry/registry.ts';

/** Names for the text index: pages show the names of the day and no others. */
export interface SearchNames {
  /** Of what failed, of who operates it, and of what these are part of. */
  own: string[];
  /** Of what suffered from it; none that is an own one. */
  affected: string[];
}

type Entries = ReadonlyMap<string, Service | Organization>;
type Named = IncidentRecord['services'];

/** Names of the day, then all names of the entries and of everything above them. */
const namesOf = (entries: Entries, named: Named): string[] => [
  ...named.map(({ nameThen }) => nameThen),
  ...withAncestors(
    entries,
    named.map(({ id }) => id),
  ).flatMap((id) => {
    const entry = entries.get(id);
    return entry ? searchedNames(entry) : [];
  }),
];

/**
 * Every name by which someone may look for an incident, today's, former ones, aliases and misspellings, each once. What the registry
 * lacks has its name of the day.
 */
export function searchNames(
  record: Pick<IncidentRecord, 'services' | 'organizations' | 'downstream'>,
  registry: Pick<Registry, 'services' | 'organizations'>,
): SearchNames {
  const own = new Set([
    ...namesOf(registry.services, record.services),
    ...namesOf(registry.organizations, record.organizations),
  ]);
  const affected = new Set(namesOf(registry.services, record.downstream));
  return { own: [...own], affected: [...affected].filter((name) => !own.has(name)) };
}
