import type * as z from 'zod';
import type { WrittenForm } from '../../../schemas/values.ts';
import { parseDuration } from '../inexact/duration.ts';
import { parseCount, parseQuantity } from '../inexact/quantity.ts';
import { dayForm, explainTime, explainWindow } from '../inexact/time-faults.ts';
import type { Parsed, ValueFault } from '../inexact/written.ts';
import type { Replacement } from '../problem.ts';
import { didYouMean, suggest } from '../suggest.ts';
import type { FieldPath, Written } from './front-matter.ts';
import { describe, fieldsAt, valueAt, wordsAt } from './schema-at.ts';
import { commaInNumber, isDigits } from './yaml-faults.ts';

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
  /** Full name of the field that is missing, or that an unknown one was probably meant for. */
  missing?: string;
  meant?: string;
  /** As in `Problem`. */
  fix?: Replacement;
}

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
      return unknownFields(issue.keys ?? [], path, root, fieldsAt(schema, path, root));
    case 'invalid_type':
      if (value === undefined) return [missingField(path, name, describe(schema, path, root) ?? 'a value')];
      return one('wrong-type', `${name} is ${typeName(value)}.`, {
        allowed: expectedName(issue.expected, fieldsAt(schema, path, root)),
        ...(issue.expected === 'array' && typeof value === 'string' && value !== ''
          ? { suggestion: `${name}: [${value}]` }
          : {}),
      });
    case 'invalid_value': {
      const allowed = (issue.values ?? []).map(String);
      if (value === undefined) return [missingField(path, name, allowed.join(', '))];
      if (typeof value !== 'string')
        return one('wrong-type', `${name} is ${typeName(value)}.`, { allowed: allowed.join(', ') });
      return one(...unknownWord(value, allowed, name));
    }
    case 'invalid_format': {
      const written = typeof value === 'string' ? value : '';
      const words = wordsAt(schema, path, root);
      if (suggest(written, words)) return one(...unknownWord(written, words, name));
      return one(...withWords(explainForm(issue.message, written, name), words));
    }
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

const missingField = (path: FieldPath, name: string, allowed: string): ShapeFault => ({
  rule: 'missing-field',
  message: `The field "${name}" is missing.`,
  allowed,
  path: path.slice(0, -1),
  onKey: true,
  missing: name,
});

type Explained = [rule: string, message: string, rest: Partial<ShapeFault>];

function unknownWord(value: string, allowed: readonly string[], name: string): Explained {
  const suggestion = didYouMean(value, allowed);
  return [
    'unknown-word',
    `${quote(value)} is not a word of ${name}.`,
    { allowed: allowed.join(', '), ...(suggestion ? { suggestion } : {}) },
  ];
}

/** Adds the words that may stand in place of a value of the form, such as "unknown". */
const withWords = ([rule, message, rest]: Explained, words: readonly string[]): Explained => [
  rule,
  message,
  words.length === 0 ? rest : { ...rest, allowed: `${rest.allowed ?? ''}; or ${words.join(', ')}` },
];

function explainSize(issue: Issue, value: Written | undefined, name: string): Explained {
  const isList = Array.isArray(value);
  const size = isList ? value.length : typeof value === 'string' ? value.length : 0;
  const counted = (count: number): string => {
    const one = count === 1;
    return `${String(count)} ${isList ? (one ? 'entry' : 'entries') : one ? 'character' : 'characters'}`;
  };
  const isSmall = issue.code === 'too_small';
  const allowed = isSmall
    ? `at least ${counted(issue.minimum ?? 0)}`
    : `at most ${counted(issue.maximum ?? 0)}`;
  if (size === 0 && !isList)
    return ['empty-field', `${name} is empty.`, { allowed: `${allowed}; an optional field is left out` }];
  return [isSmall ? 'too-short' : 'too-long', `${name} has ${counted(size)}.`, { allowed }];
}

const faultOf = (parsed: Parsed<unknown>): ValueFault | undefined => (parsed.ok ? undefined : parsed.fault);

