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

const ActionSchema = z.strictObject({
  did: wordOf(actions).meta({ description: 'What was done.' }),
  result: wordOf(results).optional().meta({ description: 'What came of it.' }),
  at: absentOr(TimeText).optional().meta({ description: 'When it was done or took effect.' }),
  text: prose(300).optional().meta({ description: 'What exactly, in a few words.' }),
  status: wordOf(statuses)
    .optional()
    .meta({ description: 'How sure it is, where it differs from the rest.' }),
  sources: sourceIds,
});

const ResponsePartsSchema = z.strictObject({
  text: prose(400).optional().meta({ description: 'One sentence on how it was ended.' }),
  detectedBy: z
    .union([wordOf(detections), listOf(statedWord(detections), 5), statedWord(detections)])
    .optional()
    .meta({ description: 'Who or what noticed it first: one word or more.' }),
  actions: listOf(z.union([wordOf(actions), ActionSchema]), 40)
    .optional()
    .meta({ description: 'What was done against it, in order.' }),
  factors: listOf(statedWord(factors), 16)
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
export const ResponseSchema = z.union([wordOf(actions), ResponsePartsSchema]);
export type WrittenResponse = z.infer<typeof ResponseSchema>;

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
