import type { Heading, Root, RootContent } from 'mdast';
import { parseMarkdown } from '../markdown/parse.ts';
import { plainText } from '../markdown/plain-text.ts';
import { walk } from '../markdown/walk.ts';

/** A stretch of lines, both included, counted from 1 at the beginning of the text. */
export type Lines = readonly [first: number, last: number];

/** A heading as it is compared with others: "Action items:" is "action items". */
export const foldHeading = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

const linesOf = (node: RootContent): Lines => [node.position?.start.line ?? 1, node.position?.end.line ?? 1];

function hasInternalHeading(node: RootContent, isInternal: (heading: Heading) => boolean): boolean {
  let found = false;
  walk(node, (inner) => {
    if (inner.type === 'heading' && isInternal(inner)) found = true;
    return undefined;
  });
  return found;
}

/** Blocks of the text that stand in internal sections, each from its heading to the next one that is not below it. */
function internalBlocks({ children }: Root, isInternal: (heading: Heading) => boolean): Set<RootContent> {
  const blocks = new Set<RootContent>();
  let depth: number | undefined;
  for (const node of children) {
    if (node.type === 'heading' && depth !== undefined && node.depth <= depth) depth = undefined;
    if (node.type === 'heading' && depth === undefined && isInternal(node)) depth = node.depth;
    // A heading within a list or a quotation has no end of its own.
    if (depth !== undefined || hasInternalHeading(node, isInternal)) blocks.add(node);
  }
  return blocks;
}

const identifiersIn = (nodes: readonly RootContent[]): Set<string> => {
  const found = new Set<string>();
  for (const node of nodes)
    walk(node, (inner) => {
      if (inner.type === 'footnoteReference') found.add(inner.identifier);
      return undefined;
    });
  return found;
};

/** With the footnotes that only internal sections refer to, wherever these stand. */
function withFootnotes(children: readonly RootContent[], internal: ReadonlySet<RootContent>): RootContent[] {
  const isNote = (node: RootContent): boolean => node.type === 'footnoteDefinition';
  const shown = children.filter((node) => !internal.has(node) && !isNote(node));
  const referred = identifiersIn(shown);
  const notes = children.filter(
    (node) => node.type === 'footnoteDefinition' && !internal.has(node) && !referred.has(node.identifier),
  );
  return [...internal, ...notes];
}

/**
 * The lines of a Markdown text that are internal: sections under a heading of these names, of whatever level, and
 * footnotes that only such sections refer to. In the order of the text.
 */
export function internalLines(text: string, names: readonly string[]): Lines[] {
  if (names.length === 0) return [];
  const folded = new Set(names.map(foldHeading));
  const isInternal = (heading: Heading): boolean => folded.has(foldHeading(plainText(heading)));
  const root = parseMarkdown(text);
  const blocks = internalBlocks(root, isInternal);
  if (blocks.size === 0) return [];
  return withFootnotes(root.children, blocks)
    .map(linesOf)
    .sort(([a], [b]) => a - b);
}

/** A text without some of its lines, and without the empty lines below them. */
export function withoutLines(text: string, lines: readonly Lines[]): string {
  if (lines.length === 0) return text;
  const isIn = (line: number): boolean => lines.some(([first, last]) => line >= first && line <= last);
  let isBelow = false;
  const left = text.split('\n').filter((content, index) => {
    isBelow = isIn(index + 1) || (isBelow && content.trim() === '');
    return !isBelow;
  });
  return `${left.join('\n').trimEnd()}\n`;
}
