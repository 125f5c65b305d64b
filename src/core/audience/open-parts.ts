import { Document, isMap, isSeq } from 'yaml';
import type { ContentFile } from '../reading/content-file.ts';
import { readYaml, readYamlList, yamlOptions, type Written } from '../reading/front-matter.ts';
import { openDocument, openYamlFile } from '../reading/open-file.ts';

export type Fields = Record<string, Written>;

export const isFields = (value: Written | undefined): value is Fields =>
  typeof value === 'object' && !Array.isArray(value);

/** A Markdown file as what it is made of. */
export interface MarkdownParts {
  file: ContentFile;
  fields: Fields;
  body: string;
  /** Whether its front matter has a comment, which is for those who read the file itself. */
  hasComment: boolean;
}

/** A file that is YAML as a whole. */
export interface YamlParts<Value extends Written> {
  file: ContentFile;
  value: Value;
  hasComment: boolean;
}

const broken = (path: string): Error => new Error(`${path} was to be checked before it is taken apart.`);

// A hash sign in a text is taken for one too: then a file is only printed anew.
const mayHaveComment = (yaml: string): boolean => yaml.includes('#');

/** Takes a Markdown file apart that `check` has found to be right. */
export function openMarkdown(file: ContentFile): MarkdownParts {
  const opened = openDocument(file);
  if (!opened.ok) throw broken(file.path);
  const { frontMatter, body } = opened.text;
  return { file, fields: readYaml(frontMatter, 1).value, body, hasComment: mayHaveComment(frontMatter) };
}

function textOf(file: ContentFile): string {
  const opened = openYamlFile(file);
  if (!opened.ok) throw broken(file.path);
  return opened.text.text;
}

/** The same of a file whose YAML holds fields. */
export function openFields(file: ContentFile): YamlParts<Fields> {
  const text = textOf(file);
  return { file, value: readYaml(text, 1).value, hasComment: mayHaveComment(text) };
}

/** The same of a file whose YAML holds a list. */
export function openList(file: ContentFile): YamlParts<Written[]> {
  const text = textOf(file);
  return { file, value: readYamlList(text, 1).value, hasComment: mayHaveComment(text) };
}

/** Short lists and short groups on one line, as people write them: every line counts towards the limits of a file. */
const longestFlow = 200;

function toYaml(value: Written): string {
  const doc = new Document(value, yamlOptions);
  const flow = (node: unknown): void => {
    if (!isMap(node) && !isSeq(node)) return;
    for (const item of node.items) flow(isMap(node) ? (item as { value: unknown }).value : item);
    if (JSON.stringify(node).length <= longestFlow) node.flow = true;
  };
  const root = doc.contents;
  if (isMap(root)) for (const { value: inner } of root.items) flow(inner);
  return doc.toString({ lineWidth: 0, flowCollectionPadding: false });
}

const toBytes = (text: string): Uint8Array => new TextEncoder().encode(text);

/** The file of other values and another text; the very same file where nothing of it is another. */
export function printMarkdown(
  { file, fields, body, hasComment }: MarkdownParts,
  now: { fields: Fields; body: string },
): ContentFile {
  const isSame = JSON.stringify(fields) === JSON.stringify(now.fields) && body === now.body;
  if (isSame && !hasComment) return file;
  return { path: file.path, bytes: toBytes(`---\n${toYaml(now.fields)}---\n${now.body}`) };
}

/** The same of a file that is YAML as a whole. */
export function printYaml({ file, value, hasComment }: YamlParts<Written>, now: Written): ContentFile {
  const isSame = JSON.stringify(value) === JSON.stringify(now);
  return isSame && !hasComment ? file : { path: file.path, bytes: toBytes(toYaml(now)) };
}
