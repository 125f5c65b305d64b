import * as z from 'zod';
import { SourceSchema } from './source.ts';
import { IdText, TimeText, listOf, prose, wordOf } from './values.ts';
import { claimStatuses, claimTopics, moments } from './vocabulary.ts';

const momentFields = Object.keys(moments).map((moment) => `times.${moment}`);

/** The fields of an incident that a claim may speak about. */
export const claimFields = [
  'date',
  'services',
  'organization',
  'duration',
  ...momentFields,
  'cause.trigger',
  'cause.mechanisms',
  'cause.layers',
  'cause.conditions',
  'response.detectedBy',
  'response.actions',
  'response.factors',
] as const;

/** What else has been printed about an outage, and why it was not adopted. */
export const ClaimSchema = z.strictObject({
  field: z
    .enum(claimFields as unknown as [string, ...string[]])
    .optional()
    .meta({ description: 'The field it speaks about; either this or "topic".', examples: ['times.started'] }),
  topic: wordOf(claimTopics).optional().meta({ description: 'What it is about, where no field fits.' }),
  printed: prose(600).optional().meta({ description: 'Their words, short.' }),
  says: prose(600).optional().meta({ description: 'What it says, in our words.' }),
  value: z
    .union([prose(160), listOf(prose(160), 60)])
    .optional()
    .meta({ description: 'What the words mean in the form of the field, once corrected.' }),
  by: prose(160).optional().meta({ description: 'Who said it, where that is not the publisher.' }),
  status: wordOf(claimStatuses).meta({
    description: 'How it was assessed against what this record adopted.',
  }),
  why: prose(600)
    .optional()
    .meta({ description: 'Why it was not adopted; required unless it is confirmed.' }),
  against: listOf(IdText, 20).optional().meta({ description: 'Ids of the sources that speak against it.' }),
  sources: listOf(IdText, 20).meta({ description: 'Ids of the sources in which it was printed.' }),
  services: listOf(IdText, 60).optional().meta({ description: 'The services it is about, where not all.' }),
  places: listOf(prose(60), 60)
    .optional()
    .meta({ description: 'The places it is about, where not everywhere.' }),
  asOf: TimeText.optional().meta({ description: 'When it was said, where that matters.' }),
  belongsTo: IdText.optional().meta({ description: 'Id of the incident that the words really describe.' }),
});
export type WrittenClaim = z.infer<typeof ClaimSchema>;

/** A file `<id>.claims.yaml` beside its incident. */
export const ClaimsFileSchema = z.strictObject({
  claims: listOf(ClaimSchema, 1000).meta({ description: 'What else has been printed.' }),
  sources: z
    .array(SourceSchema)
    .max(400)
    .optional()
    .meta({ description: 'Sources that only the claims use.' }),
});
export type ClaimsFile = z.infer<typeof ClaimsFileSchema>;
