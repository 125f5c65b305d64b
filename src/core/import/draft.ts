import type { Note } from './note.ts';

/** A follow-up as a write-up lists it. */
export interface DraftFollowUp {
  text: string;
  state: 'promised' | 'done';
  link?: string | undefined;
}

/** What an importer understood of one incident. Nothing in it is made up: what nobody says is left out, and asked for in a note. */
export interface Draft {
  title: string | undefined;
  /** What the tool calls it, where titles are not its own: tells records of one title and day apart. */
  reference?: string | undefined;
  /** The day on which it began, `YYYY-MM-DD`. */
  day: string | undefined;
  zone?: string | undefined;
  /** Names of services, as the file says them. */
  services: readonly string[];
  organization?: string | undefined;
  kind?: string | undefined;
  cause?: { text: string } | undefined;
  /** Moments by their names, each in the form of a record. */
  times: Readonly<Record<string, string>>;
  /** `undefined` stands for the write-up itself, which is no public page. */
  source?: { url: string; kind?: string; title?: string } | undefined;
  followUps: readonly DraftFollowUp[];
  /** Keys of the team's own, without "x-". */
  own: Readonly<Record<string, string | readonly string[]>>;
  /** Markdown, in the form that content has. */
  body: string;
  notes: readonly Note[];
}
