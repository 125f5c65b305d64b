import type * as z from 'zod';
import type { FieldFault, FieldPath, RuleFault } from '../problem.ts';
import { suggest } from '../suggest.ts';
import { explainForm, quote } from './form-faults.ts';
import { foreignAmong, foreignFieldsFault, hasForeignTimes } from './foreign-fields.ts';
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
  /** Of the name of a field that is free. */
  issues?: Issue[];
}

/** A fault of the shape. */
export type ShapeFault = FieldFault & {
  /** Full name of the field that is missing, or that a misspelt one was probably meant for. */
  field?: string;
};

/**
 * The name of a field, such as `sources[2].title`. An entry of a file that is a list has no name: the place of a fault
 * says which one it is.
 */
export const shown = (path: FieldPath): string =>
  path.reduce<string>((text, key) => {
    if (text === '') return typeof key === 'number' ? '' : key;
    return typeof key === 'number' ? `${text}[${key + 1}]` : `${text}.${key}`;
  }, '');

/** A value with all that can be said of its place. */
interface Spotted {
  path: FieldPath;
  value: Written | undefined;
  /** The field's full name. */
  name: string;
  schema: z.ZodType;
  root: Written;
}

/** Says what an issue means, one fault for each thing to fix. */
export function explainIssue(issue: Issue, schema: z.ZodType, root: Written): ShapeFault[] {
  const { path } = issue;
  const spotted = { path, value: valueAt(root, path), name: shown(path), schema, root };
  const explained = explanations[issue.code]?.(issue, spotted) ?? otherShape(issue, spotted);
  return Array.isArray(explained) ? explained : [{ path, ...explained }];
}

/** A fault on the value itself, or faults on fields around it. */
type Explained = RuleFault | ShapeFault[];

const explanations: Partial<Record<string, (issue: Issue, spotted: Spotted) => Explained>> = {
  unrecognized_keys: unknownFields,
  invalid_type: (issue, { path, value, name, schema, root }) => {
    if (value === undefined) return missingField(path, name, describe(schema, path, root) ?? 'a value');
    const isMeantAsList = issue.expected === 'array' && typeof value === 'string' && value !== '';
    return {
      ...wrongType(name, value, expectedName(issue.expected, fieldsAt(schema, path, root))),
      write: isMeantAsList ? `${name}: [${value}]` : undefined,
    };
  },
  invalid_value: ({ values = [] }, { path, value, name }) => {
    if (value === undefined) return missingField(path, name, values.join(', '));
    if (name === 'review' && value === 'reviewed') return formerReviewed(values);
    return typeof value === 'string' && value !== ''
      ? unknownWord(value, values, name)
      : wrongType(name, value, values.join(', '));
  },
  invalid_format: ({ message }, { path, value, name, schema, root }) => {
    const written = typeof value === 'string' ? value : '';
    const words = wordsAt(schema, path, root);
    return suggest(written, words)
      ? unknownWord(written, words, name)
      : withWords(
          // The clock time of the date stands with the times of other tools, where there are some.
          name === 'date' && hasForeignTimes(root)
            ? dayAlone(explainForm(message, written, name))
            : explainForm(message, written, name),
          words,
        );
  },
  invalid_key: ({ issues = [] }, { path }) => {
    const name = String(path.at(-1));
    const [first] = issues;
    return [
      {
        ...explainForm(
          first?.code === 'too_big' ? 'field-name' : (first?.message ?? ''),
          name,
          shown(path.slice(0, -1)),
        ),
        path,
        onKey: true,
      },
    ];
  },
  too_small: explainSize,
  too_big: explainSize,
};

const otherShape = ({ message }: Issue, { name }: Spotted): RuleFault => ({
  rule: 'wrong-shape',
  message: `${name === '' ? 'The front matter' : name} is not in the expected format: ${message}.`,
});

const wrongType = (name: string, value: Written, allowed: string): RuleFault => ({
  rule: value === '' ? 'empty-field' : 'wrong-type',
  message: `${name === '' ? 'This entry' : name} is ${typeName(value)}.`,
  allowed,
});

