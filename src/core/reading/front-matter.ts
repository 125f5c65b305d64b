import { isMap, isScalar, isSeq, LineCounter, parseDocument } from 'yaml';
import type { Document, Node, Pair, YAMLError } from 'yaml';
import type { FieldPath, Place, PlacedFault, RuleFault } from '../problem.ts';
import { placeOfKey, placeOfValue, type PlacedField, type PlacedValue, type Places } from './places.ts';
import { findForbiddenCharacter } from './printable.ts';
import { refusedNodes } from './refused-nodes.ts';
import { explainYamlError } from './yaml-faults.ts';
import { checkYamlLimits } from './yaml-limits.ts';

/** Front matter as values are written: every scalar a text, every collection a list or a record. */
export type Written = string | Written[] | { [key: string]: Written };

/** A block of YAML as it was read: its values, where they stand, and what is wrong with it. */
export interface YamlBlock<Value extends Written> {
  value: Value;
  places: Places;
  /** Where a value stands; the nearest enclosing one for a path that is not there. */
  placeOf: (path: FieldPath) => Place;
  /** Where the key of a field stands. */
  placeOfKey: (path: FieldPath) => Place;
  faults: PlacedFault[];
}

/** A block whose values are fields. */
export type FrontMatter = YamlBlock<Record<string, Written>>;

/** How all YAML is parsed here. */
export const yamlOptions = {
  uniqueKeys: true,
  stringKeys: true,
  schema: 'failsafe',
  strict: true,
  prettyErrors: false,
} as const;

/** The texts parsed last, in order: a fix looks at the same one in each of its steps. */
const parsed: { text: string; doc: Document.Parsed }[] = [];
const mostParsed = 2;

/** One block of YAML as its tree, which is for reading only. */
export function parseYaml(text: string): Document.Parsed {
  const known = parsed.find((one) => one.text === text);
  if (known) return known.doc;
  const doc = parseDocument(text, yamlOptions);
  parsed.push({ text, doc });
  if (parsed.length > mostParsed) parsed.shift();
  return doc;
}

/**
 * Reads one block of YAML that holds fields: the front matter of a Markdown file, or a whole claims file.
 *
 * Every scalar is kept as the text that was written; the schema gives it its type. Aliases, tags, merge keys and
 * deep nesting are refused. Never throws for any text.
 *
 * @param firstLine the file's line on which the block begins, counted from 1.
 */
export const readYaml = (text: string, firstLine: number): FrontMatter =>
  readBlock<Record<string, Written>>(text, firstLine, { empty: {}, refuse: refuseNoFields });

/** The same of a block that holds a list. */
export const readYamlList = (text: string, firstLine: number): YamlBlock<Written[]> =>
  readBlock<Written[]>(text, firstLine, { empty: [], refuse: refuseNoList });

const refuseNoFields = (root: unknown): RuleFault | undefined =>
  isMap(root)
    ? undefined
    : {
        rule: 'front-matter-empty',
        message: 'There are no fields here.',
        allowed: 'lines such as "title: …", one field a line',
      };

function refuseNoList(root: unknown): RuleFault | undefined {
  if (isSeq(root) && root.items.length > 0) return undefined;
  const isNothing = isEmpty(root) || isSeq(root);
  return {
    rule: isNothing ? 'empty-field' : 'wrong-type',
    message: isNothing
      ? 'There are no entries here.'
      : `This file is ${isMap(root) ? 'a group of fields' : 'a single value'}.`,
    allowed: isNothing
      ? 'a list of one entry or more; a file without any is taken out'
      : 'a list: each entry begins with "- ", its fields stand below one another',
  };
}

/** What a block has to hold: a value of its kind that holds nothing, and what is wrong with a root of another kind. */
interface Expected<Value> {
  empty: Value;
  refuse: (root: unknown) => RuleFault | undefined;
}

