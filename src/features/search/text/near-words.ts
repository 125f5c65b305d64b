/** How many letters were typed wrongly, left out, doubled or swapped with a neighbour; `most + 1` for more than that. */
export function slipsBetween(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const isSame = a[i - 1] === b[j - 1];
      let best = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + (isSame ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        best = Math.min(best, (before[j - 2] ?? 0) + 1);
      row.push(best);
    }
    if (Math.min(...row) > most) return most + 1;
    before = last;
    last = row;
  }
  return last[b.length] ?? most + 1;
}

/** Shorter words are within a slip of too many others. */
const shortest = 4;

/** How many slips a word of so many letters may have and still be known for what it was to be. */
const slipsOf = (length: number): number => (length < shortest ? 0 : length < 8 ? 1 : 2);

/** Whether one word is the other with an ending: "kubernete", "certif". */
const isEnding = (typed: string, known: string): boolean =>
  typed.length >= shortest && known.startsWith(typed) && known.length - typed.length <= 4;

/** Words of letters only have slips; what has digits is meant as it is written. */
const isPlain = (word: string): boolean => /^\p{L}+$/u.test(word);

const compareWords = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/**
 * The words that are meant by one that nobody wrote: those with another ending, or with as few slips of the keyboard as
 * any, if they are few enough for its length. Empty where nothing is near.
 *
 * @param more slips than usual, for words to suggest and not to search by.
 */
export function nearWords(typed: string, words: Iterable<string>, more = 0): string[] {
  if (!isPlain(typed) || typed.length < shortest) return [];
  const most = slipsOf(typed.length) + more;
  let least = most;
  let near: string[] = [];
  for (const word of words) {
    if (word.length < shortest - 1 || !isPlain(word)) continue;
    const slips = isEnding(typed, word) ? 1 : slipsBetween(typed, word, least);
    if (slips > least) continue;
    if (slips < least) near = [];
    least = slips;
    near.push(word);
  }
  return near.sort(compareWords);
}
