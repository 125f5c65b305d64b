import * as z from 'zod';
import { AddressText, IdText, TimeText, listOf, prose, wordOf } from './values.ts';
import { sourceKinds } from './vocabulary.ts';

/** One document that a value rests on. */
export const SourceSchema = z.strictObject({
  id: IdText.meta({
    description: 'Short name of the source in this file; citations and values use it.',
    examples: ['meta-2'],
  }),
  kind: wordOf(sourceKinds).meta({ description: 'What sort of document it is.' }),
  title: prose(300).meta({ description: 'Title of the document, as printed.' }),
  publisher: prose(120).optional().meta({ description: 'Who published it.' }),
  published: TimeText.optional().meta({
    description: 'When it was published, as precisely as known.',
    examples: ['2021-10-05'],
  }),
  url: z.union([AddressText, z.enum(['unlocated', 'private'])]).meta({
    description: 'Its address; "unlocated" when no address is known to us, "private" when it is not public.',
  }),
  archive: AddressText.optional().meta({ description: 'Address of an archived copy.' }),
  copyOf: IdText.optional().meta({
    description: 'Id of the source this one copies or rewrites; agreement counts distinct origins.',
  }),
  readIn: listOf(IdText, 20).optional().meta({
    description: 'Ids of the sources in which this one was read, where the original was not opened.',
  }),
  note: prose(400)
    .optional()
    .meta({ description: 'What a reader should know of it, such as a faulty page.' }),
});

/** A source as written: with its fields, or in the short form only an address; "private" for the write-up itself. */
export const SourceEntrySchema = z.union([AddressText, z.enum(['private']), SourceSchema]);
export type SourceEntry = z.infer<typeof SourceEntrySchema>;
