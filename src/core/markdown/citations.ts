import type { Nodes, Root } from 'mdast';
import { walk } from './walk.ts';

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
  if (!text.includes('[@')) return text === '' ? [] : [{ text }];
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

/** All citations of a tree, in the order of the text. */
export function findCitations(tree: Root | Nodes): Citation[] {
  const found: Citation[] = [];
  walk(tree, (node) => {
    if (node.type !== 'text' || !node.value.includes('[@')) return;
    const start = node.position?.start.offset ?? 0;
    for (const match of node.value.matchAll(citationPattern))
      found.push({ ids: idsOf(match[1] ?? ''), offset: start + match.index });
  });
  return found;
}
