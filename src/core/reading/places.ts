import type { FieldPath, Locate, Place } from '../problem.ts';

/** Where a value stands, and what stands in it. Plain data, so that it can be kept and read again. */
export interface PlacedValue extends Place {
  fields?: PlacedField[];
  items?: PlacedValue[];
}

interface PlacedField {
  name: string;
  key: Place;
  value: PlacedValue;
}

/** Where all keys and values of a block of YAML stand. */
export interface Places {
  /** Where what concerns the block as a whole stands. */
  fence: Place;
  /** `undefined` for a block that cannot be read. */
  root?: PlacedValue;
}

const placeOf = ({ line, column }: Place): Place => ({ line, column });

const fieldOf = (value: PlacedValue | undefined, key: string | number | undefined): PlacedField | undefined =>
  value?.fields?.find(({ name }) => name === String(key));

const partOf = (value: PlacedValue, key: string | number): PlacedValue | undefined =>
  value.items ? value.items[Number(key)] : fieldOf(value, key)?.value;

/** Where a value stands; the nearest enclosing one for a path that is not there. */
export function placeOfValue({ fence, root }: Places, path: FieldPath): Place {
  if (path.length === 0 || !root) return placeOf(fence);
  let value = root;
  for (const key of path) {
    const part = partOf(value, key);
    if (!part) break;
    value = part;
  }
  return placeOf(value);
}

/** Where the key of a field stands; its value's place for what has no key. */
export function placeOfKey(places: Places, path: FieldPath): Place {
  let parent = places.root;
  for (const key of path.slice(0, -1)) parent = parent && partOf(parent, key);
  const key = fieldOf(parent, path.at(-1))?.key;
  return key ? placeOf(key) : placeOfValue(places, path);
}

/** Where the fields of one file stand. */
export const locateIn =
  (file: string, places: Places): Locate =>
  (path, onKey = false) => ({ file, ...(onKey ? placeOfKey : placeOfValue)(places, path) });
