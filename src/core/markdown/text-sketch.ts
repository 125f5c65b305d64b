/** How many runs of words a sketch keeps. */
export const sketchSize = 64;

const wordsInRun = 4;
const minWords = 25;

/** FNV-1a over the UTF-16 units of a text: 32 bits, the same everywhere. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1)
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  return hash >>> 0;
}

/** One number for the words from one place on, mixed well: the smallest ones must be a fair choice. */
function hashOfRun(hashes: readonly number[], start: number): number {
  let hash = 0x811c9dc5;
  for (let index = start; index < start + wordsInRun; index += 1) {
    hash = Math.imul(hash ^ (hashes[index] ?? 0), 0x85ebca6b);
    hash ^= hash >>> 13;
  }
  hash = Math.imul(hash, 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

/**
 * A short stand-in for a text, by which two texts can be compared without reading them again: the smallest hashes of
 * its runs of words (bottom-k MinHash). Ascending; empty for a text too short to be told from another.
 */
export function textSketch(text: string): number[] {
  const words = text.toLowerCase().match(/[\p{L}\d]+/gu) ?? [];
  if (words.length < minWords) return [];
  const runs = new Set<number>();
  const hashes = words.map(hashOf);
  for (let start = 0; start + wordsInRun <= hashes.length; start += 1) runs.add(hashOfRun(hashes, start));
  return [...runs].sort((a, b) => a - b).slice(0, sketchSize);
}