/** Forms that only the site's settings have. */
const settingForms: Record<string, string> = {
  'base-path': 'a path that begins with "/", for example /hindsight/',
  branch: 'the name of a branch, for example main',
  'how-many': 'a whole number from 0 to 9999, for example 300',
};

function explainForm(form: string, value: string, name: string): Explained {
  if (value === '')
    return ['empty-field', `${name} is empty.`, { allowed: 'a value; an optional field is left out' }];
  const withFault = (rule: string, fault: ValueFault | undefined): Explained => [
    rule,
    `${name}: ${fault?.message ?? `${quote(value)} has not the right form.`}`,
    {
      ...(fault?.allowed ? { allowed: fault.allowed } : {}),
      ...(fault?.write ? { suggestion: fault.write } : {}),
      ...(fault?.write && fault.isSame ? { fix: { replace: value, by: fault.write } } : {}),
    },
  ];
  switch (form as WrittenForm) {
    case 'time':
      return withFault('bad-time', explainTime(value));
    case 'window':
      return withFault('bad-time', explainWindow(value));
    case 'duration':
      return withFault('bad-duration', faultOf(parseDuration(value)));
    case 'count':
      return withFault('bad-count', faultOf(parseCount(value)));
    case 'quantity':
      return withFault('bad-number', faultOf(parseQuantity(value)));
    case 'day':
      return ['bad-day', `${name}: ${quote(value)} is not a day.`, { allowed: dayForm }];
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
        {
          allowed:
            'an address that begins with https:// or http://, with no "@" before its path and the host in ASCII letters',
        },
      ];
    case 'zone':
      return [
        'bad-zone',
        `${name}: ${quote(value)} is not a time zone name.`,
        { allowed: 'an IANA name such as Australia/Sydney, or UTC' },
      ];
    default:
      return [
        'wrong-shape',
        `${name}: ${quote(value)} has not the form of its field.`,
        { allowed: settingForms[form] },
      ];
  }
}

/** One fault a field, but one only for all the digits that commas in a number leave behind. */
function unknownFields(
  keys: readonly string[],
  path: FieldPath,
  root: Written,
  allowed: string[],
): ShapeFault[] {
  const digits = keys.filter(isDigits);
  const [first] = digits;
  return [
    ...(first === undefined ? [] : [{ ...commaInNumber(digits), path: [...path, first], onKey: true }]),
    ...keys
      .filter((key) => !isDigits(key))
      .map((key) => unknownField(key, path, valueAt(root, [...path, key]), allowed)),
  ];
}

function unknownField(
  key: string,
  path: FieldPath,
  value: Written | undefined,
  allowed: string[],
): ShapeFault {
  const common = { path: [...path, key], onKey: true };
  const glued = /^([A-Za-z][\w-]*):(\S.*)$/.exec(key);
  if (glued && value === '')
    return {
      ...common,
      rule: 'yaml-space',
      message: `There is no space after the colon in "${key}", so YAML reads all of it as a field name.`,
      allowed: '"field: value", with a space after the colon',
      suggestion: `${glued[1] ?? ''}: ${glued[2] ?? ''}`,
      meant: shown([...path, glued[1] ?? '']),
    };
  if (value === '' && /\s/.test(key))
    return {
      ...common,
      rule: 'yaml-comma',
      message: `A comma or colon inside { } ended a value early, so ${quote(key)} was read as a field of its own.`,
      allowed: 'text with a comma or colon in double quotes',
    };
  const meant = suggest(key, allowed);
  return {
    ...common,
    rule: 'unknown-field',
    message: `The field ${quote(key)} does not exist${path.length === 0 ? '' : ` in ${shown(path)}`}.`,
    ...(allowed.length > 0 ? { allowed: allowed.join(', ') } : {}),
    ...(meant ? { suggestion: `did you mean "${meant}"?`, meant: shown([...path, meant]) } : {}),
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

const expectedName = (expected: string | undefined, fields: readonly string[]): string =>
  ({
    array: 'a list, for example [first, second]',
    object: `the fields ${fields.join(', ')}`,
    string: 'a single value',
  })[expected ?? ''] ?? 'another kind of value';
