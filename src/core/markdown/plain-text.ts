import type { Nodes, Paragraph, Root } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { splitCitations } from './citations.ts';

/** Text of a node without its citations and with single spaces. */
export function plainText(node: Nodes | Nodes[]): string {
  const text = toString(node);
  return splitCitations(text)
    .filter((piece) => !piece.citation)
    .map((piece) => piece.text)
    .join('')
    .replace(/\s+/g, ' ')
    .replace(/ ([.,;:)])/g, '$1')
    .trim();
}

const isText = ({ type }: Nodes): boolean => ['list', 'blockquote', 'table', 'code'].includes(type);

/**
 * The first paragraph as plain text: what a list or a feed says about an incident. Of a text without paragraphs the first
 * item of its list, or what else it begins with.
 */
export function firstParagraph(tree: Root): string {
  const paragraph = tree.children.find((node): node is Paragraph => node.type === 'paragraph');
  if (paragraph) return plainText(paragraph);
  const other = tree.children.find(isText);
  if (!other) return '';
  return other.type === 'list'
    ? (other.children.map((item) => plainText(item)).find(Boolean) ?? '')
    : plainText(other);
}
