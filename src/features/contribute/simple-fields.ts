import { Document, isMap, isScalar, isSeq, parseDocument, visit, type Node } from 'yaml';
import { yamlOptions } from '../../core/reading/front-matter.ts';
import { checkYamlLimits } from '../../core/reading/yaml-limits.ts';

/** The fields that the form offers one by one; everything else is written in the text itself. */
export const simpleFields = ['title', 'date', 'services', 'cause', 'duration', 'reports', 'sources'] as const;
export type SimpleField = (typeof simpleFields)[number];

/** What a field holds: a text, a list of texts, or something longer that only the text can show. */
export type FieldValue =
  | { kind: 'text'; text: string }
  | { kind: 'list'; items: string[] }
  | { kind: 'long' };

/** The text as the reader of content takes it; `undefined` when it is too much for it, or no fields. */
export function parseFields(frontMatter: string): Document | undefined {
  if (checkYamlLimits(frontMatter, 2).length > 0) return undefined;
  const doc = parseDocument(frontMatter, yamlOptions);
  return doc.errors.length > 0 || (doc.contents !== null && !isMap(doc.contents)) ? undefined : doc;
}

/** Reads the simple fields out of the text; `undefined` when YAML cannot read it. */
export function readSimpleFields(frontMatter: string): Record<SimpleField, FieldValue> | undefined {
  const doc = parseFields(frontMatter);
  if (!doc) return undefined;
  return Object.fromEntries(simpleFields.map((field) => [field, valueOf(doc, field)])) as Record<
    SimpleField,
    FieldValue
  >;
}

function valueOf(doc: Document, field: SimpleField): FieldValue {
  const node: unknown = doc.getIn([field], true);
  if (node === undefined || node === null) return { kind: 'text', text: '' };
  if (isScalar(node)) return { kind: 'text', text: typeof node.value === 'string' ? node.value : '' };
  if (isSeq(node) && node.items.every((item) => isScalar(item)))
    return { kind: 'list', items: node.items.map((item) => String((item as { value: unknown }).value)) };
  return { kind: 'long' };
}

/** A value as one text; empty for one that has none. */
export const textOf = (value: FieldValue): string =>
  value.kind === 'text' ? value.text : value.kind === 'list' ? value.items.join(', ') : '';

const optional = new Set<SimpleField>(['duration', 'reports']);

/** Where a field stands in the text, from its key to the end of its value; `undefined` when it is not there. */
function rangeOf(doc: Document, frontMatter: string, field: SimpleField): [number, number] | undefined {
  const items = isMap(doc.contents) ? doc.contents.items : [];
  const pair = items.find(({ key }) => isScalar(key) && key.value === field);
  const key = pair?.key as Node | undefined;
  const start = key?.range?.[0];
  if (!pair || start === undefined) return undefined;
  const valueEnd = (pair.value as Node | null)?.range?.[1];
  const end = Math.max(valueEnd ?? 0, frontMatter.indexOf(':', key?.range?.[1] ?? start) + 1);
  return [start, start + frontMatter.slice(start, end).trimEnd().length];
}

/** A field as one entry of YAML, quoted where it must be; without a line break at its end. */
export function entryText(field: string, value: unknown): string {
  const doc = new Document({}, { schema: 'failsafe' });
  doc.set(field, typeof value === 'string' ? value : doc.createNode(value, { flow: field === 'services' }));
  visit(doc, {
    // Ids within an entry stand on one line, as `npm run new` writes them.
    Pair: (_key, { key, value: inner }) => {
      if (isSeq(inner) && isScalar(key) && key.value !== field) inner.flow = true;
    },
  });
  return doc.toString({ lineWidth: 0, flowCollectionPadding: false }).trimEnd();
}

/**
 * Writes one field into the text; everything else stays byte for byte. An empty value takes an optional field out; a
 * required one stays, empty.
 *
 * @returns the text unchanged when YAML cannot read it.
 */
export function writeField(frontMatter: string, field: SimpleField, value: unknown): string {
  const doc = parseFields(frontMatter);
  if (!doc) return frontMatter;
  const range = rangeOf(doc, frontMatter, field);
  const isEmpty = value === '';
  if (isEmpty && optional.has(field))
    return range
      ? frontMatter.slice(0, range[0]) + frontMatter.slice(range[1]).replace(/^[^\n]*\n?/, '')
      : frontMatter;
  const entry = entryText(field, value);
  if (range) return frontMatter.slice(0, range[0]) + entry + frontMatter.slice(range[1]);
  return `${frontMatter}${frontMatter === '' || frontMatter.endsWith('\n') ? '' : '\n'}${entry}\n`;
}

/** The same of what a control holds: a text, or a list of texts, empty ones of which are none. */
export const writeSimpleField = (
  frontMatter: string,
  field: SimpleField,
  value: string | readonly string[],
): string => writeField(frontMatter, field, value.length === 0 ? '' : value);

/** The lines of the text on which each simple field stands, from 1; none while YAML cannot read it. */
export function simpleFieldLines(frontMatter: string): { field: SimpleField; first: number; last: number }[] {
  const doc = parseFields(frontMatter);
  if (!doc) return [];
  const lineAt = (offset: number): number => frontMatter.slice(0, offset).split('\n').length;
  return simpleFields.flatMap((field) => {
    const range = rangeOf(doc, frontMatter, field);
    return range ? [{ field, first: lineAt(range[0]), last: lineAt(range[1]) }] : [];
  });
}

/** The addresses of all sources, in whichever form each of them is written. */
export function sourceAddresses(frontMatter: string): string[] {
  const sources: unknown = parseFields(frontMatter)?.get('sources', true);
  if (!isSeq(sources)) return [];
  return sources.items.flatMap((item) => {
    const url: unknown = isMap(item) ? item.get('url', true) : item;
    return isScalar(url) && typeof url.value === 'string' && url.value !== '' ? [url.value] : [];
  });
}
