import * as z from 'zod';
import { ownWordPattern } from './patterns.ts';
import { prose, wordOf } from './values.ts';
import {
  actions,
  conditions,
  detections,
  factors,
  layers,
  mechanisms,
  triggers,
  type CodedKey,
} from './vocabulary.ts';

const ownWord = <Words extends Record<string, unknown>>(words: Words) =>
  z.strictObject({
    label: prose(60).meta({ description: 'What pages call it.' }),
    definition: prose(300).meta({ description: 'One sentence that tells it from its nearest neighbours.' }),
    example: prose(300).optional().meta({ description: 'A case of it, in a sentence.' }),
    counterExample: prose(300).optional().meta({ description: 'What it is not, and the word for that.' }),
    phrase: prose(80).optional().meta({
      description:
        'How a sentence names it, after the verb of its list; that of the built-in word if left out.',
    }),
    as: wordOf(words).meta({
      description: 'The built-in word that it is compared, counted and filtered as.',
    }),
  });

const list = <Words extends Record<string, unknown>>(words: Words, description: string) =>
  z.record(z.string().regex(ownWordPattern, 'id').max(40), ownWord(words)).optional().meta({ description });

/** Words that a team adds to those of causes and responses. */
export const OwnWordsSchema = z.strictObject({
  triggers: list(triggers, 'Of cause.trigger.'),
  mechanisms: list(mechanisms, 'Of cause.mechanisms.'),
  layers: list(layers, 'Of cause.layers.'),
  conditions: list(conditions, 'Of cause.conditions.'),
  detectedBy: list(detections, 'Of response.detectedBy.'),
  actions: list(actions, 'Of response.actions.'),
  factors: list(factors, 'Of response.factors.'),
});
export type OwnWords = z.infer<typeof OwnWordsSchema>;

/** A word that a team adds. */
export interface OwnWord {
  label: string;
  definition: string;
  example?: string | undefined;
  counterExample?: string | undefined;
  phrase?: string | undefined;
  as: string;
}

/** The list of settings that adds to the words of a part; nothing is added to the results of actions. */
export const ownListOf: Readonly<Record<Exclude<CodedKey, 'results'>, keyof OwnWords>> = {
  trigger: 'triggers',
  mechanisms: 'mechanisms',
  layers: 'layers',
  conditions: 'conditions',
  detectedBy: 'detectedBy',
  actions: 'actions',
  factors: 'factors',
};

/** The words that a team adds to a part. */
export const ownWordsOf = (words: OwnWords, key: CodedKey): Readonly<Record<string, OwnWord>> =>
  key === 'results' ? {} : (words[ownListOf[key]] ?? {});
