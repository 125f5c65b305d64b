import * as z from 'zod';
import { IncidentFrontMatterSchema, type IncidentFrontMatter } from './incident.ts';
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

/** The front matter of an incident with the fields that a team has given its incidents. */
export function incidentSchemaOf(fields: OwnFields): typeof IncidentFrontMatterSchema {
  const own = Object.entries(fields).map(([key, field]): [string, z.ZodType] => [key, ownValue(field)]);
  return IncidentFrontMatterSchema.extend(
    Object.fromEntries(own),
  ) as unknown as typeof IncidentFrontMatterSchema;
}

/** What a team's own field has in a front matter, as it is written. */
export const writtenOwn = (written: IncidentFrontMatter, key: string): string | string[] | undefined =>
  (written as unknown as Record<string, string | string[] | undefined>)[key];
