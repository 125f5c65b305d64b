import type * as z from 'zod';
import type { FieldPath } from '../problem.ts';
import type { Written } from './front-matter.ts';
import type { PlacedField, PlacedValue, Places } from './places.ts';
import { flatten } from './shape.ts';
import { shown, type Issue } from './shape-faults.ts';
import { valueFaults } from './text-faults.ts';
import { valueAt } from './schema-at.ts';

/** Each round takes out what is wrong by then; what needs more of them is nested deeper than a record is. */
const maxRounds = 20;

/** The nearest value around a place that is there. */
function existing(root: Written, path: FieldPath): FieldPath {
  let length = path.length;
  while (length > 0 && valueAt(root, path.slice(0, length)) === undefined) length -= 1;
  return path.slice(0, length);
}

function withoutValue(value: Written, [step, ...rest]: FieldPath): Written {
  if (typeof value === 'string') return value;
  if (Array.isArray(value))
    return rest.length === 0
      ? value.filter((_item, index) => index !== step)
      : value.map((item, index) => (index === step ? withoutValue(item, rest) : item));
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, inner]): [string, Written][] =>
      key !== step ? [[key, inner]] : rest.length === 0 ? [] : [[key, withoutValue(inner, rest)]],
    ),
  );
}

const isItems = (parts: PlacedValue[] | PlacedField[]): parts is PlacedValue[] =>
  typeof parts[0]?.[0] === 'number';

/** Places find entries of a list by their number, and fields by their name: only the former move up. */
function withoutPlace(placed: PlacedValue, [step, ...rest]: FieldPath): PlacedValue {
  const [line, column, parts] = placed;
  if (!parts) return placed;
  if (isItems(parts))
    return [
      line,
      column,
      rest.length === 0
        ? parts.filter((_part, index) => index !== step)
        : parts.map((part, index) => (index === step ? withoutPlace(part, rest) : part)),
    ];
  return [
    line,
    column,
    parts.map(([name, keyLine, keyColumn, inner]): PlacedField => [
      name,
      keyLine,
      keyColumn,
      name === step ? withoutPlace(inner, rest) : inner,
    ]),
  ];
}

/** The later of two places first, what is within another before it: taking out moves up only what was dealt with. */
function lastFirst(a: FieldPath, b: FieldPath): number {
  const at = a.findIndex((step, index) => step !== b[index]);
  const [one, other] = [a[at], b[at]];
  if (one === undefined || other === undefined) return b.length - a.length;
  if (typeof one === 'number' && typeof other === 'number') return other - one;
  return String(one) < String(other) ? -1 : 1;
}

/**
 * What is left of some values without those whose shape is wrong, and where it stands: enough to show it, and to ask of
 * each value whether it can be true.
 *
 * @param schema one of fields that may all be missing.
 */
export function salvage<Schema extends z.ZodType>(
  schema: Schema,
  written: Record<string, Written>,
  { fence, root }: Places,
): { data: z.infer<Schema>; places: Places } | undefined {
  let value: Written = written;
  let placed = root;
  const takeOut = (paths: readonly FieldPath[]): void => {
    const once = new Map(paths.map((path) => [JSON.stringify(path), path]));
    for (const path of [...once.values()].sort(lastFirst)) {
      value = withoutValue(value, path);
      placed = placed && withoutPlace(placed, path);
    }
  };
  takeOut(valueFaults(written, [], shown).map(({ path }) => path));
  for (let round = 0; round < maxRounds; round += 1) {
    const result = schema.safeParse(value);
    if (result.success) return { data: result.data, places: { fence, ...(placed ? { root: placed } : {}) } };
    const issues = (result.error.issues as unknown as Issue[]).flatMap((issue) => flatten(issue, value));
    const paths = issues.flatMap(({ path, keys }) =>
      keys ? keys.map((key) => [...path, key]) : [existing(value, path)],
    );
    if (paths.some((path) => path.length === 0)) return undefined;
    takeOut(paths);
  }
  return undefined;
}
