import leven from 'leven';

/**
 * The allowed word nearest to what was written, or `undefined` when none is near.
 * Near means: not more edits than a third of the word's length, and at least one allowed for short words.
 */
export function suggest(written: string, allowed: Iterable<string>): string | undefined {
  const wanted = written.toLowerCase();
  let best: string | undefined;
  let bestDistance = Math.max(1, Math.floor(written.length / 3)) + 1;
  for (const word of allowed) {
    const distance = leven(wanted, word.toLowerCase(), { maxDistance: bestDistance });
    if (distance < bestDistance) {
      best = word;
      bestDistance = distance;
    }
  }
  return best;
}

/** `did you mean "x"?`, or `undefined` when nothing is near. */
export function didYouMean(written: string, allowed: Iterable<string>): string | undefined {
  const word = suggest(written, allowed);
  return word === undefined ? undefined : `did you mean "${word}"?`;
}
