/** One thing that was mended in a file, as it is told. */
export interface Mend {
  /** The line of the file as it was, from 1. */
  line: number;
  /** What sort of thing it is, in a word or two. */
  what: string;
  before: string;
  after: string;
}

/** A text with what was mended on the way to it. */
export interface Mended {
  text: string;
  mends: Mend[];
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
