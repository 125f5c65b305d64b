import type { Heading, Nodes, Paragraph, Root, Table, TableCell } from 'mdast';
import { toString } from 'mdast-util-to-string';
import type { Place } from '../problem.ts';
import { walk } from './walk.ts';
import { withoutQuotations } from './quotations.ts';

/** One run of prose in the words of its writer: a paragraph, a heading or a cell of a table. */
export interface Passage {
  /** As written, with quotations and code blanked out, so that places in it stay true. */
  text: string;
  /** Where a character of the text stands; lines count from the beginning of the body. */
  placeAt: (index: number) => Place;
  /** The code with which the passage begins, as the items of a timeline do with their time. */
  lead?: string;
  /** The column's heading, for a cell below it. */
  heading?: Passage;
}

interface Piece {
  start: number;
  text: string;
  place: Place;
}

const known = new WeakMap<Root, Passage[]>();

/** The words of a body that are its writer's own: no block quotations, no code, nothing between quotation marks. */
export function ownWords(tree: Root): readonly Passage[] {
  // Several rules ask for them, one after the other.
  const passages = known.get(tree) ?? findOwnWords(tree);
  known.set(tree, passages);
  return passages;
}

function findOwnWords(tree: Root): Passage[] {
  const passages: Passage[] = [];
  walk(tree, (node) => {
    switch (node.type) {
      case 'blockquote':
      case 'code':
        return false;
      case 'table':
        passages.push(...cellsOf(node));
        return false;
      case 'paragraph':
      case 'heading':
        passages.push(passageOf(node));
        return false;
      default:
        return undefined;
    }
  });
  return passages;
}

function cellsOf({ children: [head, ...rows] }: Table): Passage[] {
  const headings = (head?.children ?? []).map((cell) => passageOf(cell));
  const cells = rows.flatMap(({ children }) =>
    children.map((cell, column): Passage => {
      const heading = headings[column];
      return { ...passageOf(cell), ...(heading ? { heading } : {}) };
    }),
  );
  return [...headings, ...cells];
}

function passageOf(block: Paragraph | Heading | TableCell): Passage {
  const pieces: Piece[] = [];
  let text = '';
  const add = (value: string, node: Nodes): void => {
    pieces.push({ start: text.length, text: value, place: node.position?.start ?? { line: 1, column: 1 } });
    text += value;
  };
  walk(block, (node) => {
    if (node.type === 'text') add(node.value, node);
    else if (node.type === 'inlineCode') add(' '.repeat(node.value.length), node);
    else if (node.type === 'break') add('\n', node);
  });
  const [first] = block.children;
  const indent = block.position?.start.column ?? 1;
  return {
    text: withoutQuotations(text),
    placeAt: (index) => placeIn(pieces, index, indent),
    lead: first?.type === 'inlineCode' ? toString(first) : undefined,
  };
}

/** Lines after the first of a text begin where its block does: Markdown takes their indentation away. */
function placeIn(pieces: readonly Piece[], index: number, indent: number): Place {
  const piece = pieces.findLast(({ start }) => start <= index);
  if (!piece) return { line: 1, column: 1 };
  const lines = piece.text.slice(0, index - piece.start).split('\n');
  const last = lines.at(-1) ?? '';
  return lines.length === 1
    ? { line: piece.place.line, column: piece.place.column + last.length }
    : { line: piece.place.line + lines.length - 1, column: indent + last.length };
}
