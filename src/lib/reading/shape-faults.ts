import * as z from 'zod';
import type { WrittenForm } from '../../../schemas/values.ts';
import { parseDuration } from '../inexact/duration.ts';
import { parseCount, parseQuantity } from '../inexact/quantity.ts';
import { explainTime, windowForms } from '../inexact/time-faults.ts';
import type { Parsed, ValueFault } from '../inexact/written.ts';
import { didYouMean } from '../suggest.ts';
import type { FieldPath, Written } from './front-matter.ts';

/** The part of zod's issues that is read here. */
export interface Issue {
  code: string;
  path: FieldPath;
  message: string;
  keys?: string[];
  values?: string[];
  expected?: string;
  origin?: string;
  format?: string;
  minimum?: number;
  maximum?: number;
  errors?: Issue[][];
}

export interface ShapeFault {
  rule: string;
  message: string;
  allowed?: string;
  suggestion?: string;
  path: FieldPath;
  /** Whether the fault stands on the key rather than on the value. */
  onKey: boolean;
}

export const valueAt = (root: Written | undefined, path: FieldPath): Written | undefined =>
  path.reduce<Written | undefined>((value, key) => {
    if (value === undefined || typeof value === 'string') return undefined;
    return Array.isArray(value)
      ? value[Number(key)]
      : Object.hasOwn(value, String(key))
        ? value[String(key)]
        : undefined;
  }, root);

const shown = (path: FieldPath): string =>
  path.reduce<string>(
    (text, key) =>
      typeof key === 'number' ? `${text}[${String(key + 1)}]` : text === '' ? key : `${text}.${key}`,
    '',
  );

const quote = (value: Written | undefined): string =>
  typeof value !== 'string' ? 'this' : JSON.stringify(value.length > 80 ? `${value.slice(0, 77)}…` : value);

/** Says what an issue means, one fault for each thing to mend. */
export function explainIssue(issue: Issue, schema: z.ZodType, root: Written): ShapeFault[] {
  const { path } = issue;
  const value = valueAt(root, path);
  const name = shown(path);
  const one = (rule: string, message: string, rest: Partial<ShapeFault> = {}): ShapeFault[] => [
    { rule, message, path, onKey: false, ...rest },
  ];
  switch (issue.code) {
    case 'unrecognized_keys':
      return (issue.keys ?? []).map((key) =>
        unknownField(key, path, valueAt(root, [...path, key]), fieldsAt(schema, path, root)),
      );
    case 'invalid_type':
      if (value === undefined)
        return one('missing-field', `The field "${name}" is missing.`, {
          path: path.slice(0, -1),
          onKey: true,
          allowed: describe(schema, path, root) ?? 'a value',
        });
      return one('wrong-type', `${name} is ${typeName(value)}.`, { allowed: expectedName(issue.expected) });
    case 'invalid_value': {
      const allowed = (issue.values ?? []).map(String);
      const suggestion = typeof value === 'string' ? didYouMean(value, allowed) : undefined;
      if (value === undefined)
        return one('missing-field', `The field "${name}" is missing.`, {
          path: path.slice(0, -1),
          onKey: true,
          allowed: allowed.join(', '),
        });
      return one('unknown-word', `${quote(value)} is not a word of ${name}.`, {
        allowed: allowed.join(', '),
        ...(suggestion ? { suggestion } : {}),
      });
    }
    case 'invalid_format':
      return one(...explainForm(issue.message as WrittenForm, typeof value === 'string' ? value : '', name));
    case 'too_small':
    case 'too_big':
      return one(...explainSize(issue, value, name));
    default:
      return one(
        'wrong-shape',
        `${name === '' ? 'The front matter' : name} has not the form of its field: ${issue.message}.`,
      );
  }
}

function explainSize(
  issue: Issue,
  value: Written | undefined,
  name: string,
): [string, string, Partial<ShapeFault>] {
  const isList = Array.isArray(value);
  const size = isList ? value.length : typeof value === 'string' ? value.length : 0;
  const unit = isList ? (size === 1 ? 'entry' : 'entries') : size === 1 ? 'character' : 'characters';
  const limit =
    issue.code === 'too_small' ? `at least ${String(issue.minimum)}` : `at most ${String(issue.maximum)}`;
  if (size === 0 && !isList)
    return [
      'empty-field',
      `${name} is empty.`,
      { allowed: `${limit} characters; leave the field out when nothing is known` },
    ];
  return [
    issue.code === 'too_small' ? 'too-short' : 'too-long',
    `${name} has ${String(size)} ${unit}.`,
    { allowed: `${limit} ${isList ? 'entries' : 'characters'}` },
  ];
}

const faultOf = (parsed: Parsed<unknown>): ValueFault | undefined => (parsed.ok ? undefined : parsed.fault);

