import { actions, results } from './action.ts';
import { conditions } from './condition.ts';
import { detections } from './detection.ts';
import { factors } from './factor.ts';
import { layers } from './layer.ts';
import { mechanisms } from './mechanism.ts';
import { triggers } from './trigger.ts';

/** The words of each part of a cause, by the field of `cause` that holds them. */
export const causeWords = { trigger: triggers, mechanisms, layers, conditions } as const;

/** The words of each part of a response; `results` are those of its actions. */
export const responseWords = { detectedBy: detections, actions, results, factors } as const;

/** All words that an incident is coded with, by part. */
export const codedWords = { ...causeWords, ...responseWords } as const;

/** A field of `cause` that holds words. */
export type CausePartKey = keyof typeof causeWords;

/** A part of a response that is told in words. */
export type ResponsePartKey = keyof typeof responseWords;

/** A part of an incident that is told in words. */
export type CodedKey = keyof typeof codedWords;
