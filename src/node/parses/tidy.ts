import type { Block } from './pack-files.ts';

interface Used {
  blocks: readonly Block[];
  /** How many times the index was written since this was last used. */
  age: number;
}

const maxAge = 8;

/** However little is in use, so many bytes of what is not may stay. */
const roomForUnused = 16 * 1024 * 1024;

/** A smaller pack is joined with others where there are many. */
const smallPack = 4 * 1024 * 1024;
const maxSmallPacks = 8;

const sizeOf = ({ blocks }: Used): number => blocks.reduce((sum, [, , length]) => sum + length, 0);

/**
 * The keys of what is to be forgotten: what was not used for long, and the oldest of the rest where it takes more room
 * than what is used.
 */
export function toForget(entries: ReadonlyMap<string, Used>): string[] {
  const used = [...entries.values()].filter(({ age }) => age === 0);
  let room = Math.max(
    roomForUnused,
    used.reduce((sum, entry) => sum + sizeOf(entry), 0),
  );
  return [...entries]
    .filter(([, { age }]) => age > 0)
    .sort(([, a], [, b]) => a.age - b.age)
    .filter(([, entry]) => {
      room -= sizeOf(entry);
      return entry.age > maxAge || room < 0;
    })
    .map(([key]) => key);
}

/** The packs whose blocks had better move to a new one: mostly unused ones, and small ones when there are many. */
export function packsToJoin(
  entries: Iterable<Used>,
  sizes: ReadonlyMap<string, number>,
): ReadonlySet<string> {
  const live = new Map<string, number>();
  for (const { blocks } of entries)
    for (const [pack, , length] of blocks) live.set(pack, (live.get(pack) ?? 0) + length);
  const packs = [...live].map(([pack, bytes]) => ({ pack, bytes, size: sizes.get(pack) ?? 0 }));
  const wasteful = packs.filter(({ bytes, size }) => bytes * 2 < size);
  const small = packs.filter(({ size }) => size < smallPack);
  return new Set([...wasteful, ...(small.length > maxSmallPacks ? small : [])].map(({ pack }) => pack));
}
