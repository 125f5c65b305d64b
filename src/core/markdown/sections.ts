import type { Heading, Nodes } from 'mdast';
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
