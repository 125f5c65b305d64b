/**
 * What became of something that a file says: written as it stands, written as it was understood, left for a person to
 * answer, or left out.
 */
export const noteKinds = ['taken', 'guessed', 'asked', 'dropped'] as const;
type NoteKind = (typeof noteKinds)[number];

/** One thing of a file, and what became of it. */
export interface Note {
  kind: NoteKind;
  /** In a few words: "day", "service", "section". */
  what: string;
  /** The value, the sentence that it was read from, or why it was left out. */
  text: string;
  /** The line of the file, from 1; left out where it is about no line. */
  line?: number | undefined;
}

export const taken = (what: string, text: string, line?: number): Note => ({
  kind: 'taken',
  what,
  text,
  line,
});
export const guessed = (what: string, text: string, line?: number): Note => ({
  kind: 'guessed',
  what,
  text,
  line,
});
export const asked = (what: string, text: string, line?: number): Note => ({
  kind: 'asked',
  what,
  text,
  line,
});
export const dropped = (what: string, text: string, line?: number): Note => ({
  kind: 'dropped',
  what,
  text,
  line,
});
