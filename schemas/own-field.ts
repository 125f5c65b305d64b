import * as z from 'zod';
import { audiences } from './audience.ts';
import { ownKeyPattern } from './patterns.ts';
import { listOf, prose, wordOf } from './values.ts';

/** What the value of a team's own field may be, where it is no word of a list. */
const ownTypes = {
  text: { definition: 'A line of text.' },
  link: { definition: 'A web address.' },
  number: { definition: 'A number without separators.' },
  date: { definition: 'A calendar day.' },
  boolean: { definition: 'true or false.' },
} as const;
export type OwnType = keyof typeof ownTypes;

const flag = (description: string) => z.enum(['true', 'false']).optional().meta({ description });

/** A field that a team gives its incidents. */
const OwnFieldSchema = z.strictObject({
  label: prose(40).meta({ description: 'What pages, filters and columns call it.' }),
  words: listOf(prose(60), 60).optional().meta({ description: 'All that it may be, in order.' }),
  type: wordOf(ownTypes)
    .optional()
    .meta({ description: 'What its value is, where it is no word of a list; text if left out.' }),
  many: flag('Whether it may have several values, as a list.'),
  filter: flag('Whether the search has a filter of it; of words, texts and booleans alone.'),
  show: z.enum(['facts', 'recorded']).optional().meta({
    description: 'Where the page of an incident shows it: among the facts, or under "Also recorded".',
  }),
  audience: wordOf(audiences).optional().meta({ description: 'Who may read it; public if left out.' }),
});
export type OwnField = z.infer<typeof OwnFieldSchema>;

/** The fields that a team gives its incidents, by the key that stands in the front matter. */
export const OwnFieldsSchema = z.record(
  z.string().regex(ownKeyPattern, 'field-name').max(40),
  OwnFieldSchema,
);
export type OwnFields = z.infer<typeof OwnFieldsSchema>;
