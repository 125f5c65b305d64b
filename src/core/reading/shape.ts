import type * as z from 'zod';
import type { FieldFault, FieldPath } from '../problem.ts';
import type { Written } from './front-matter.ts';
import { valueAt } from './schema-at.ts';
import { explainIssue, shown, type Issue, type ShapeFault } from './shape-faults.ts';
import { valueFaults } from './text-faults.ts';

/**
 * Checks values against a schema, and the texts among them, and turns every issue into a fault on the field that is
 * wrong.
 *
 * @param ownKeys whether messages speak of a team's own `x-` keys, which the caller has set apart.
 */
export function checkShape<Schema extends z.ZodType>(
  schema: Schema,
  value: Written,
  { ownKeys = false } = {},
): { data: z.infer<Schema> | undefined; faults: FieldFault[] } {
  const result = schema.safeParse(value);
  const found = valueFaults(value, [], shown);
  if (result.success && found.length === 0) return { data: result.data, faults: [] };
  const raw = (result.error?.issues ?? []) as unknown as Issue[];
  const issues = onePerValue(raw.flatMap((issue) => flatten(issue, value)));
  const faults = [
    ...issues.flatMap((issue) => explainIssue(issue, schema, value)),
    ...withoutKnown(found, issues),
  ];
  const isOnlyUnknown = faults.every(({ rule }) => rule === 'unknown-field');
  return {
    data: isOnlyUnknown ? dataWithout(schema, value, issues) : undefined,
    faults: withoutMisspelt(faults).map(({ field: _field, ...fault }) =>
      ownKeys && fault.rule === 'unknown-field' && fault.path.length === 1
        ? { ...fault, allowed: fault.allowed && `${fault.allowed}; a key of your own begins with "x-"` }
        : fault,
    ),
  };
}

/** The data without the fields that nobody knows, where nothing else is wrong: they need not keep rules from being run. */
function dataWithout<Schema extends z.ZodType>(
  schema: Schema,
  value: Written,
  issues: readonly Issue[],
): z.infer<Schema> | undefined {
  let known: Written = value;
  for (const { path, keys = [] } of issues) known = withoutKeys(known, path, keys);
  return schema.safeParse(known).data;
}

function withoutKeys(value: Written, [step, ...rest]: FieldPath, keys: readonly string[]): Written {
  if (typeof value === 'string') return value;
  if (Array.isArray(value))
    return value.map((item, index) => (index === step ? withoutKeys(item, rest, keys) : item));
  const entries = Object.entries(value);
  return Object.fromEntries(
    step === undefined
      ? entries.filter(([key]) => !keys.includes(key))
      : entries.map(([key, inner]) => [key, key === step ? withoutKeys(inner, rest, keys) : inner]),
  );
}

/** Of several issues with one value, the first in this order says it: its type, its form, its size. */
const weight = ({ code }: Issue): number => ['invalid_type', 'invalid_format'].indexOf(code) >>> 0;

const onePerValue = (issues: readonly Issue[]): Issue[] =>
  issues.filter(
    (issue) =>
      issue.code === 'unrecognized_keys' ||
      !issues.some(
        (other) =>
          other.code !== 'unrecognized_keys' &&
          other.path.join() === issue.path.join() &&
          weight(other) < weight(issue),
      ),
  );

/** Of a value, or a part of one, whose shape is wrong already, nothing more is said. */
const withoutKnown = (faults: readonly ShapeFault[], issues: readonly Issue[]): ShapeFault[] =>
  faults.filter(
    ({ path }) => !issues.some((issue) => wrongPaths(issue).some((wrong) => isWithin(path, wrong))),
  );

const wrongPaths = ({ code, path, keys }: Issue): FieldPath[] =>
  code === 'unrecognized_keys' ? (keys ?? []).map((key) => [...path, key]) : [path];

const isWithin = (path: FieldPath, whole: FieldPath): boolean =>
  whole.every((key, index) => path[index] === key);

/** A field that is missing because it is misspelt is one fault: the misspelt one, which says what was meant. */
const withoutMisspelt = (faults: readonly ShapeFault[]): ShapeFault[] =>
  faults.filter(
    ({ rule, field }) =>
      rule !== 'missing-field' ||
      !faults.some((other) => other.rule !== 'missing-field' && other.field === field),
  );

/** Replaces the issue of a union by the issues of the branch whose type fits what was written. */
export function flatten(issue: Issue, root: Written): Issue[] {
  if (issue.code !== 'invalid_union' || !issue.errors || issue.errors.length === 0) return [issue];
  const branch = bestBranch(issue.errors, valueAt(root, issue.path));
  return branch.flatMap((inner) => flatten({ ...inner, path: [...issue.path, ...inner.path] }, root));
}

const isWhole = (issue: Issue): boolean => issue.path.length === 0;
const isWrongType = (issue: Issue): boolean => issue.code === 'invalid_type' && isWhole(issue);
const isWordList = (issue: Issue): boolean => issue.code === 'invalid_value' && isWhole(issue);

/** Whether a branch takes a value of this type at all, be it wrong in other ways. */
const fits = (branch: readonly Issue[], value: Written | undefined): boolean =>
  !branch.some(
    (issue) =>
      isWrongType(issue) ||
      (isWordList(issue) && typeof value !== 'string') ||
      (isWhole(issue) && issue.errors?.some((inner) => fits(inner, value)) === false),
  );

function bestBranch(branches: readonly Issue[][], value: Written | undefined): Issue[] {
  const fitting = branches.filter((branch) => fits(branch, value));
  // Of "a word, or a value of this form" the form explains more; its words are listed beside it.
  const form = fitting.find((branch) => !branch.some(isWordList));
  return form ?? fitting[0] ?? branches.findLast((branch) => branch.some(isWrongType)) ?? branches[0] ?? [];
}

export const isExtraKey = (key: string): boolean => key.startsWith('x-');

/** Sets a team's own `x-` keys apart from the fields that the schema knows. */
export function splitExtra(value: Record<string, Written>): {
  fields: Record<string, Written>;
  extra: Record<string, Written>;
} {
  const fields: Record<string, Written> = {};
  const extra: Record<string, Written> = {};
  for (const [key, entry] of Object.entries(value)) {
    if (isExtraKey(key)) extra[key] = entry;
    else
      Object.defineProperty(fields, key, {
        value: entry,
        enumerable: true,
        configurable: true,
        writable: true,
      });
  }
  return { fields, extra };
}
