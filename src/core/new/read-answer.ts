import * as z from 'zod';
import { IncidentFrontMatterSchema } from '../../../schemas/incident.ts';
import { OrganizationSchema, ServiceSchema } from '../../../schemas/registry.ts';
import { SourceSchema } from '../../../schemas/source.ts';
import { AddressText, IdText } from '../../../schemas/values.ts';
import { parseDuration } from '../inexact/duration.ts';
import { parseCount } from '../inexact/quantity.ts';
import { parseDay } from '../inexact/time.ts';
import { findForbiddenCharacter } from '../reading/printable.ts';
import { checkShape } from '../reading/shape.ts';
import { faulty, parsed, type Parsed } from '../inexact/written.ts';
import { countOf, dayOf, durationOf } from './other-forms.ts';

/** The id of an incident is its day and its short name, and an id has at most 80 characters. */
const maxSlugLength = 80 - '2021-10-04-'.length;

const { title, date, cause, duration, reports } = IncidentFrontMatterSchema.shape;

/** Each answer's part of the schemas, under the name that messages call it by. */
const fields = {
  title,
  date,
  cause,
  duration,
  reports,
  slug: IdText.max(maxSlugLength),
  id: IdText,
  source: z.union([AddressText, z.enum(['private'])]),
  'source title': SourceSchema.shape.title,
  'source kind': SourceSchema.shape.kind,
  'service name': ServiceSchema.shape.name,
  'service kind': ServiceSchema.shape.kind,
  'organization name': OrganizationSchema.shape.name,
};
export type AnswerName = keyof typeof fields;

const schemas = Object.fromEntries(
  Object.entries(fields).map(([name, schema]) => [name, z.strictObject({ [name]: schema })]),
) as unknown as Record<AnswerName, z.ZodType>;

const otherForms: Partial<Record<AnswerName, (text: string) => string | undefined>> = {
  date: dayOf,
  duration: durationOf,
  reports: countOf,
};

/** Values that have the right form and yet no meaning, such as 2021-02-30. */
const meanings: Partial<Record<AnswerName, (text: string) => Parsed<unknown>>> = {
  date: parseDay,
  duration: (text) => (text.startsWith('P') ? parseDuration(text) : { ok: true, value: text }),
  reports: (text) => (/^\d/.test(text) ? parseCount(text) : { ok: true, value: text }),
};

/**
 * Reads one answer: brought to the form of its field where it is clear but in another, then checked by the schema of its field.
 * Refuses what no single value of a file may hold: control characters, line breaks, broken characters.
 */
export function readAnswer(name: AnswerName, given: string): Parsed<string> {
  const text = given.trim();
  const unwritable = findUnwritable(text) ?? (/[\r\n]/.test(text) ? 'a line break' : undefined);
  if (unwritable) return faulty(`${name} holds ${unwritable}.`, 'visible characters and spaces, on one line');
  const value = otherForms[name]?.(text) ?? text;
  const [fault] = checkShape(schemas[name], { [name]: value }).faults;
  if (fault) return { ok: false, fault };
  const meaning = meanings[name]?.(value);
  if (meaning && !meaning.ok)
    return { ok: false, fault: { ...meaning.fault, message: `${name}: ${meaning.fault.message}` } };
  return parsed(value);
}

/** What no content file may hold, in words; `undefined` where there is none. */
export function findUnwritable(text: string): string | undefined {
  if (/\p{Surrogate}/u.test(text)) return 'half of a character, which no file can hold';
  const forbidden = findForbiddenCharacter(text);
  return forbidden && `the character ${forbidden.name}`;
}
