import type { FieldPath, Locate, Place } from '../problem.ts';

/*
 * Where the keys and values of a block of YAML stand, as plain data that can be kept and read again. Lists instead of
 * objects, for there are hundreds of places in a file.
 */

/** Where a value stands, and what stands in it: entries of a list, or fields. */
export type PlacedValue = [line: number, column: number, parts?: PlacedValue[] | PlacedField[]];
export type PlacedField = [name: string, line: number, column: number, value: PlacedValue];

export interface Places {
  /** Where what concerns the block as a whole stands. */
  fence: Place;
  /** `undefined` for a block that cannot be read. */
  root?: PlacedValue;
}

const isField = (part: PlacedValue | PlacedField): part is PlacedField => typeof part[0] === 'string';

const fieldOf = (value: PlacedValue | undefined, key: string | number | undefined): PlacedField | undefined =>
  value?.[2]?.filter(isField).find(([name]) => name === String(key));

function partOf(value: PlacedValue, key: string | number): PlacedValue | undefined {
  const field = fieldOf(value, key);
  if (field) return field[3];
  const item = value[2]?.[Number(key)];
  return item && !isField(item) ? item : undefined;
}

/** Where a value stands; the nearest enclosing one for a path that is not there. */
export function placeOfValue({ fence, root }: Places, path: FieldPath): Place {
  if (path.length === 0 || !root) return { ...fence };
  let value = root;
  for (const key of path) {
    const part = partOf(value, key);
    if (!part) break;
    value = part;
  }
  const [line, column] = value;
  return { line, column };
}

/** Where the key of a field stands; its value's place for what has no key. */
export function placeOfKey(places: Places, path: FieldPath): Place {
  let parent = places.root;
  for (const key of path.slice(0, -1)) parent = parent && partOf(parent, key);
  const field = fieldOf(parent, path.at(-1));
  return field ? { line: field[1], column: field[2] } : placeOfValue(places, path);
}

/** Where the fields of one file stand. */
export const locateIn =
  (file: string, places: Places): Locate =>
  (path, onKey = false) => ({ file, ...(onKey ? placeOfKey : placeOfValue)(places, path) });