function explainForm(form: WrittenForm, value: string, name: string): [string, string, Partial<ShapeFault>] {
  if (value === '')
    return [
      'empty-field',
      `${name} is empty.`,
      { allowed: 'a value; leave the field out when nothing is known' },
    ];
  const withFault = (rule: string, fault: ValueFault | undefined): [string, string, Partial<ShapeFault>] => [
    rule,
    `${name}: ${fault?.message ?? `${quote(value)} has not the right form.`}`,
    {
      ...(fault?.allowed ? { allowed: fault.allowed } : {}),
      ...(fault?.write ? { suggestion: fault.write } : {}),
    },
  ];
  switch (form) {
    case 'time':
      return withFault('bad-time', explainTime(value));
    case 'window':
      return withFault('bad-time', { ...explainTime(value), allowed: windowForms });
    case 'duration':
      return withFault('bad-duration', faultOf(parseDuration(value)));
    case 'count':
      return withFault('bad-count', faultOf(parseCount(value)));
    case 'quantity':
      return withFault('bad-number', faultOf(parseQuantity(value)));
    case 'day':
      return [
        'bad-day',
        `${name}: ${quote(value)} is not a day.`,
        { allowed: 'year, month and day, for example 2021-10-04' },
      ];
    case 'id': {
      const id = value
        .toLowerCase()
        .normalize('NFKD')
        .replace(/[^a-z0-9]+/g, '-')
        .replace(/^-+|-+$/g, '');
      return [
        'bad-id',
        `${name}: ${quote(value)} is not an id.`,
        {
          allowed: 'lower-case letters, digits and single hyphens, for example facebook-login',
          ...(id === '' ? {} : { suggestion: id }),
        },
      ];
    }
    case 'address':
      return [
        'bad-address',
        `${name}: ${quote(value)} is not a web address.`,
        { allowed: 'an address that begins with https:// or http://' },
      ];
    case 'zone':
      return [
        'bad-zone',
        `${name}: ${quote(value)} is not a time zone name.`,
        { allowed: 'an IANA name such as Australia/Sydney, or UTC' },
      ];
    default:
      return ['wrong-shape', `${name}: ${quote(value)} has not the form of its field.`, {}];
  }
}

function unknownField(
  key: string,
  path: FieldPath,
  value: Written | undefined,
  allowed: string[],
): ShapeFault {
  const common = { path: [...path, key], onKey: true };
  if (/^[\d,.~+-]+$/.test(key))
    return {
      ...common,
      rule: 'yaml-comma',
      message: `A comma inside { } ended a value early, so "${key}" was read as a field of its own.`,
      allowed: 'numbers without separators; text with a comma in double quotes',
    };
  const glued = /^([A-Za-z][\w-]*):(\S.*)$/.exec(key);
  if (glued && value === '')
    return {
      ...common,
      rule: 'yaml-space',
      message: `There is no space after the colon in "${key}", so YAML reads all of it as a field name.`,
      allowed: '"field: value", with a space after the colon',
      suggestion: `${glued[1] ?? ''}: ${glued[2] ?? ''}`,
    };
  if (value === '' && /\s/.test(key))
    return {
      ...common,
      rule: 'yaml-comma',
      message: `A comma or colon inside { } ended a value early, so ${quote(key)} was read as a field of its own.`,
      allowed: 'text with a comma or colon in double quotes',
    };
  const suggestion = didYouMean(key, allowed);
  return {
    ...common,
    rule: 'unknown-field',
    message: `The field ${quote(key)} does not exist${path.length === 0 ? '' : ` in ${shown(path)}`}.`,
    ...(allowed.length > 0
      ? { allowed: `${allowed.join(', ')}${path.length === 0 ? '; a key of your own begins with "x-"' : ''}` }
      : {}),
    ...(suggestion ? { suggestion } : {}),
  };
}

const typeName = (value: Written): string =>
  typeof value === 'string'
    ? value === ''
      ? 'empty'
      : `${quote(value)}, a single value`
    : Array.isArray(value)
      ? 'a list'
      : 'a group of fields';

const expectedName = (expected: string | undefined): string =>
  ({
    array: 'a list, for example [first, second]',
    object: 'fields, for example { at: 2021-10-04T15:39Z }',
    string: 'a single value',
  })[expected ?? ''] ?? 'another kind of value';

interface JsonSchema {
  properties?: Record<string, JsonSchema>;
  items?: JsonSchema;
  anyOf?: JsonSchema[];
  description?: string;
  type?: string;
}

const jsonSchemas = new WeakMap<z.ZodType, JsonSchema>();

function jsonSchemaOf(schema: z.ZodType): JsonSchema {
  const known = jsonSchemas.get(schema);
  if (known) return known;
  const made = z.toJSONSchema(schema, {
    io: 'input',
    unrepresentable: 'any',
    reused: 'inline',
  }) as JsonSchema;
  jsonSchemas.set(schema, made);
  return made;
}

/** The part of the schema at a path, choosing in unions the branch that has the fields or the list. */
function schemaAt(schema: z.ZodType, path: FieldPath, root: Written): JsonSchema | undefined {
  let part: JsonSchema | undefined = jsonSchemaOf(schema);
  const along: (string | number)[] = [];
  for (const key of path) {
    const isList = Array.isArray(valueAt(root, along));
    part = branches(part)
      .map((branch) => (isList ? branch.items : branch.properties?.[String(key)]))
      .find((branch) => branch !== undefined);
    along.push(key);
    if (!part) return undefined;
  }
  return part;
}

const branches = (schema: JsonSchema | undefined): JsonSchema[] =>
  schema === undefined ? [] : schema.anyOf ? schema.anyOf.flatMap(branches) : [schema];

function fieldsAt(schema: z.ZodType, path: FieldPath, root: Written): string[] {
  const part = branches(schemaAt(schema, path, root)).find((branch) => branch.properties);
  return Object.keys(part?.properties ?? {});
}

const describe = (schema: z.ZodType, path: FieldPath, root: Written): string | undefined =>
  schemaAt(schema, path, root)?.description;
