/** How many runs of words a sketch keeps. */
export const sketchSize = 64;

const wordsInRun = 4;
const minWords = 25;

const basis = 0x811c9dc5;
const addTo = (hash: number, unit: number): number => Math.imul(hash ^ unit, 0x01000193);

/** FNV-1a over the UTF-16 units of a text: 32 bits, the same everywhere. */
function hashOf(text: string): number {
  let hash = basis;
  for (let index = 0; index < text.length; index += 1) hash = addTo(hash, text.charCodeAt(index));
  return hash >>> 0;
}

/** The hashes of a text's words in small letters. */
function wordHashes(text: string): number[] {
  if (/[^\x20-\x7e\n\t]/.test(text)) return (text.toLowerCase().match(/[\p{L}\d]+/gu) ?? []).map(hashOf);
  // The same for a text of ASCII, in a third of the time.
  const hashes: number[] = [];
  let hash = basis;
  let isInWord = false;
  for (let index = 0; index <= text.length; index += 1) {
    const unit = index < text.length ? text.charCodeAt(index) : 0;
    const isCapital = unit >= 0x41 && unit <= 0x5a;
    if (isCapital || (unit >= 0x61 && unit <= 0x7a) || (unit >= 0x30 && unit <= 0x39)) {
      hash = addTo(hash, isCapital ? unit + 0x20 : unit);
      isInWord = true;
    } else if (isInWord) {
      hashes.push(hash >>> 0);
      hash = basis;
      isInWord = false;
    }
  }
  return hashes;
}

/** One number for the words from one place on, mixed well: the smallest ones must be a fair choice. */
function hashOfRun(hashes: readonly number[], start: number): number {
  let hash = basis;
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
  const hashes = wordHashes(text);
  if (hashes.length < minWords) return [];
  const runs = new Uint32Array(hashes.length - wordsInRun + 1).map((_, start) => hashOfRun(hashes, start));
  return [...new Set(runs.sort())].slice(0, sketchSize);
}
