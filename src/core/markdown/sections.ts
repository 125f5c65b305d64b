import type { Heading, Nodes, Root, RootContent } from 'mdast';
import { plainText } from './plain-text.ts';

export function isHeading(node: { type: string }, depth: number, text: string): node is Heading {
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

/** A tree's sections, in the order of the text; none for an empty one. */
export function sectionsOf({ children }: Root): Section[] {
  const parts: RootContent[][] = [];
  for (const node of children) {
    const begins = node.type === 'heading' && node.depth <= 2;
    if (begins || parts.length === 0) parts.push([node]);
    else parts.at(-1)?.push(node);
  }
  return parts.map(sectionOf);
}

function sectionOf(nodes: RootContent[]): Section {
  const [first, second] = nodes;
  const heading = first?.type === 'heading' && first.depth <= 2 ? first : undefined;
  return {
    ...(heading ? { heading: plainText(heading).toLowerCase(), depth: heading.depth } : {}),
    firstLine: first?.position?.start.line ?? 1,
    lastLine: nodes.at(-1)?.position?.end.line ?? 1,
    words: nodes.reduce((sum, node) => sum + countWords(plainText(node)), 0),
    hasText: heading ? second !== undefined && second.type !== 'heading' : true,
  };
}

const countWords = (text: string): number => text.split(/\s+/).filter((word) => word !== '').length;

/** The section under a heading of the second level; `heading` in lower case. */
export const findSection = (sections: readonly Section[], heading: string): Section | undefined =>
  sections.find((section) => section.depth === 2 && section.heading === heading);