function readBlock<Value extends Written>(
  text: string,
  firstLine: number,
  expected: Expected<Value>,
): YamlBlock<Value> {
  const lines = countLines(text);
  const place = (offset: number): Place => {
    const { line, col } = lines.linePos(offset);
    return { line: line + firstLine - 1, column: col };
  };
  // What concerns the block as a whole stands on the fence above it.
  const fence: Place = { line: Math.max(1, firstLine - 1), column: 1 };
  const empty = { value: expected.empty, ...finding({ fence }) };
  const limits = checkYamlLimits(text, firstLine);
  if (limits.length > 0) return { ...empty, faults: limits };
  const doc = parseYaml(text);
  const mayHide = text.includes('\\') || findForbiddenCharacter(text) !== undefined;
  const unreadable = firstErrors([...doc.errors, ...doc.warnings], lines).map(
    (error: YAMLError): PlacedFault => {
      const { offset = error.pos[0], ...fault } = explainYamlError(text, error);
      return { ...place(offset), ...fault };
    },
  );
  const faults = withoutEchoes([...unreadable, ...refusedNodes(doc, place, mayHide)]);
  const root = doc.contents;
  if (faults.length > 0) return { ...empty, faults };
  const refused = expected.refuse(root);
  if (refused) return { ...empty, faults: [{ ...fence, ...refused }] };
  return {
    value: toWritten(root) as Value,
    ...finding({ fence, root: placesIn(root, place(startOf(root)), place) }),
    faults,
  };
}

const finding = (places: Places) => ({
  places,
  placeOf: (path: FieldPath) => placeOfValue(places, path),
  placeOfKey: (path: FieldPath) => placeOfKey(places, path),
});

/** Filled by us: the parser's own count leaves out line ends after directives. */
function countLines(text: string): LineCounter {
  const lines = new LineCounter();
  lines.addNewLine(0);
  for (const { index } of text.matchAll(/\n/g)) lines.addNewLine(index + 1);
  return lines;
}

/** The errors worth explaining: the first three of a line, 200 in all. Each costs a look at the text around it. */
function firstErrors(errors: readonly YAMLError[], lines: LineCounter): YAMLError[] {
  const onLine = new Map<number, number>();
  const first: YAMLError[] = [];
  for (const error of errors) {
    const { line } = lines.linePos(error.pos[0]);
    const count = onLine.get(line) ?? 0;
    onLine.set(line, count + 1);
    if (count < 3) first.push(error);
    if (first.length === 200) break;
  }
  return first;
}

/** Of several faults on one line only the first is kept, and one only of nesting: the rest follows from it. */
function withoutEchoes(faults: readonly PlacedFault[]): PlacedFault[] {
  const seen = new Set<number | string>();
  return [...faults]
    .sort((a, b) => a.line - b.line || a.column - b.column)
    .filter(({ line, rule }) => {
      const isEcho = seen.has(line) || (rule === 'nesting-too-deep' && seen.has(rule));
      seen.add(line).add(rule);
      return !isEcho;
    });
}

function toWritten(node: unknown): Written {
  if (isSeq(node)) return node.items.map(toWritten);
  if (isMap(node)) {
    const record: Record<string, Written> = Object.create(null) as Record<string, Written>;
    for (const pair of node.items) record[keyText(pair)] = toWritten(pair.value);
    return record;
  }
  if (isScalar(node)) return typeof node.value === 'string' ? node.value : '';
  return '';
}

const keyText = (pair: Pair): string => (isScalar(pair.key) ? String(pair.key.value) : '');

const startOf = (node: unknown): number => (node as Node | null | undefined)?.range?.[0] ?? 0;

const isEmpty = (node: unknown): boolean =>
  node === null || node === undefined || (isScalar(node) && node.range?.[0] === node.range?.[1]);

/** The places of all that a node holds. An empty value has no width; its key is where the eye should go. */
function placesIn(node: unknown, { line, column }: Place, place: (offset: number) => Place): PlacedValue {
  const at = (inner: unknown): Place =>
    isEmpty(inner) && !isScalar(inner) ? { line, column } : place(startOf(inner));
  if (isSeq(node)) return [line, column, node.items.map((item) => placesIn(item, at(item), place))];
  if (!isMap(node)) return [line, column];
  const fields = node.items.map((pair): PlacedField => {
    const key = place(startOf(pair.key));
    const value = isEmpty(pair.value) ? key : place(startOf(pair.value));
    return [keyText(pair), key.line, key.column, placesIn(pair.value, value, place)];
  });
  return [line, column, fields];
}
