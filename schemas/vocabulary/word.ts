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

/**
 * A word that sentences name.
 *
 * - `phrase`: the word within a sentence, after the verb of its list ("began with a code deploy") or, of what helped
 *   or hindered, a clause of its own; `null` where no sentence names it, because it says that nothing is known.
 */
export interface PhrasedWord extends Word {
  phrase: string | null;
}

/** A word of a smaller list: what a page shows, and one sentence that says what it means. */
export interface Term {
  label: string;
  definition: string;
}
