import { schemaOf, type OwnSettings } from '../own/own-settings.ts';
import type { Draft } from './draft.ts';
import { asked, type Note } from './note.ts';

/**
 * A draft's own keys as a record writes them: a field that the settings declare by its name, any other with "x-". A value
 * that a declared field cannot have is left to a person.
 */
export function ownKeys({ own }: Pick<Draft, 'own'>, settings: OwnSettings, notes: Note[]): Draft['own'] {
  const { shape } = schemaOf(settings);
  const written = Object.entries(own).flatMap(([key, value]): [string, string | readonly string[]][] => {
    if (!Object.hasOwn(settings.fields, key)) return [[`x-${key}`, value]];
    if (shape[key as keyof typeof shape].safeParse(value).success) return [[key, value]];
    notes.push(asked(key, `"${String(value)}" is no value of the field "${key}" of site.yml.`));
    return [];
  });
  return Object.fromEntries(written);
}
