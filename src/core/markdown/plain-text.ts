import type { Nodes, Paragraph, Root } from 'mdast';
import { splitCitations } from './citations.ts';

/** Nodes whose parts stand apart on a page, whatever is between them in the text. */
const ofBlocks = new Set([
  'root',
  'list',
  'listItem',
  'blockquote',
  'footnoteDefinition',
  'table',
  'tableRow',
]);

/** All that a node says; what is struck out is no longer said. */
function textOf(node: Nodes): string {
  if ('value' in node) return node.value;
  if ('alt' in node) return node.alt ?? '';
  if (!('children' in node) || node.type === 'delete') return '';
  return node.children.map(textOf).join(ofBlocks.has(node.type) ? ' ' : '');
}

/** Text of a node without its citations, footnotes' marks and struck-out words, and with single spaces. */
export function plainText(node: Nodes): string {
  const text = textOf(node);
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
