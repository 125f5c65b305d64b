import type * as z from 'zod';
import type { FieldFault, FieldPath, RuleFault } from '../problem.ts';
import { suggest } from '../suggest.ts';
import { explainForm, quote } from './form-faults.ts';
import type { Written } from './front-matter.ts';
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

/** A fault of the shape. */
export type ShapeFault = FieldFault & {
  /** Full name of the field that is missing, or that a misspelt one was probably meant for. */
  field?: string;
};

const shown = (path: FieldPath): string =>
  path.reduce<string>(
    (text, key) =>
      typeof key === 'number' ? `${text}[${String(key + 1)}]` : text === '' ? key : `${text}.${key}`,
    '',
  );

/** Says what an issue means, one fault for each thing to fix. */
export function explainIssue(issue: Issue, schema: z.ZodType, root: Written): ShapeFault[] {
  const { path } = issue;
  const value = valueAt(root, path);
  const name = shown(path);
  const on = (fault: RuleFault): ShapeFault[] => [{ path, ...fault }];
  switch (issue.code) {
    case 'unrecognized_keys':
      return unknownFields(issue.keys ?? [], path, root, fieldsAt(schema, path, root));
    case 'invalid_type':
      if (value === undefined) return [missingField(path, name, describe(schema, path, root) ?? 'a value')];
      return on({
        ...wrongType(name, value, expectedName(issue.expected, fieldsAt(schema, path, root))),
        write:
          issue.expected === 'array' && typeof value === 'string' && value !== ''
            ? `${name}: [${value}]`
            : undefined,
      });
    case 'invalid_value': {
      const allowed = (issue.values ?? []).map(String);
      if (value === undefined) return [missingField(path, name, allowed.join(', '))];
      return on(
        typeof value === 'string'
          ? unknownWord(value, allowed, name)
          : wrongType(name, value, allowed.join(', ')),
      );
    }
    case 'invalid_format': {
      const written = typeof value === 'string' ? value : '';
      const words = wordsAt(schema, path, root);
      return on(
        suggest(written, words)
          ? unknownWord(written, words, name)
          : withWords(explainForm(issue.message, written, name), words),
      );
    }
    case 'too_small':
    case 'too_big':
      return on(explainSize(issue, value, name));
    default:
      return on({
        rule: 'wrong-shape',
        message: `${name === '' ? 'The front matter' : name} has not the form of its field: ${issue.message}.`,
      });
  }
}

const wrongType = (name: string, value: Written, allowed: string): RuleFault => ({
  rule: 'wrong-type',
  message: `${name} is ${typeName(value)}.`,
  allowed,
});

const missingField = (path: FieldPath, name: string, allowed: string): ShapeFault => ({
  rule: 'missing-field',
  message: `The field "${name}" is missing.`,
  allowed,
  path: path.slice(0, -1),
  onKey: true,
  field: name,
});

const unknownWord = (value: string, allowed: readonly string[], name: string): RuleFault => ({
  rule: 'unknown-word',
  message: `${quote(value)} is not a word of ${name}.`,
  allowed: allowed.join(', '),
  meant: suggest(value, allowed),
});

/** Adds the words that may stand in place of a value of the form, such as "unknown". */
const withWords = (fault: RuleFault, words: readonly string[]): RuleFault =>
  words.length === 0 ? fault : { ...fault, allowed: `${fault.allowed ?? ''}; or ${words.join(', ')}` };

function explainSize(issue: Issue, value: Written | undefined, name: string): RuleFault {
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
    return {
      rule: 'empty-field',
      message: `${name} is empty.`,
      allowed: `${allowed}; an optional field is left out`,
    };
  return { rule: isSmall ? 'too-short' : 'too-long', message: `${name} has ${counted(size)}.`, allowed };
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
      write: `${glued[1] ?? ''}: ${glued[2] ?? ''}`,
      field: shown([...path, glued[1] ?? '']),
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
    allowed: allowed.length > 0 ? allowed.join(', ') : undefined,
    meant,
    field: meant && shown([...path, meant]),
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
