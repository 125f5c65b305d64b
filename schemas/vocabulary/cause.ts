import { conditions } from './condition.ts';
import { layers } from './layer.ts';
import { mechanisms } from './mechanism.ts';
import { responses } from './response.ts';
import { triggers } from './trigger.ts';

/** The words of each part of a cause, by the field of `cause` that holds them. */
export const causeWords = {
  trigger: triggers,
  mechanisms,
  layers,
  response: responses,
  conditions,
} as const;

/** A field of `cause` that holds words. */
export type CausePartKey = keyof typeof causeWords;
