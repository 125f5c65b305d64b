import { absences } from '../../../schemas/vocabulary.ts';

/** One line of a value as pages and comparisons show it: its words, the sources behind it, and whether it stands back (absent, or not adopted). */
export interface CellLine {
  text: string;
  detail?: string;
  sources: string[];
  isMuted?: boolean;
  /** What is said about the value, and is no part of it. */
  asides?: string[];
}

/** What stands where nobody has looked. */
export const notRecorded = absences['not-recorded'].label;

export const muted = (text: string): CellLine => ({ text, sources: [], isMuted: true });
