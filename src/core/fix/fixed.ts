/** One thing that was fixed in a file, as the report lists it. */
export interface Fix {
  /** The line of the file as it was, from 1. */
  line: number;
  /** What sort of thing it is, in a word or two. */
  what: string;
  before: string;
  after: string;
}

/** A text with what was fixed on the way to it. */
export interface Fixed {
  text: string;
  fixes: Fix[];
}

/** A stretch of a file's text: the YAML or the body, from one offset to another, and its first line from 1. */
export interface Part {
  start: number;
  end: number;
  firstLine: number;
}

export const textOf = (text: string, { start, end }: Part): string => text.slice(start, end);

export const withPart = (text: string, { start, end }: Part, part: string): string =>
  text.slice(0, start) + part + text.slice(end);
