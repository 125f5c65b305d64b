import { fieldLabels } from '../../../schemas/labels.ts';
import type { CausePartKey } from '../../../schemas/vocabulary.ts';
import type { CodedPart } from './coded-part.ts';

/**
 * The parts of a cause by their field, in the order in which a record tells them. Their words are in `causeWords`,
 * apart from this, so that a browser that needs a label does not load every definition.
 */
export const causeParts = {
  trigger: {
    noun: 'trigger',
    label: fieldLabels['cause.trigger'],
    list: 'triggers',
    question: 'What set it off?',
    filter: 'cause',
    verb: { first: 'began with', again: 'with' },
    shared: 'both began with',
  },
  mechanisms: {
    noun: 'mechanism',
    label: fieldLabels['cause.mechanisms'],
    list: 'failure modes',
    question: 'What turned it into an incident?',
    filter: 'mechanism',
    verb: { first: 'involved', again: 'involved' },
    shared: 'both involved',
  },
  layers: {
    noun: 'layer',
    label: fieldLabels['cause.layers'],
    list: 'failed layers',
    question: 'Which layer failed?',
    filter: 'layer',
    verb: { first: 'failed in', again: 'in' },
    shared: 'both failed in',
  },
  conditions: {
    noun: 'condition',
    label: fieldLabels['cause.conditions'],
    list: 'contributing conditions',
    question: 'Which conditions were there before?',
    filter: 'condition',
    shared: 'made possible in both by',
  },
} as const satisfies Record<CausePartKey, CodedPart>;

/** The fields of a cause that hold words, in the order in which a record tells them. */
const causePartKeys = Object.keys(causeParts) as CausePartKey[];

/** The same, and the field that holds words for what the cause was not. */
export const causeListKeys = [...causePartKeys, 'ruledOut'] as const;
export type CauseListKey = (typeof causeListKeys)[number];

/** The parts whose words say how sure they are; a condition is quoted instead. */
export type WeighedPart = Exclude<CausePartKey, 'conditions'>;
export const weighedParts = causePartKeys.filter((key): key is WeighedPart => key !== 'conditions');
