import type { Heading, Nodes, Root, RootContent } from 'mdast';
import { plainText } from './plain-text.ts';

function isHeading(node: { type: string }, depth: number, text: string): node is Heading {
  return (
    node.type === 'heading' &&
    (node as Heading).depth === depth &&
    plainText(node as Nodes).toLowerCase() === text
  );
}

/** Address of a heading within its page; the prefix keeps it apart from every id of our own. */
export const sectionId = (text: string): string =>
  `section-${text
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')}`;

/** Gives the headings of a page their addresses, in the order in which they stand: of two that read alike one gets a number. */
export function sectionIds(): (text: string) => string {
  const seen = new Map<string, number>();
  return (text) => {
    const id = sectionId(text);
    const times = (seen.get(id) ?? 0) + 1;
    seen.set(id, times);
    return times === 1 ? id : `${id}-${times}`;
  };
}

/** What stands under one heading of the first or second level, or before the first of them. */
export interface Section {
  /** In lower case; `undefined` for what stands before the first heading. */
  heading?: string;
  /** Of the heading: 1 or 2. */
  depth?: number;
  /** The first and the last line, counted from the beginning of the body. */
  firstLine: number;
  lastLine: number;
  /** Words of its text, the heading's included, citations not. */
  words: number;
  /** Whether anything but another heading follows its heading. */
  hasText: boolean;
}

/**
 * A tree's sections, in the order of the text; none for an empty one.
 *
 * @param texts the plain texts of its children.
 */
export function sectionsOf({ children }: Root, texts: readonly string[]): Section[] {
  const starts = children.flatMap((node, at) =>
    at === 0 || (node.type === 'heading' && node.depth <= 2) ? [at] : [],
  );
  return starts.map((start, index) => {
    const end = starts[index + 1] ?? children.length;
    return sectionOf(children.slice(start, end), texts.slice(start, end));
  });
}

function sectionOf(nodes: readonly RootContent[], texts: readonly string[]): Section {
  const [first, second] = nodes;
  const heading = first?.type === 'heading' && first.depth <= 2 ? first : undefined;
  return {
    ...(heading ? { heading: (texts[0] ?? '').toLowerCase(), depth: heading.depth } : {}),
    firstLine: first?.position?.start.line ?? 1,
    lastLine: nodes.at(-1)?.position?.end.line ?? 1,
    words: texts.reduce((sum, text) => sum + countWords(text), 0),
    hasText: heading ? second !== undefined && second.type !== 'heading' : true,
  };
}

/** Of a plain text, which has single spaces. */
const countWords = (text: string): number => (text === '' ? 0 : text.split(' ').length);

/** The section under a heading of the second level; `heading` in lower case. */
export const findSection = (sections: readonly Section[], heading: string): Section | undefined =>
  sections.find((section) => section.depth === 2 && section.heading === heading);

/** A section of a text, its heading first, and the rest of it. */
export interface SplitText {
  /** Empty where the text has no such section. */
  section: RootContent[];
  /** The tree itself where the text has no such section. Footnotes belong to the whole text and stay here. */
  rest: Root;
}

/** Splits a text at its first section under a heading of the second level; the tree is left as it was. `heading` in lower case. */
export function splitSection(tree: Root, heading: string): SplitText {
  const { children } = tree;
  const start = children.findIndex((node) => isHeading(node, 2, heading));
  if (start === -1) return { section: [], rest: tree };
  const next = children.findIndex((node, at) => at > start && node.type === 'heading' && node.depth <= 2);
  const end = next === -1 ? children.length : next;
  const isInside = (node: RootContent, at: number): boolean =>
    at >= start && at < end && node.type !== 'footnoteDefinition';
  return {
    section: children.filter(isInside),
    rest: { ...tree, children: children.filter((node, at) => !isInside(node, at)) },
  };
}

/** Such a section as a tree of its own, with the notes that it may name; empty where there is none. */
export function sectionTree(tree: Root, heading: string): Root {
  const { section, rest } = splitSection(tree, heading);
  const notes = rest.children.filter(({ type }) => type === 'footnoteDefinition');
  return { type: 'root', children: section.length === 0 ? [] : [...section, ...notes] };
}