const missingField = (path: FieldPath, name: string, allowed: string): ShapeFault[] => [
  {
    rule: 'missing-field',
    message: `The field "${name}" is missing.`,
    allowed,
    path: path.slice(0, -1),
    onKey: true,
    field: name,
  },
];

const formerReviewed = (allowed: readonly string[]): RuleFault => ({
  rule: 'unknown-word',
  message:
    'review: "reviewed" has become the field "reviewed", which says who checked every value, and when.',
  allowed: allowed.join(', '),
  write: 'reviewed: { on: …, by: person, sources: […] }',
});

const formerResponse: RuleFault = {
  rule: 'unknown-field',
  message:
    'cause.response has become the field "response", which stands beside "cause": what people did, and what helped or hindered.',
  allowed: '"response" with "actions" and "factors"; `npm run fix` moves it',
};

const dayAlone = (fault: RuleFault): RuleFault => ({ ...fault, write: fault.write?.split('\n')[0] });

const unknownWord = (value: string, allowed: readonly string[], name: string): RuleFault => ({
  rule: 'unknown-word',
  message: `${quote(value)} is not a word of ${name}.`,
  allowed: allowed.join(', '),
  meant: suggest(value, allowed),
});

/** Adds the words that may stand in place of a value of the form, such as "unknown". */
const withWords = (fault: RuleFault, words: readonly string[]): RuleFault =>
  words.length === 0 ? fault : { ...fault, allowed: `${fault.allowed ?? ''}; or ${words.join(', ')}` };

function explainSize(issue: Issue, { value, name }: Spotted): RuleFault {
  const isList = Array.isArray(value);
  const size = isList ? value.length : typeof value === 'string' ? value.length : 0;
  const counted = (count: number): string => {
    const one = count === 1;
    return `${count} ${isList ? (one ? 'entry' : 'entries') : one ? 'character' : 'characters'}`;
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
  const what = name === '' ? 'The list' : name;
  return { rule: isSmall ? 'too-short' : 'too-long', message: `${what} has ${counted(size)}.`, allowed };
}

/** One fault a field, but one only for all the digits that commas in a number leave behind. */
function unknownFields({ keys = [] }: Issue, { path, schema, root }: Spotted): ShapeFault[] {
  const digits = keys.filter(isDigits);
  const [first] = digits;
  const allowed = fieldsAt(schema, path, root);
  const foreign = path.length === 0 && allowed.includes('cause') ? foreignAmong(keys) : [];
  return [
    ...foreignFieldsFault(foreign, root),
    ...(first === undefined ? [] : [{ ...commaInNumber(digits), path: [...path, first], onKey: true }]),
    ...keys
      .filter((key) => !isDigits(key) && !foreign.includes(key))
      .map((key) => {
        const isEmpty = valueAt(root, [...path, key]) === '';
        const broken = isEmpty ? brokenField(key, path) : undefined;
        return { ...(broken ?? unknownField(key, path, allowed)), path: [...path, key], onKey: true };
      }),
  ];
}

type FieldName = RuleFault & Pick<ShapeFault, 'field'>;

/** A name without a value that YAML made of something else. */
function brokenField(key: string, path: FieldPath): FieldName | undefined {
  const [whole, name = '', value = ''] = /^([A-Za-z][\w-]*):(\S.*)$/.exec(key) ?? [];
  if (whole !== undefined)
    return {
      rule: 'yaml-space',
      message: `There is no space after the colon in "${key}", so YAML reads all of it as a field name.`,
      allowed: '"field: value", with a space after the colon',
      write: `${name}: ${value}`,
      field: shown([...path, name]),
    };
  if (!/\s/.test(key)) return undefined;
  return {
    rule: 'yaml-comma',
    message: `A comma or colon inside { } ended a value early, so ${quote(key)} was read as a field of its own.`,
    allowed: 'text with a comma or colon in double quotes',
  };
}

function unknownField(key: string, path: FieldPath, allowed: readonly string[]): FieldName {
  if (shown([...path, key]) === 'cause.response') return formerResponse;
  const meant = suggest(key, allowed);
  return {
    rule: 'unknown-field',
    message: `The field ${quote(key)} does not exist${shown(path) === '' ? '' : ` in ${shown(path)}`}.`,
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
