import * as z from 'zod';
import { absence, absentOr, nothing, sourceIds, statedWord } from './stated.ts';
import { AddressText, TimeText, listOf, prose, wordOf } from './values.ts';
import {
  actions,
  detections,
  factors,
  followUpKinds,
  followUpStates,
  results,
  statuses,
} from './vocabulary.ts';

/** The words of a response; where a team adds to them, with those. */
interface ResponseWords {
  detectedBy: typeof detections;
  actions: typeof actions;
  factors: typeof factors;
}

const actionSchema = ({ actions: known }: ResponseWords) =>
  z.strictObject({
    did: wordOf(known).meta({ description: 'What was done.' }),
    result: wordOf(results).optional().meta({ description: 'What came of it.' }),
    at: absentOr(TimeText).optional().meta({ description: 'When it was done or took effect.' }),
    text: prose(300).optional().meta({ description: 'What exactly, in a few words.' }),
    status: wordOf(statuses)
      .optional()
      .meta({ description: 'How sure it is, where it differs from the rest.' }),
    sources: sourceIds,
  });

const responseParts = (words: ResponseWords) =>
  z.strictObject({
    text: prose(400).optional().meta({ description: 'One sentence on how it was ended.' }),
    detectedBy: z
      .union([
        wordOf(words.detectedBy),
        listOf(statedWord(words.detectedBy), 5),
        statedWord(words.detectedBy),
      ])
      .optional()
      .meta({ description: 'Who or what noticed it first: one word or more.' }),
    actions: listOf(z.union([wordOf(words.actions), actionSchema(words)]), 40)
      .optional()
      .meta({ description: 'What was done against it, in order.' }),
    factors: listOf(statedWord(words.factors), 16)
      .optional()
      .meta({ description: 'What helped or hindered the response.' }),
    status: wordOf(statuses)
      .optional()
      .meta({ description: 'How sure the parts are that do not say otherwise.' }),
    sources: sourceIds,
  });

/**
 * What people did against the outage: in the short form one word for what was done, in the long form who noticed it,
 * the actions in order with what came of each, and what helped or hindered.
 */
export const responseSchemaOf = (words: ResponseWords) =>
  z.union([wordOf(words.actions), responseParts(words)]);
export type WrittenResponse = z.infer<ReturnType<typeof responseSchemaOf>>;

const FollowUpSchema = z.strictObject({
  text: prose(300).meta({ description: 'What was to be changed.' }),
  kind: wordOf(followUpKinds).optional().meta({ description: 'What it is meant to do.' }),
  state: wordOf(followUpStates).optional().meta({ description: 'What became of it.' }),
  link: AddressText.optional().meta({ description: 'Address of the ticket or page about it.' }),
  sources: sourceIds,
});

/** What was to be changed afterwards, or why there is nothing. */
export const FollowUpsSchema = z.union([absence(...nothing), listOf(FollowUpSchema, 60)]);
export type WrittenFollowUps = z.infer<typeof FollowUpsSchema>;
