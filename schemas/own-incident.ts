import * as z from 'zod';
import {
  IncidentFrontMatterSchema,
  wordFields,
  type IncidentFrontMatter,
  type IncidentWords,
} from './incident.ts';
import { ownWordsOf, type OwnWords } from './own-word.ts';
import { codedWords, type CodedKey } from './vocabulary.ts';
import type { OwnField, OwnFields, OwnType } from './own-field.ts';
import { numberPattern } from './patterns.ts';
import { AddressText, DayText, listOf, prose } from './values.ts';

const typed = {
  text: prose(400),
  link: AddressText,
  number: z.string().max(40).regex(numberPattern, 'plain-number'),
  date: DayText,
  boolean: z.enum(['true', 'false']),
} satisfies Record<OwnType, z.ZodType<string>>;

function ownValue({ label, words, type = 'text', many }: OwnField): z.ZodType {
  const one = words ? z.enum(words as [string, ...string[]]) : typed[type];
  return (many === 'true' ? z.union([one, listOf(one, 40)]) : one).optional().meta({ description: label });
}

/** The words of each part with those that a team adds; these are typed as built-in ones, which they are compared as. */
const withOwnWords = (words: OwnWords): IncidentWords =>
  Object.fromEntries(
    Object.entries(codedWords).map(([key, known]) => [
      key,
      { ...known, ...ownWordsOf(words, key as CodedKey) },
    ]),
  ) as unknown as IncidentWords;

/** The front matter of an incident with the fields that a team has given its incidents, and the words that it adds. */
export function incidentSchemaOf(fields: OwnFields, words?: OwnWords): typeof IncidentFrontMatterSchema {
  const own = Object.entries(fields).map(([key, field]): [string, z.ZodType] => [key, ownValue(field)]);
  return IncidentFrontMatterSchema.extend({
    ...(words ? wordFields(withOwnWords(words)) : {}),
    ...Object.fromEntries(own),
  }) as unknown as typeof IncidentFrontMatterSchema;
}

/** What a team's own field has in a front matter, as it is written. */
export const writtenOwn = (written: IncidentFrontMatter, key: string): string | string[] | undefined =>
  (written as unknown as Record<string, string | string[] | undefined>)[key];
