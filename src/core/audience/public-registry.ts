import type { Written } from '../reading/front-matter.ts';
import type { Fields, MarkdownParts } from './open-parts.ts';
import { idOfFile } from '../reading/content-file.ts';

/** What records name of the registry, by kind. */
export interface Named {
  services: Set<string>;
  organizations: Set<string>;
  counters: Set<string>;
}
type Kind = keyof Named;

const kindOf: Readonly<Record<string, Kind>> = {
  services: 'services',
  downstream: 'services',
  organization: 'organizations',
  counter: 'counters',
};

const textsIn = (value: Written): string[] =>
  typeof value === 'string'
    ? [value]
    : Array.isArray(value)
      ? value.filter((one): one is string => typeof one === 'string')
      : [];

/** Notes all that some values name of the registry, at any depth. */
export function noteNamed(value: Written, named: Named): void {
  if (typeof value === 'string') return;
  if (Array.isArray(value)) {
    for (const item of value) noteNamed(item, named);
    return;
  }
  for (const [key, inner] of Object.entries(value)) {
    const kind = kindOf[key];
    if (kind) for (const id of textsIn(inner)) named[kind].add(id);
    noteNamed(inner, named);
  }
}

export const nothingNamed = (): Named => ({
  services: new Set(),
  organizations: new Set(),
  counters: new Set(),
});

type Entries = ReadonlyMap<string, Fields>;

const parentOf = (entries: Entries, id: string): string | undefined => {
  const parent = entries.get(id)?.parent;
  return typeof parent === 'string' ? parent : undefined;
};

/** With everything that these are a part of. */
function withParents(entries: Entries, ids: ReadonlySet<string>): Set<string> {
  const all = new Set<string>();
  for (const id of ids)
    for (let one: string | undefined = id; one !== undefined && !all.has(one); one = parentOf(entries, one))
      all.add(one);
  return all;
}

/** The owners of a service, now and before. */
function ownersOf(service: Fields | undefined): string[] {
  const { organization, organizations } = service ?? {};
  const list = Array.isArray(organizations) ? organizations : [];
  const ids = list.map((owner) => (typeof owner === 'string' || Array.isArray(owner) ? undefined : owner.id));
  return [organization, ...ids].filter((id): id is string => typeof id === 'string');
}

/** Whether anything that this is a part of is left out: it names that. */
function isBelowLeftOut(entries: Entries, id: string, isOut: (id: string) => boolean): boolean {
  return [...withParents(entries, new Set([id]))].some((one) => one !== id && isOut(one));
}

/** The entries that are left: those that public records name, and those that no record names and that name none left out. */
function leftOf(entries: Entries, shown: ReadonlySet<string>, hidden: ReadonlySet<string>): Set<string> {
  const needed = withParents(entries, shown);
  const isOut = (id: string): boolean => hidden.has(id) && !needed.has(id);
  return new Set(
    [...entries.keys()].filter((id) => needed.has(id) || (!isOut(id) && !isBelowLeftOut(entries, id, isOut))),
  );
}

const fieldsById = (files: readonly MarkdownParts[]): Entries =>
  new Map(files.map(({ file, fields }) => [idOfFile(file.path), fields]));

/**
 * Ids of the services, organizations and counters that a public site has: those that public records name, what these are
 * part of and belong to, and those that no record names. What internal records alone name is left out.
 *
 * @param shown what public records and leads name.
 * @param hidden what internal records name.
 */
export function publicRegistry(
  files: Readonly<Record<Kind, readonly MarkdownParts[]>>,
  shown: Named,
  hidden: Named,
): Named {
  const services = fieldsById(files.services);
  const organizations = fieldsById(files.organizations);
  const left = leftOf(services, shown.services, hidden.services);
  const owners = (ids: Iterable<string>): string[] => [...ids].flatMap((id) => ownersOf(services.get(id)));
  const leftOut = [...services.keys()].filter((id) => !left.has(id));
  return {
    services: left,
    organizations: leftOf(
      organizations,
      new Set([...shown.organizations, ...owners(left)]),
      new Set([...hidden.organizations, ...owners(leftOut)]),
    ),
    counters: leftOf(fieldsById(files.counters), shown.counters, hidden.counters),
  };
}
