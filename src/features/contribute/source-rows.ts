import { isMap, isScalar, isSeq, visit, type Node } from 'yaml';
import { toSourceIds } from '../../core/new/source-ids.ts';
import { parseFields, readSimpleFields, writeField, type SimpleField } from './simple-fields.ts';

type Value = string | readonly string[];

/** One source as the form offers it: the fields that each needs, and those that stay as they are. */
export interface SourceRow {
  url: string;
  id: string;
  kind: string;
  title: string;
  others: Readonly<Record<string, Value>>;
}

export const emptyRow: SourceRow = { url: '', id: '', kind: '', title: '', others: {} };

const textOf = (node: unknown): string | undefined =>
  isScalar(node) ? (typeof node.value === 'string' ? node.value : '') : node === null ? '' : undefined;

function valueOf(node: unknown): Value | undefined {
  if (!isSeq(node)) return textOf(node);
  const items = node.items.map(textOf);
  return items.every((item) => item !== undefined) ? items : undefined;
}

function rowOf(item: unknown): SourceRow | undefined {
  const address = textOf(item);
  if (address !== undefined) return { ...emptyRow, url: address };
  if (!isMap(item)) return undefined;
  const fields: Record<string, Value> = {};
  for (const { key, value } of item.items) {
    const name = textOf(key);
    const read = valueOf(value);
    if (name === undefined || read === undefined) return undefined;
    Object.defineProperty(fields, name, { value: read, enumerable: true });
  }
  const { url = '', id = '', kind = '', title = '', ...others } = fields;
  return [url, id, kind, title].every((text) => typeof text === 'string')
    ? ({ url, id, kind, title, others } as SourceRow)
    : undefined;
}

function hasComments(list: Node): boolean {
  let found = false;
  visit(list, {
    Node: (_key, { comment, commentBefore }) => {
      found ||= Boolean(comment ?? commentBefore);
    },
  });
  return found;
}

/** The sources of a record; `undefined` where only the text can show them. */
export function readSources(frontMatter: string): SourceRow[] | undefined {
  const sources: unknown = parseFields(frontMatter)?.get('sources', true);
  if (sources === undefined || sources === null) return [];
  if (!isSeq(sources)) {
    const text = textOf(sources);
    return text === undefined ? undefined : text === '' ? [] : [{ ...emptyRow, url: text }];
  }
  // What somebody noted beside a source would be lost.
  if (hasComments(sources)) return undefined;
  const rows = sources.items.map(rowOf);
  return rows.every((row) => row !== undefined) ? rows : undefined;
}

/** Whether an address is all that there is of a source. */
export const isShort = ({ id, kind, title, others }: SourceRow): boolean =>
  [id, kind, title].every((text) => text === '') && Object.keys(others).length === 0;

/** An id for each row: its own, else one made of its site that no other row has. */
function idsOf(rows: readonly SourceRow[]): string[] {
  const own = rows.map(({ id }) => id).filter((id) => id !== '');
  const made = toSourceIds(rows.map(({ url }) => url));
  return rows.map(({ id, url }, index) => {
    // What has no address yet gets its id with it.
    if (id !== '' || !URL.canParse(url)) return id;
    let free = made[index] ?? 'source';
    while (own.includes(free)) free = `${free}-2`;
    own.push(free);
    return free;
  });
}

/** Writes the sources into the text: an address alone where it is the only one, else each with its id, kind and title. */
export function writeSources(frontMatter: string, rows: readonly SourceRow[]): string {
  const [only, ...more] = rows;
  if (!only) return writeField(frontMatter, 'sources', '');
  if (more.length === 0 && isShort(only))
    return writeField(frontMatter, 'sources', only.url === '' ? '' : [only.url]);
  const ids = idsOf(rows);
  return writeField(
    frontMatter,
    'sources',
    rows.map(({ url, kind, title, others }, index) => ({ id: ids[index], kind, title, ...others, url })),
  );
}

/** Changes the sources that the text has; those that only the text can show stay as they are. */
export function changeSources(
  frontMatter: string,
  change: (rows: readonly SourceRow[]) => readonly SourceRow[],
): string {
  const rows = readSources(frontMatter);
  return rows ? writeSources(frontMatter, change(rows)) : frontMatter;
}

/** The fields with one value alone, as they are with the sources behind it. */
const withSources = {
  cause: (value, sources) => ({ trigger: value, sources }),
  duration: (value, sources) => ({ value, sources }),
  // Words that stand for a missing number name no source.
  reports: (value, sources) => (/^\d/.test(value) ? [{ count: value, kind: 'unspecified', sources }] : value),
} as const satisfies Partial<Record<SimpleField, (value: string, sources: string[]) => unknown>>;

/** Names all sources at every value that names none, for somebody to take out those that do not say it. */
export function nameAllSources(frontMatter: string): string {
  const ids = (readSources(frontMatter) ?? []).map(({ id }) => id).filter((id) => id !== '');
  const values = readSimpleFields(frontMatter);
  if (!values || ids.length === 0) return frontMatter;
  return (Object.keys(withSources) as (keyof typeof withSources)[]).reduce((text, field) => {
    const value = values[field];
    return value.kind === 'text' && value.text !== ''
      ? writeField(text, field, withSources[field](value.text, ids))
      : text;
  }, frontMatter);
}
