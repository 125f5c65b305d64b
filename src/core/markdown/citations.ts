import type { Nodes, Root, Text } from 'mdast';
import { visit } from 'unist-util-visit';

/** One `[@a; @b]` in the text. */
export interface Citation {
  ids: string[];
  /** Offset of the bracket within the body. */
  offset: number;
}

/** Pandoc's form: `[@meta-2]` or `[@a; @b]`; on editors' pages `[@incident:source]`. */
const citationPattern = /\[(@[\w:-]+(?:\s*;\s*@[\w:-]+)*)\]/g;

export interface TextPiece {
  text: string;
  citation?: string[];
}

/** Splits a run of text at its citations, which keep their ids without the "@". */
export function splitCitations(text: string): TextPiece[] {
  const pieces: TextPiece[] = [];
  let last = 0;
  for (const match of text.matchAll(citationPattern)) {
    if (match.index > last) pieces.push({ text: text.slice(last, match.index) });
    pieces.push({ text: match[0], citation: idsOf(match[1] ?? '') });
    last = match.index + match[0].length;
  }
  if (last < text.length) pieces.push({ text: text.slice(last) });
  return pieces;
}

const idsOf = (inner: string): string[] => inner.split(';').map((id) => id.trim().slice(1));

const textNodes = (tree: Root | Nodes): Text[] => {
  const found: Text[] = [];
  visit(tree, 'text', (node) => {
    found.push(node);
  });
  return found;
};

/** All citations of a tree, in the order of the text. */
export function findCitations(tree: Root | Nodes): Citation[] {
  return textNodes(tree).flatMap((node) => {
    const start = node.position?.start.offset ?? 0;
    return [...node.value.matchAll(citationPattern)].map((match) => ({
      ids: idsOf(match[1] ?? ''),
      offset: start + match.index,
    }));
  });
}
