import { formatList } from '../../../core/format/places.ts';

/** Something that incidents can share: a service, or a word of a cause or a response. */
export interface Item {
  id: string;
  label: string;
}

export interface Holding {
  label: string;
  /** Columns that have it, in their order. */
  holders: number[];
}

/** By id, which columns have what, in the order in which it is first met. */
export function holdingsOf(lists: readonly (readonly Item[])[]): Map<string, Holding> {
  const held = new Map<string, Holding>();
  for (const [column, list] of lists.entries())
    for (const { id, label } of list) {
      const holding = held.get(id) ?? { label, holders: [] };
      held.set(id, holding);
      if (!holding.holders.includes(column)) holding.holders.push(column);
    }
  return held;
}

/** What stands at something in the cell of one of its holders: "shared", "shared with Meta 2024"; nothing for its own. */
export function sharedWith(
  holders: readonly number[],
  column: number,
  names: readonly string[],
): string | undefined {
  if (holders.length < 2) return undefined;
  if (holders.length === names.length) return names.length === 2 ? 'shared' : 'shared by all';
  return `shared with ${namesOf(
    holders.filter((holder) => holder !== column),
    names,
  )}`;
}

const namesOf = (holders: readonly number[], names: readonly string[]): string =>
  formatList(holders.map((holder) => names[holder] ?? ''));

/**
 * Who shares what, in sentences: "Shared: DNS failure.", or of three and more "By all: Saturation. By Facebook 2021 and
 * Meta 2024: DNS failure.", those of most holders first.
 *
 * @param noun what is not shared, where nothing is.
 */
export function sharingNote(
  held: ReadonlyMap<string, Holding>,
  names: readonly string[],
  noun: string,
): string {
  const groups = new Map<string, Holding[]>();
  const shared = [...held.values()].filter(({ holders }) => holders.length > 1);
  for (const holding of shared.sort((a, b) => b.holders.length - a.holders.length)) {
    const key = holding.holders.join();
    groups.set(key, [...(groups.get(key) ?? []), holding]);
  }
  if (shared.length === 0)
    return names.length === 2 ? `They share no ${noun}.` : `No ${noun} is shared by any two.`;
  return [...groups.values()]
    .map((group) => {
      const holders = group[0]?.holders ?? [];
      const what = formatList(group.map(({ label }) => label));
      if (names.length === 2) return `Shared: ${what}.`;
      return `Shared by ${holders.length === names.length ? 'all' : namesOf(holders, names)}: ${what}.`;
    })
    .join(' ');
}
