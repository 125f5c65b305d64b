import type { CountedPart } from '../trends/index.ts';
import type { StudyId } from './studies.ts';

/** How a category of a study relates to the words of ours beside it. */
export const fits = {
  same: { label: 'Same', definition: 'The definitions describe the same thing.' },
  name: {
    label: 'Same name',
    definition: 'Named alike; the study defines it by its name alone, or its definition was not read.',
  },
  narrower: { label: 'Theirs is narrower', definition: 'Ours counts more than theirs.' },
  wider: { label: 'Theirs is wider', definition: 'Theirs counts more than ours.' },
  overlaps: { label: 'They overlap', definition: 'Each counts something that the other does not.' },
} as const;
export type Fit = keyof typeof fits;

/**
 * What of ours a category is set beside: words of one part, nothing, or what is missing, where it is the study's name
 * for what is not known and thus no category. `why` is a sentence for readers in each case.
 */
export type Counterpart =
  | { kind: 'words'; part: CountedPart; words: readonly string[]; fit: Fit; why: string }
  | { kind: 'none'; why: string }
  | { kind: 'missing'; why: string };

/** One category as a study counts it. */
export interface Category {
  /** Unique within its table. */
  id: string;
  /** As the study calls it. */
  label: string;
  /** What it includes, in our words; left out where the study defines it by its name alone. */
  includes?: string;
  /** Rows that carry it; left out where only a percentage is published. */
  count?: number;
  /** As printed, without its sign; left out where it is calculated from the counts. */
  percent?: string;
  to: Counterpart;
}

/** Where on the page a table stands. */
export type Section = 'cause' | 'detection' | 'ending';

/** One list of categories of a study, and which of our words each is set beside: no word beside two of them. */
export interface StudyTable {
  /** Unique among all tables. */
  id: string;
  study: StudyId;
  section: Section;
  title: string;
  /** Table, figure, section or file of the study. */
  place: string;
  /** What 100% is, and how many; `undefined` where that is not published. */
  base: { of: string; n: number | undefined };
  /** Rows of the study for which it is not known, if they are no part of the base. */
  missing?: number;
  /** Whether a row carries one category or may carry several, and how many do. */
  perRow: 'one' | 'several' | 'not-stated';
  several?: number;
  /** How the counts were obtained where they are not printed in the study. */
  recomputed?: string;
  /** What a careful reader should know of these figures. */
  notes: readonly string[];
  /** The parts of ours that it is set beside. */
  parts: readonly CountedPart[];
  categories: readonly Category[];
}

/** A category that is set beside words of one part. */
export const beside = (part: CountedPart, words: readonly string[], fit: Fit, why: string): Counterpart => ({
  kind: 'words',
  part,
  words,
  fit,
  why,
});

/** A category that has no counterpart here. */
export const without = (why: string): Counterpart => ({ kind: 'none', why });

/** What a study calls the rows for which it is not known. */
export const missing = (why: string): Counterpart => ({ kind: 'missing', why });
