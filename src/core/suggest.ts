import leven from 'leven';

/** Whether two words differ only in two neighbouring letters that changed places: the commonest slip of all. */
function isSwapped(a: string, b: string): boolean {
  const at = Array.from(a).findIndex((_letter, index) => a.charAt(index) !== b.charAt(index));
  return at !== -1 && a.slice(0, at) + a.charAt(at + 1) + a.charAt(at) + a.slice(at + 2) === b;
}

/**
 * The allowed word nearest to what was written, or `undefined` when none is near.
 * Near means: not more edits than a third of the word's length, and at least one allowed for short words; two
 * neighbouring letters that changed places count as one edit.
 */
export function suggest(written: string, allowed: Iterable<string>): string | undefined {
  const wanted = written.toLowerCase();
  let best: string | undefined;
  let bestDistance = Math.max(1, Math.floor(written.length / 3)) + 1;
  for (const word of allowed) {
    const other = word.toLowerCase();
    const distance = isSwapped(wanted, other) ? 1 : leven(wanted, other, { maxDistance: bestDistance });
    if (distance < bestDistance) {
      best = word;
      bestDistance = distance;
    }
  }
  return best;
}
