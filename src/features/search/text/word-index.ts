/** How well a word fits an incident: 1, named in passing, to 9, in its title. */
export type Fit = number;

export interface Posting {
  /** Place of the incident among the ids of its index. */
  place: number;
  fit: Fit;
}

/** The words of some incidents and where they stand. */
export interface WordIndex {
  ids: readonly string[];
  /** Phrases that are one word, their words with blanks between them. */
  phrases: readonly string[];
  /** By word, places in rising order. */
  words: ReadonlyMap<string, readonly Posting[]>;
}

/** A part of an index as it is published: the words from one on, in a file of its own. */
export interface WordsFile {
  /** The words in order, each as the number of letters that it begins like the one before it, then the others. */
  words: string;
  /** For each word the distances between its places. */
  places: string;
  /** For each place the fit of the word there. */
  fits: string;
}

/** What is published of an index besides its words. */
export interface IndexHead {
  ids: readonly string[];
  phrases: readonly string[];
  /** The first word of each file of words. */
  from: string[];
}

const digits = '0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ';
const numberOf = new Map(Array.from(digits, (digit, value) => [digit, value]));
/** Stands for as many as there are digits, which are added to what follows. */
const more = '+';

const writeDistance = (distance: number): string =>
  more.repeat(Math.floor(distance / digits.length)) + (digits[distance % digits.length] ?? '');

const compareWords = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

function commonLength(a: string, b: string): number {
  const most = Math.min(a.length, b.length, digits.length - 1);
  for (let at = 0; at < most; at += 1) if (a[at] !== b[at]) return at;
  return most;
}

function writePostings(postings: readonly Posting[]): string {
  let last = -1;
  return postings
    .map(({ place }) => {
      const distance = place - last - 1;
      last = place;
      return writeDistance(distance);
    })
    .join('');
}

/** Words that begin with the same two signs are in one file, so that a word and what is like it mostly are. */
const beginning = (word: string): string => word.slice(0, 2);

/**
 * An index as files: none of them longer than needed, so that a large collection is not loaded whole for one word.
 *
 * @param longest length of the words and places of a file from which on another one is begun.
 */
export function writeIndex(
  { ids, phrases, words }: WordIndex,
  longest: number,
): { head: IndexHead; files: WordsFile[] } {
  const files: WordsFile[] = [];
  const from: string[] = [];
  let lines: { words: string[]; places: string[]; fits: string[] } | undefined;
  let size = 0;
  let last = '';
  const close = (): void => {
    if (lines)
      files.push({ words: lines.words.join(' '), places: lines.places.join(' '), fits: lines.fits.join('') });
  };
  for (const [word, postings] of [...words].sort(([a], [b]) => compareWords(a, b))) {
    if (!lines || (size > longest && beginning(word) !== beginning(last))) {
      close();
      lines = { words: [], places: [], fits: [] };
      from.push(word);
      size = 0;
      last = '';
    }
    const common = commonLength(last, word);
    const places = writePostings(postings);
    lines.words.push((digits[common] ?? '') + word.slice(common));
    lines.places.push(places);
    lines.fits.push(postings.map(({ fit }) => fit).join(''));
    size += word.length + places.length;
    last = word;
  }
  close();
  return { head: { ids, phrases, from }, files };
}

/** Where a word stands, places in rising order. */
export type ReadPostings = () => readonly Posting[];

function readPostings(places: string, fits: string): Posting[] {
  const postings: Posting[] = [];
  let place = -1;
  for (const sign of places) {
    if (sign === more) {
      place += digits.length;
      continue;
    }
    place += (numberOf.get(sign) ?? 0) + 1;
    postings.push({ place, fit: Number(fits[postings.length]) });
  }
  return postings;
}

/**
 * Reads a file of words; where each stands is read once it is asked for, since a search asks for few of them. What is no
 * such file gives words that stand nowhere, never an error.
 */
export function readWords({ words, places, fits }: WordsFile): Map<string, ReadPostings> {
  const read = new Map<string, ReadPostings>();
  const written = places.split(' ');
  let last = '';
  let fitsFrom = 0;
  for (const [index, entry] of words.split(' ').entries()) {
    last = last.slice(0, numberOf.get(entry.charAt(0)) ?? 0) + entry.slice(1);
    const own = written[index] ?? '';
    const from = fitsFrom;
    fitsFrom += own.length - (own.includes(more) ? own.split(more).length - 1 : 0);
    const to = fitsFrom;
    read.set(last, () => readPostings(own, fits.slice(from, to)));
  }
  return read;
}

/** Which file of words has those that begin like a word. */
export function fileOf({ from }: Pick<IndexHead, 'from'>, word: string): number {
  let file = 0;
  for (const [index, start] of from.entries()) if (beginning(start) <= beginning(word)) file = index;
  return file;
}
