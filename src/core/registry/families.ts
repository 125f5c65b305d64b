import { oncePer } from '../once-per.ts';

interface Child {
  fields: { name: string; parent?: string | undefined };
}

/**
 * The ids above an entry of a registry, nearest first: the service it is a part of, the one that is a part of, and so
 * on. Empty without a parent or for an id the registry lacks; a circle, which a rule forbids, ends where it closes.
 */
export function ancestorsOf(entries: ReadonlyMap<string, Child>, id: string): string[] {
  const above: string[] = [];
  for (
    let next = entries.get(id)?.fields.parent;
    next !== undefined;
    next = entries.get(next)?.fields.parent
  ) {
    if (next === id || above.includes(next)) break;
    above.push(next);
  }
  return above;
}

/** The ids with everything above them, each once: own ones first. */
export const withAncestors = (entries: ReadonlyMap<string, Child>, ids: readonly string[]): string[] => [
  ...new Set([...ids, ...ids.flatMap((id) => ancestorsOf(entries, id))]),
];

const childrenOf = oncePer((entries: ReadonlyMap<string, Child>) => {
  const children = new Map<string, string[]>();
  for (const [id, { fields }] of entries)
    if (fields.parent !== undefined)
      children.set(fields.parent, [...(children.get(fields.parent) ?? []), id]);
  return children;
});

/** The ids below an entry: its parts, their parts, and so on, without itself. */
export function descendantsOf(entries: ReadonlyMap<string, Child>, id: string): string[] {
  const below = new Set<string>();
  const add = (parent: string): void => {
    for (const child of childrenOf(entries).get(parent) ?? [])
      if (child !== id && !below.has(child)) {
        below.add(child);
        add(child);
      }
  };
  add(id);
  return [...below];
}
