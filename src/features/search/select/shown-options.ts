import type { FilterOption } from './filter.ts';

/** The options of one filter that are on the screen. */
export interface ShownOptions {
  shown: FilterOption[];
  /** How many there are in all, folded ones included. */
  total: number;
  /** Whether there are so many that the list is cut short at first. */
  isLong: boolean;
}

/** A list longer than this is cut to its first few. */
const longest = 12;
const first = 8;

/**
 * What a filter shows of its options. Those that would find nothing are left out unless chosen; a long list shows its
 * first few and all that are chosen, or as a whole those with `part` in their label.
 */
export function shortList(
  options: readonly FilterOption[],
  { isWhole, part }: { isWhole: boolean; part: string },
): ShownOptions {
  const useful = options.filter(({ count, isChosen }) => count > 0 || isChosen);
  const isLong = useful.length > longest;
  const wanted = part.trim().toLowerCase();
  const shown = !isLong
    ? useful
    : isWhole
      ? useful.filter(({ label }) => label.toLowerCase().includes(wanted))
      : useful.filter(({ isChosen }, index) => isChosen || index < first);
  return { shown, total: useful.length, isLong };
}
