import * as z from 'zod';
import { IdText, listOf, wordOf } from './values.ts';
import { absences, statuses } from './vocabulary.ts';

/** The sources behind a value. */
export const sourceIds = listOf(IdText, 20)
  .optional()
  .meta({ description: 'Ids of the sources that say so.' });

/** Some of the words that stand where a value is not known. */
export const absence = <Reason extends keyof typeof absences>(...reasons: [Reason, ...Reason[]]) =>
  z.enum(reasons).meta({ enumDescriptions: reasons.map((reason) => absences[reason].definition) });

/** The words that may stand in the place of most values. */
export const nothing = ['unknown', 'undisclosed', 'none-identified', 'not-applicable'] as const;

/** A value, or why there is none. */
export const absentOr = <Value extends z.ZodType>(value: Value) => z.union([absence(...nothing), value]);

/** A word alone, or with how sure it is and who says so. */
export const statedWord = <Words extends Record<string, unknown>>(words: Words) =>
  z.union([
    wordOf(words),
    z.strictObject({
      is: wordOf(words).meta({ description: 'The word.' }),
      status: wordOf(statuses)
        .optional()
        .meta({ description: 'How sure it is, where it differs from the rest.' }),
      sources: sourceIds,
    }),
  ]);
