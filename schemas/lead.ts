import * as z from 'zod';
import { DateText, SecureAddressText, listOf, prose, wordOf } from './values.ts';
import { sourceKinds } from './vocabulary.ts';

/** An outage with a public account that has no record here yet. */
const LeadSchema = z.strictObject({
  title: z
    .string()
    .min(15)
    .max(110)
    .meta({ description: 'What happened, as the title of its record could be; unique in the list.' }),
  date: DateText.meta({
    description: 'When it happened: the day, the month or the year, as precise as known.',
    examples: ['2021-10-04'],
  }),
  organization: prose(80).meta({
    description: 'Who was hit: the id of a file in organizations/, or a name where there is none.',
  }),
  link: SecureAddressText.meta({
    description: 'Address of the account; unique in the list, no source of a record.',
  }),
  kind: wordOf(sourceKinds).meta({ description: 'What sort of document the account is.' }),
  note: prose(400).optional().meta({ description: 'What whoever writes it up should know.' }),
});
/** A lead as it is written in `leads.yml`. */
export type WrittenLead = z.infer<typeof LeadSchema>;

/** `leads.yml`: outages that are known and not yet written up. */
export const LeadsSchema = listOf(LeadSchema, 600);
