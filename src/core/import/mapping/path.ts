/** A place in a record of an export: keys one below the other, through lists, and entries of lists that hold a value. */
interface Step {
  key: string;
  /** Through all entries of a list. */
  each: boolean;
  /** Only through those whose value at a path is this one. */
  where?: { path: Path; is: string };
}
export type Path = readonly Step[];

/** Whether a value of an export is a group of values. */
export const isGroup = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const step = /^(?:"(?<quoted>[^"]+)"|(?<plain>[^.[\]"]+))(?<each>\[(?<where>[^\]]*)\])?(?:\.|$)/;

/**
 * Reads a path as mappings write it; `undefined` for one that cannot be read.
 *
 * @example parsePath('milestones[type=started].occurred_at')
 */
export function parsePath(written: string): Path | undefined {
  const steps: Step[] = [];
  let rest = written;
  while (rest !== '') {
    const found = step.exec(rest);
    if (!found?.groups) return undefined;
    const { quoted, plain, each, where = '' } = found.groups;
    const equals = where.indexOf('=');
    const inner = equals === -1 ? undefined : parsePath(where.slice(0, equals));
    if (where !== '' && !inner) return undefined;
    steps.push({
      key: (quoted ?? plain ?? '').trim(),
      each: each !== undefined,
      ...(inner ? { where: { path: inner, is: where.slice(equals + 1) } } : {}),
    });
    rest = rest.slice(found[0].length);
  }
  return steps.length > 0 ? steps : undefined;
}

const textOf = (value: unknown): string | undefined => {
  if (typeof value === 'string') return value.trim() === '' ? undefined : value;
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : undefined;
};

/** All that stands at a path, whatever it is. */
export function valuesAt(record: unknown, path: Path): unknown[] {
  return path.reduce<unknown[]>(
    (values, { key, each, where }) =>
      values.flatMap((value) => {
        const next = isGroup(value) && Object.hasOwn(value, key) ? value[key] : undefined;
        if (next === undefined || next === null) return [];
        if (!each) return [next];
        const list: unknown[] = Array.isArray(next) ? next : [next];
        return where
          ? list.filter((one) =>
              textsAt(one, where.path).some((text) => text.toLowerCase() === where.is.toLowerCase()),
            )
          : list;
      }),
    [record],
  );
}

/** The entries of the lists at a path; what is no list is an entry itself. */
export const entriesAt = (record: unknown, path: Path): unknown[] =>
  valuesAt(record, path).flatMap((value): unknown[] => (Array.isArray(value) ? value : [value]));

/** The texts, numbers and answers at a path, as texts; empty ones are none. */
export const textsAt = (record: unknown, path: Path): string[] =>
  entriesAt(record, path).flatMap((value) => textOf(value) ?? []);
