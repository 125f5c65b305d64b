/**
 * A word that describes how an outage came about or was handled.
 *
 * - `label`: what a page shows, in sentence case.
 * - `definition`: one sentence that tells the word from its nearest neighbour.
 * - `example`: one generic sentence; the collection itself links the real incidents.
 * - `counterExample`: what the word is not, each clause ending in the word to use instead
 *   (`…: saturation.`), with the list's name before a word of another list (`…: layer dns.`).
 *   Where nothing fits, it says that no word applies.
 */
export interface Word {
  label: string;
  definition: string;
  example: string;
  counterExample: string;
}

/** A word of a smaller list: what a page shows, and one sentence that says what it means. */
export interface Term {
  label: string;
  definition: string;
}
