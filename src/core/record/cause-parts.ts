import type { CausePartKey } from '../../../schemas/vocabulary.ts';

/** What pages say about one part of a cause besides its words. */
export interface CausePart {
  /** One of its words, as definitions call it. */
  noun: string;
  /** What every page, filter, table and form calls it. */
  label: string;
  /** What the guide calls its list of words. */
  list: string;
  /** What its words answer. */
  question: string;
  /** The filter of a search that takes its words; none where a search cannot ask for them. */
  filter?: string;
  /** What stands before the phrases of its words in a sentence, and before those of a second incident after it. */
  verb?: { first: string; again: string };
  /** What stands before the words that two incidents share. */
  shared: string;
}

/**
 * The parts of a cause by their field, in the order in which a record tells them. Their words are in `causeWords`,
 * apart from this, so that a browser that needs a label does not load every definition.
 */
export const causeParts = {
  trigger: {
    noun: 'trigger',
    label: 'Trigger',
    list: 'triggers',
    question: 'What set it off?',
    filter: 'cause',
    verb: { first: 'began with', again: 'with' },
    shared: 'both began with',
  },
  mechanisms: {
    noun: 'mechanism',
    label: 'Failure mode',
    list: 'failure modes',
    question: 'What turned it into an incident?',
    filter: 'mechanism',
    verb: { first: 'involved', again: 'involved' },
    shared: 'both involved',
  },
  layers: {
    noun: 'layer',
    label: 'Failed layer',
    list: 'failed layers',
    question: 'Which layer failed?',
    filter: 'layer',
    verb: { first: 'failed in', again: 'in' },
    shared: 'both failed in',
  },
  response: {
    noun: 'response',
    label: 'Helped or hindered',
    list: 'words for what helped or hindered',
    question: 'What helped or hindered those who repaired it?',
    filter: 'response',
    shared: 'helped or hindered in both',
  },
  conditions: {
    noun: 'condition',
    label: 'Contributing condition',
    list: 'contributing conditions',
    question: 'Which conditions were there before?',
    shared: 'made possible in both by',
  },
} as const satisfies Record<CausePartKey, CausePart>;

/** The fields of a cause that hold words, in the order in which a record tells them. */
export const causePartKeys = Object.keys(causeParts) as CausePartKey[];

/** The same, and the field that holds words for what the cause was not. */
export const causeListKeys = [...causePartKeys, 'ruledOut'] as const;
export type CauseListKey = (typeof causeListKeys)[number];

/** The parts whose words say how sure they are; a condition is quoted instead. */
export type WeighedPart = Exclude<CausePartKey, 'conditions'>;
export const weighedParts = causePartKeys.filter((key): key is WeighedPart => key !== 'conditions');

type Parts = typeof causeParts;

/** One word of a part, as definitions call it: `trigger`, `mechanism` and so on. */
export type CauseNoun = Parts[CausePartKey]['noun'];

/** A filter of a search that takes words of a cause. */
export type CauseFilter = {
  [Key in CausePartKey]: Parts[Key] extends { filter: infer F } ? F : never;
}[CausePartKey];
