import { IncidentFrontMatterSchema } from '../../../schemas/incident.ts';
import type { OwnField, OwnFields } from '../../../schemas/own-field.ts';
import { foldedKey, reservedKeys } from './reserved-keys.ts';
import type { FieldFault } from '../problem.ts';
import { quote } from '../reading/form-faults.ts';

type Clash = Omit<FieldFault, 'rule' | 'path'> & { at?: string };

const builtIn = Object.keys(IncidentFrontMatterSchema.shape);

function nameClash(key: string): Clash[] {
  if (key.startsWith('x-'))
    return [
      {
        onKey: true,
        message: `The field ${quote(key)} has "x-" before its name, which is for keys that are not declared.`,
        allowed: 'the name alone, here and in the records',
        write: key.slice(2),
      },
    ];
  const taken = builtIn.find((name) => foldedKey(name) === foldedKey(key));
  if (taken === undefined && reservedKeys.has(foldedKey(key)))
    return [
      {
        onKey: true,
        message: `Exported files have a column ${quote(key)} already.`,
        allowed: 'a name of its own, for example one with the name of the team before it',
      },
    ];
  if (taken === undefined) return [];
  return [
    {
      onKey: true,
      message: `Incidents have a field ${quote(taken)} already.`,
      allowed: `a name other than ${builtIn.join(', ')}`,
    },
  ];
}

function formClashes({ words, type, many, filter }: OwnField): Clash[] {
  const clashes: Clash[] = [];
  const twice = words?.find((word, index) => words.indexOf(word) !== index);
  if (words && type !== undefined && type !== 'text')
    clashes.push({
      at: 'type',
      message: `A word of a list is a text, and the type is "${type}".`,
      allowed: '"words" or "type", not both',
    });
  if (twice !== undefined)
    clashes.push({
      at: 'words',
      message: `The word ${quote(twice)} is given twice.`,
      allowed: 'each word once',
    });
  if (many === 'true' && type === 'boolean')
    clashes.push({
      at: 'many',
      message: 'A field that is true or false cannot have several values.',
      allowed: 'many: true with any other type, or with words',
    });
  if (filter === 'true' && ['link', 'number', 'date'].includes(type ?? ''))
    clashes.push({
      at: 'filter',
      message: `The search has no filter of values of the type "${type}".`,
      allowed: 'filter: true with words, or with the types text and boolean',
    });
  return clashes;
}

/** What contradicts itself, or what is built in, among the fields that a team declares. */
export function ownFieldFaults(fields: OwnFields): FieldFault[] {
  const labels = new Map<string, string>();
  const keys = new Map<string, string>();
  return Object.entries(fields).flatMap(([key, field]) => {
    const clashes = [...nameClash(key), ...formClashes(field)];
    const other = labels.get(field.label.toLowerCase());
    if (other !== undefined)
      clashes.push({
        at: 'label',
        message: `The field "${other}" has the label ${quote(field.label)} too.`,
        allowed: 'a label that tells it from all others',
      });
    labels.set(field.label.toLowerCase(), key);
    const twin = keys.get(foldedKey(key));
    if (twin !== undefined)
      clashes.push({
        onKey: true,
        message: `The fields ${quote(twin)} and ${quote(key)} would have one column of exported files.`,
        allowed: 'names that differ in more than case and hyphens',
      });
    keys.set(foldedKey(key), key);
    return clashes.map(({ at, ...fault }) => ({
      ...fault,
      path: ['fields', key, ...(at === undefined ? [] : [at])],
      rule: 'own-setting-clash' as const,
    }));
  });
}
