import type { FieldFault, FieldPath } from '../problem.ts';
import { contentFolderOf } from '../reading/content-file.ts';
import { servicesNamed } from '../registry/names.ts';
import type { Registry } from '../registry/registry.ts';
import type { RuleId } from '../rule-catalogue.ts';
import { suggest } from '../suggest.ts';

/** An id that a field names, and the field. */
export interface Reference {
  id: string;
  path: FieldPath;
}

/** The files of one folder, as others refer to them. */
export interface Target {
  folder: string;
  /** What one of them is called. */
  what: string;
  rule: RuleId;
  ids: { has: (id: string) => boolean; keys: () => Iterable<string> };
  /** Finds the id that was meant where the usual likeness of spelling does not. */
  find?: (written: string) => string | undefined;
}

export type Ids = Target['ids'];

/** The ids of a folder, those of files with a fault among them. */
const idsIn = (folder: 'services' | 'organizations' | 'counters', registry: Registry): Ids => ({
  has: (id) => registry[folder].has(id) || registry.faulty?.has(`${folder}/${id}`) === true,
  keys: () => registry[folder].keys(),
});

export const targets = {
  services: (registry: Registry): Target => ({
    folder: 'services',
    what: 'service',
    rule: 'unknown-service',
    ids: idsIn('services', registry),
    find: (written) => servicesNamed(registry.services, written)[0]?.id,
  }),
  organizations: (registry: Registry): Target => ({
    folder: 'organizations',
    what: 'organization',
    rule: 'unknown-organization',
    ids: idsIn('organizations', registry),
  }),
  counters: (registry: Registry): Target => ({
    folder: 'counters',
    what: 'counter',
    rule: 'unknown-counter',
    ids: idsIn('counters', registry),
  }),
  incidents: (ids: Ids): Target => ({ folder: 'incidents', what: 'incident', rule: 'unknown-incident', ids }),
};

/**
 * A fault for each reference to a file that does not exist.
 *
 * @param from path of the file that refers to them.
 */
export function unknownReferences(
  from: string,
  { folder, what, rule, ids, find }: Target,
  references: readonly Reference[],
): FieldFault[] {
  const place = `${contentFolderOf(from)}/${folder}/`;
  return references
    .filter(({ id }) => !ids.has(id))
    .map(({ id, path }) => ({
      path,
      rule,
      message: `There is no ${what} "${id}": ${place}${id}.md does not exist.`,
      allowed: `the id of a file in ${place}; add the file if the ${what} is new`,
      meant: find?.(id) ?? suggest(id, ids.keys()),
    }));
}
