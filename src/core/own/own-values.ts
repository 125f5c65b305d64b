import type { IncidentFrontMatter } from '../../../schemas/incident.ts';
import type { OwnField, OwnFields } from '../../../schemas/own-field.ts';
import { writtenOwn } from '../../../schemas/own-incident.ts';
import type { FieldPath } from '../problem.ts';

/** Reads days, and reports those that do not exist. */
interface DayReader {
  day: (text: string, path: FieldPath) => string;
}

/** A value of a team's own field: as written, or the number or the truth that it says. */
type OwnScalar = string | number | boolean;
export type OwnValue = OwnScalar | OwnScalar[];

function scalarOf({ words, type }: OwnField, text: string, path: FieldPath, read: DayReader): OwnScalar {
  if (words) return text;
  if (type === 'number') return Number(text);
  if (type === 'boolean') return text === 'true';
  return type === 'date' ? read.day(text, path) : text;
}

/** The values of a team's own fields, in the order of its settings. A field that may have several has a list. */
export function ownValues(
  written: IncidentFrontMatter,
  fields: OwnFields,
  read: DayReader,
): Record<string, OwnValue> {
  const values = Object.entries(fields).flatMap(([key, field]): [string, OwnValue][] => {
    const value = writtenOwn(written, key);
    if (value === undefined) return [];
    const texts = Array.isArray(value) ? value : [value];
    const scalars = texts.map((text, index) =>
      scalarOf(field, text, Array.isArray(value) ? [key, index] : [key], read),
    );
    const [first] = scalars;
    return field.many === 'true' || first === undefined ? [[key, scalars]] : [[key, first]];
  });
  return Object.fromEntries(values);
}
